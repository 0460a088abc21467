import type { Language } from './language.ts'
import { formatNumber } from './number.ts'

/** What publishing and verifying say besides refusals. */
interface PublishWords {
  readonly publishSummary: string
  readonly verifySummary: string
  readonly working: string
  file(file: { readonly name: string; readonly bytes: number; readonly milliseconds: number }): string
  published(folder: string, files: number, revision: number, data: string): string
  publishedService(folder: string, files: number): string
  intact(files: number): string
  readonly difference: Readonly<Record<'changed' | 'missing' | 'extra', string>>
  seal(seal: SealSaid): string
}

interface SealSaid {
  readonly body: string
  readonly year: number
  readonly revision: number
  readonly resolution: string | null
  readonly data: string
  readonly manifest: string
}

const kilobytes = (bytes: number, language: Language) => formatNumber(bytes / 1000, language, 0)
const seconds = (milliseconds: number, language: Language) => formatNumber(milliseconds / 1000, language, 1)

export const publishWords: Readonly<Record<Language, PublishWords>> = {
  it: {
    publishSummary: "scrive il documento ufficiale di un'edizione e i suoi dati, e li sigilla",
    verifySummary: 'prova che una cartella pubblicata, o la storia delle modifiche, è intatta',
    working: 'Scrivo i documenti...',
    file: ({ name, bytes, milliseconds }) =>
      `  ${name}: ${kilobytes(bytes, 'it')} kB in ${seconds(milliseconds, 'it')} s`,
    published: (folder, files, revision, data) =>
      `${folder}: ${files} file e il manifesto, revisione ${revision}, sigillo dei dati ${data}`,
    publishedService: (folder, files) => `${folder}: ${files} file di un servizio, senza manifesto`,
    intact: files => `Intatta: ${files} file come furono pubblicati.`,
    difference: { changed: 'cambiato', missing: 'mancante', extra: 'in più' },
    seal: ({ body, year, revision, resolution, data, manifest }) =>
      `${body}, edizione ${year}, revisione ${revision}${resolution ? `, deliberazione ${resolution}` : ', non approvata'}\ndati       ${data}\nmanifesto  ${manifest}`,
  },
  en: {
    publishSummary: "writes an edition's official document and its data, and seals them",
    verifySummary: 'proves a published folder, or the history of changes, unchanged',
    working: 'Writing the documents...',
    file: ({ name, bytes, milliseconds }) =>
      `  ${name}: ${kilobytes(bytes, 'en')} kB in ${seconds(milliseconds, 'en')} s`,
    published: (folder, files, revision, data) =>
      `${folder}: ${files} files and the manifest, revision ${revision}, seal of the data ${data}`,
    publishedService: (folder, files) => `${folder}: ${files} files of one service, without a manifest`,
    intact: files => `Unchanged: ${files} files as they were published.`,
    difference: { changed: 'changed', missing: 'missing', extra: 'extra' },
    seal: ({ body, year, revision, resolution, data, manifest }) =>
      `${body}, edition ${year}, revision ${revision}${resolution ? `, resolution ${resolution}` : ', not approved'}\ndata      ${data}\nmanifest  ${manifest}`,
  },
}
