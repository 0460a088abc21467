import { readFileSync } from 'node:fs'
import { expect, type TestContext, test } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { textToRows } from '../../src/ingest/text/rows.ts'
import { testWithShared } from '../real-document.ts'
import { type Dress, flatOdt } from './flat-odt.ts'
import { convertDocuments, hasLibreOffice } from './libreoffice.ts'
import { comparable } from './same-edition.ts'

const timeout = 600_000

/** Everything a word processor leaves in a document, at once. */
const dressed: Dress = {
  mergedLeadingColumn: true,
  cutTablesFrom: 8,
  trackedChangeEvery: 7,
  index: true,
  headerAndFooter: true,
  comment: true,
}

function read(bytes: Uint8Array, path: string) {
  const result = readDocument(bytes, path)
  return result.ok ? result.value : expect.fail(JSON.stringify(result.error))
}

function skipWithoutLibreOffice(context: TestContext): never {
  const message = 'LibreOffice (soffice) is not installed'
  return process.env['CI'] === 'true' ? expect.fail(message) : context.skip(message)
}

/** The text through LibreOffice and back, in each dress, must give what the text itself gives. */
function roundTrip(
  text: string,
  dresses: readonly Dress[],
  format: 'docx' | 'odt',
  context: TestContext,
): void {
  if (!hasLibreOffice) skipWithoutLibreOffice(context)
  const direct = read(new TextEncoder().encode(text), 'mappe.txt')
  const { rows } = textToRows(text)
  const documents = convertDocuments(
    dresses.map(dress => flatOdt(rows, dress)),
    format,
  )
  for (const bytes of documents) {
    const through = read(bytes, `mappe.${format}`)
    expect(through.format).toBe(format)
    expect(comparable(through.edition)).toEqual(comparable(direct.edition))
    expect(through.account.unread).toBe(0)
  }
}

for (const format of ['docx', 'odt'] as const) {
  testWithShared(
    'source/cremona-2024.txt',
    `the real document is the same edition through ${format}, bare and in every dress`,
    (path, context) => roundTrip(readFileSync(path, 'utf8'), [{}, dressed], format, context),
    timeout,
  )
  test(`footnotes of the word processor are the document's asterisks (${format})`, { timeout }, context =>
    roundTrip(withFootnotes, [{ footnotes: true }], format, context),
  )
}

const withFootnotes = `COMUNE DI PROVA

Mappe dei Servizi 2024

SERVIZIO: POLIZIA LOCALE
RESPONSABILE: ROSSI MARIA

Output del Servizio

Tipologia	Quantità	
	31/12/2023	31/12/2024
ore di controllo	876*	1.216
verbali**	10.390	9.120

* dal 2022 solo ore per controllo autotrasporto

** compresi gli atti per soste

Utenza del Servizio (a chi lo erogo?)

Utenti seguiti (per ogni segmento)	Quantità	
	31/12/2023	31/12/2024
automobilisti	72.952	71.976*

* stima
`
