import { may } from '../../../domain/permission/may.ts'
import type { Verb } from '../../../domain/permission/permissions.ts'
import type { FirstStep } from '../../../ui/workspace/map/first-steps.tsx'
import { type FirstStepName, firstStepNames, firstStepWords } from '../../../words/first-steps.ts'
import type { Language } from '../../../words/language.ts'
import { urls } from '../../urls.ts'
import type { PersonVisit } from '../work-visit.ts'

/** Who takes a step, and where it is taken; anybody may look at the document. */
const steps: Readonly<
  Record<
    FirstStepName,
    { readonly verb: Verb | null; readonly href: (language: Language, year: number) => string }
  >
> = {
  document: { verb: null, href: (language, year) => urls.edition(language, year) },
  another: { verb: 'edition.import', href: language => urls.documents(language) },
  findings: { verb: 'finding.read', href: (language, year) => urls.findings(language, year) },
  departments: { verb: 'department.set', href: language => urls.departments(language) },
  people: { verb: 'people.manage', href: language => urls.people(language) },
  opening: { verb: 'campaign.open', href: (language, year) => urls.campaignPart(language, year + 1, 'apri') },
}

/** What who prepares the first collection does before it; empty for who only waits for it. */
export function firstSteps({ actor, today, catalogue, address }: PersonVisit): readonly FirstStep[] {
  const [newest] = catalogue.editions
  const mayTake = (verb: Verb) => may(actor.assignments, verb, today)
  if (!newest || !(mayTake('campaign.open') || mayTake('people.manage'))) return []
  const { language } = address
  const ground = { body: catalogue.body?.name ?? '', year: newest.year }
  return firstStepNames
    .filter(name => steps[name].verb === null || mayTake(steps[name].verb))
    .map(name => {
      const { name: said, text } = firstStepWords[language].steps[name]
      return { name: said(ground), text: text(ground), href: steps[name].href(language, newest.year) }
    })
}
