import { may } from '../../../domain/permission/may.ts'
import { listCampaigns } from '../../../store/rows/campaign/campaigns.ts'
import { urls } from '../../urls.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'

/** Leads to the board of the newest collection; before the first, who may open it to where that is done. */
export async function newestCampaign(visit: PersonVisit): Promise<WorkAnswer> {
  const { store, actor, today, catalogue, address } = visit
  const { language } = address
  const [campaign] = await store.inBody(actor.body, listCampaigns)
  if (campaign) return { kind: 'moved', to: urls.campaign(language, campaign.year) }
  const [newest] = catalogue.editions
  const opens = newest !== undefined && may(actor.assignments, 'campaign.open', today)
  return {
    kind: 'moved',
    to: opens ? urls.campaignPart(language, newest.year + 1, 'apri') : urls.work(language),
  }
}
