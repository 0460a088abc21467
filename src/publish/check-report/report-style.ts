/** Style of the printed report: black on white, A4, the odd cells outlined, one finding never cut by a page. */
export const reportStyle = `
:root { --blue: #0066cc; --red: #b01c2e; --amber: #9a5b00; --grey: #455a6f; --ink: #17324d }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.5 'Titillium Web', 'Segoe UI', Arial, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 1rem }
h2 { font-size: 1.375rem; margin: 2rem 0 .25rem }
h3 { font-size: 1.0625rem; margin: 0 0 .25rem }
p { margin: 0 0 .5rem; max-width: 75ch }
a { color: var(--blue) }
.body { border-top: 4px solid var(--blue); padding-top: .75rem }
.note, .manager, .severity span, footer { color: var(--grey); font-size: .875rem }
.facts { display: flex; gap: 2.5rem; margin: 0 0 1rem }
.facts dt { font-size: .875rem; color: var(--grey) }
.facts dd { margin: 0; font-size: 2.25rem; font-weight: 600; line-height: 1.1 }
.error .severity, .facts .error dd { color: var(--red) }
.warning .severity, .facts .warning dd { color: var(--amber) }
.info .severity, .facts .info dd { color: var(--grey) }
.tables { display: grid; gap: 2rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)) }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding: .75rem 0 .25rem }
th, td { padding: .25rem .5rem; text-align: right; border-bottom: 1px solid #d9e0e8; vertical-align: bottom }
th:first-child { text-align: left; padding-left: 0; font-weight: 400 }
thead th, thead th:first-child { font-weight: 600; border-bottom: 2px solid var(--ink) }
.scroll { overflow-x: auto; margin: .5rem 0 }
mark { background: none; color: inherit; outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px; padding: 0 2px }
.error mark { color: var(--red) } .warning mark { color: var(--amber) } .info mark { color: var(--grey) }
article { padding: 1rem 0; border-top: 1px solid #d9e0e8; break-inside: avoid }
article dl { display: grid; grid-template-columns: 12rem 1fr; gap: .25rem 1rem; margin: .5rem 0 0 }
article dt { color: var(--grey); font-size: .875rem } article dd { margin: 0 }
.severity { font-weight: 600; font-size: .875rem } .severity span { font-weight: 400; margin-left: .5rem }
ol { padding-left: 1.25rem } li { margin-bottom: .25rem; max-width: 90ch } .rest { list-style: none }
@media (max-width: 40rem) { article dl { grid-template-columns: 1fr } .facts { gap: 1.25rem } }
@media print {
  @page { size: A4; margin: 16mm }
  body { font-size: 9pt; line-height: 1.35 } main { padding: 0; max-width: none } p { max-width: none }
  h1 { font-size: 16pt; margin-bottom: .25rem } h2 { font-size: 12pt; margin-top: .75rem } h3 { font-size: 10pt }
  table { font-size: 8pt } th, td { padding: .1rem .35rem } .facts dd { font-size: 16pt } .facts { margin-bottom: .25rem }
  .tables { grid-template-columns: 1fr 1fr; gap: 1rem } .summary li { font-size: 8.5pt; margin: 0 } article { padding: .4rem 0 }
  article dl { grid-template-columns: 8rem 1fr; gap: 0 .75rem; margin: .15rem 0 0 } .scroll { margin: .15rem 0 }
  .summary { break-after: page } h2 { break-after: avoid } a { color: inherit; text-decoration: none }
}
`
