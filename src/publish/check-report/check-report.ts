import type { Severity } from '../../domain/diagnostic.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Finding } from '../../domain/finding.ts'
import { checkWords } from '../../words/check.ts'
import { findingWords, ruleTitle, severityWord } from '../../words/findings.ts'
import type { Language } from '../../words/language.ts'
import { formatNumber } from '../../words/number.ts'
import { titleCase } from '../../words/title-case.ts'
import { escapeHtml as e } from './escape-html.ts'
import { findingTable } from './finding-table.ts'
import { reportStyle } from './report-style.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The findings of an edition as one printable page of HTML that needs nothing else: a one-page summary for the
 * manager, then every finding by service, the gravest first. No script, no outside file.
 */
export function checkReport(edition: Edition, findings: readonly Finding[], language: Language): string {
  const words = checkWords[language].report
  const title = `${words.title} · ${titleCase(edition.body.name)} · ${edition.year}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
${summary(edition, findings, language)}
${details(edition, findings, language)}
<footer><p>${e(words.sealed)}</p></footer>
</main>
</body>
</html>
`
}

function summary(edition: Edition, findings: readonly Finding[], language: Language): string {
  const words = checkWords[language].report
  const head = `<header>
<p class="body">${e(titleCase(edition.body.name))}</p>
<h1>${e(words.title)}, ${edition.year}</h1>
</header>`
  if (findings.length === 0) return `${head}<p>${e(words.nothing)}</p>`
  const facts = severities
    .map(severity => {
      const count = formatNumber(findings.filter(each => each.severity === severity).length, language)
      return `<div class="${severity}"><dt>${e(words.severity[severity])}</dt><dd>${count}</dd></div>`
    })
    .join('')
  const managers = countTable(words.byManager, words.manager, findings, language, finding => {
    const name = finding.map === null ? null : edition.services[finding.map]?.manager
    return name ? titleCase(name) : words.nobody
  })
  const kinds = countTable(words.byKind, words.kind, findings, language, finding => {
    const family = finding.rule.split('.')[0] ?? ''
    return words.families[family] ?? family
  })
  return `<section class="summary">
${head}
<dl class="facts">${facts}</dl>
${startList(findings, language)}
<div class="tables">${managers}${kinds}</div>
</section>`
}

const mostToStart = 12
const longestLine = 150

function startList(findings: readonly Finding[], language: Language): string {
  const words = checkWords[language].report
  const errors = findings.filter(finding => finding.severity === 'error')
  if (errors.length === 0) return ''
  const items = errors.slice(0, mostToStart).map(finding => {
    const service = finding.service ? titleCase(finding.service) : words.nameless
    return `<li><a href="#${anchor(findings, finding)}">${e(service)}</a>: ${e(shorten(findingWords(finding, language).there))}</li>`
  })
  const rest = errors.length - items.length
  return `<h2>${e(words.start)}</h2>
<p class="note">${e(words.startNote)}</p>
<ol>${items.join('\n')}${rest > 0 ? `<li class="rest">… (+${rest})</li>` : ''}</ol>`
}

const shorten = (text: string): string =>
  text.length <= longestLine ? text : `${text.slice(0, longestLine).replace(/\s+\S*$/, '')}…`

const anchor = (findings: readonly Finding[], finding: Finding): string => `f${findings.indexOf(finding) + 1}`

function countTable(
  caption: string,
  heading: string,
  findings: readonly Finding[],
  language: Language,
  keyOf: (finding: Finding) => string,
): string {
  const words = checkWords[language].report
  const counts = new Map<string, Record<Severity, number>>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const count = counts.get(key) ?? { error: 0, warning: 0, info: 0 }
    count[finding.severity]++
    counts.set(key, count)
  }
  const rows = [...counts]
    .sort(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info)
    .map(
      ([key, count]) =>
        `<tr><th scope="row">${e(key)}</th>${severities.map(each => `<td>${count[each] || ''}</td>`).join('')}</tr>`,
    )
  return `<table>
<caption>${e(caption)}</caption>
<thead><tr><th scope="col">${e(heading)}</th>${severities.map(each => `<th scope="col">${e(words.severity[each])}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`
}

function details(edition: Edition, findings: readonly Finding[], language: Language): string {
  const words = checkWords[language].report
  const groups = new Map<number | null, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.map)
    if (group) group.push(finding)
    else groups.set(finding.map, [finding])
  }
  return [...groups]
    .map(([map, group]) => {
      const service = map === null ? null : edition.services[map]
      const name =
        map === null ? words.wholeEdition : service?.name ? titleCase(service.name) : words.nameless
      const manager = service?.manager ? `<p class="manager">${e(titleCase(service.manager))}</p>` : ''
      return `<section class="service">
<h2>${e(name)}</h2>${manager}
${group.map(finding => article(edition, finding, anchor(findings, finding), language)).join('\n')}
</section>`
    })
    .join('\n')
}

function article(edition: Edition, finding: Finding, id: string, language: Language): string {
  const words = checkWords[language].report
  const said = findingWords(finding, language)
  const lines = finding.lines.length > 0 ? ` · ${words.line} ${finding.lines.slice(0, 6).join(', ')}` : ''
  const more = said.suggestion ? `<dt>${e(words.suggestion)}</dt><dd>${e(said.suggestion)}</dd>` : ''
  return `<article id="${id}" class="${finding.severity}">
<p class="severity">${e(severityWord(finding.severity, language))} <span>${e(finding.rule)}${e(lines)}</span></p>
<h3>${e(ruleTitle(finding.rule, language))}</h3>
<p>${e(said.there)}</p>
${findingTable(edition, finding.cells, words.row)}
<dl><dt>${e(words.expected)}</dt><dd>${e(said.expected)}</dd><dt>${e(words.todo)}</dt><dd>${e(said.todo)}</dd>${more}</dl>
</article>`
}
