import { type HeadingKind, headingWords } from '../src/ingest/headings.ts'

const meanings: Readonly<Record<HeadingKind, string>> = {
  banner: 'la scritta in testa a ogni mappa o pagina',
  service: 'il nome del servizio',
  manager: 'chi ne risponde',
  contentChapter: 'capitolo: che cosa erogo',
  core: 'gli elementi centrali',
  ancillary: 'gli elementi accessori',
  outputs: 'la tabella degli output',
  usersChapter: 'capitolo: a chi lo erogo',
  criteria: 'i criteri di segmentazione',
  segments: 'i segmenti di utenza',
  served: 'la tabella degli utenti seguiti',
  deliveryChapter: 'capitolo: come lo erogo',
  forms: 'la forma gestionale',
  staff: 'le risorse umane',
  coDelivery: "gli utenti coinvolti nell'erogazione",
  facilities: 'le strutture erogative',
}

/** `docs/profilo.md`: how an office adds its own headings, with the table of those already known. */
export function profilePage(): string {
  const kinds: readonly HeadingKind[] = Object.keys(headingWords) as HeadingKind[]
  return `# Il profilo: le parole dei titoli

*Pagina generata da \`src/ingest/headings.ts\` con \`npm run draw\`.*

Atlante riconosce le parti di una mappa dai titoli. Se il documento usa altre parole, si scrivono in un file e si passano al comando:

\`\`\`sh
node bin/atlante.mjs read mappe.docx --profile parole.json
\`\`\`

\`\`\`json
{ "headings": { "outputs": ["Prodotti resi alla città"], "manager": ["Capo servizio"] } }
\`\`\`

Le parole del profilo si aggiungono a quelle note. Maiuscole, accenti, numerazione (\`1)\`), parentesi e punteggiatura finale non contano. Un titolo che nessuno conosce viene segnalato con la riga e la sezione più probabile.

| chiave | che cosa introduce | parole già note |
|---|---|---|
${kinds.map(kind => `| \`${kind}\` | ${meanings[kind]} | ${headingWords[kind].join(', ')} |`).join('\n')}
`
}
