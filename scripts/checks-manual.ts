import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readManual } from '../src/checks/examples/rule-examples.ts'
import { severityOf } from '../src/checks/severity.ts'
import { checkWords } from '../src/words/check.ts'
import { severityWord } from '../src/words/findings.ts'

const rules = new URL('../src/checks/rules/', import.meta.url)
export const manualPath = new URL('../docs/checks.md', import.meta.url)

const intro = `# Le verifiche

Che cosa controlla \`atlante check\`, perché e che cosa fare. Questa pagina è scritta dai commenti delle regole in
\`src/checks/rules/\` con \`npx tsx scripts/checks-manual.ts\`: non si modifica a mano. Ogni esempio è eseguito come prova.

Tre gradi: **errore** è ciò che così com'è non può essere giusto; **da spiegare** chiede una risposta all'ufficio;
**da sapere** non chiede niente. Gli avvisi che hanno una causa sola sono uno solo: una tabella incollata non è
segnalata diciotto volte. Le proposte sono calcolate, mai applicate. Un avviso si può accettare con un motivo: resta
nell'edizione, si vede, non si ripete; torna se le cifre cambiano.

Negli esempi una riga è \`etichetta | valore | valore ...\` sotto gli anni della sua tabella (\`output\` o \`utenti\`).
`

/** The manual of the checks, by family, from the doc comments of the rules. */
export function checksManual(): string {
  const families = checkWords.it.report.families
  const files = readdirSync(rules)
    .filter(name => name.endsWith('.ts'))
    .sort()
  const sections = Object.entries(families).map(([family, heading]) => {
    const own = files.filter(name => name.startsWith(`${family}-`))
    return `## ${heading} (\`${family}\`)\n\n${own.map(rulePage).join('\n')}`
  })
  return `${[intro, ...sections].join('\n').trimEnd()}\n`
}

function rulePage(file: string): string {
  const code = file.replace('.ts', '').replace('-', '.')
  const manual = readManual(readFileSync(new URL(file, rules), 'utf8'))
  if (!manual) throw new Error(`${file} has no manual`)
  const grades = [
    ...new Set((['certain', 'likely', 'possible'] as const).map(grade => severityOf(code, grade))),
  ]
  const examples = [
    ...manual.finds.map(text => `Trova:\n\n\`\`\`text\n${text}\n\`\`\``),
    ...manual.quiet.map(text => `Tace:\n\n\`\`\`text\n${text}\n\`\`\``),
  ]
  return `### ${manual.title}

\`${code}\` · ${grades.map(grade => severityWord(grade, 'it').toLowerCase()).join(', ')}

${manual.sections.map(({ heading, text }) => `**${heading}.** ${text.charAt(0).toUpperCase()}${text.slice(1)}`).join('\n\n')}

${examples.join('\n\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(manualPath, checksManual())
