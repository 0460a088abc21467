import type { Language } from './language.ts'

/** What is said of the body that an installation works for. */
interface WorkingBodyWords {
  /** The body at work; `null` where none is there, or none as ATLANTE_BODY asks. */
  readonly atWork: (name: string | null) => string
  /** An edition of another body than the one at work came in. */
  readonly another: (of: { readonly came: string; readonly slug: string; readonly atWork: string }) => string
}

export const workingBodyWords: Readonly<Record<Language, WorkingBodyWords>> = {
  it: {
    atWork: name => `Ente al lavoro: ${name ?? 'nessuno, o non quello di ATLANTE_BODY'}`,
    another: ({ came, slug, atWork }) =>
      `Attenzione: è un'edizione di «${came}», ma il portale mostra «${atWork}». Per mostrare questo ente: ATLANTE_BODY=${slug}`,
  },
  en: {
    atWork: name => `Body at work: ${name ?? 'none, or not the one of ATLANTE_BODY'}`,
    another: ({ came, slug, atWork }) =>
      `Note: this is an edition of "${came}", but the portal shows "${atWork}". To show this body: ATLANTE_BODY=${slug}`,
  },
}
