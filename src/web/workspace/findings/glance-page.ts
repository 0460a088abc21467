import { createElement } from 'react'
import type { Severity } from '../../../domain/diagnostic.ts'
import { GlancePage } from '../../../ui/glance/glance-page.tsx'
import { listFindings } from '../../../usecases/list-findings.ts'
import { formatNumber } from '../../../words/number.ts'
import { glanceAt } from '../../portal/glance/glance.ts'
import { glanceView } from '../../portal/glance/glance-view.ts'
import { findEdition, noEdition } from '../../portal/visit.ts'
import { urls } from '../../urls.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'

/** The year at a glance for whoever may read findings: with how many are open, by how grave they are. */
export async function glanceWithFindings(visit: PersonVisit, year: string): Promise<WorkAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { language } = visit.address
  const glanced = await glanceAt(visit, found)
  const listed = await listFindings(visit.store, visit.actor, {
    year: found.edition.year,
    today: visit.today,
  })
  const count = (severity: Severity) =>
    formatNumber(listed.findings.filter(finding => finding.severity === severity).length, language)
  const open = {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    href: urls.findings(language, found.edition.year),
  }
  return workPage(createElement(GlancePage, { ...glanceView(workFrame(visit), glanced), open }))
}
