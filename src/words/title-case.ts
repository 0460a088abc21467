/**
 * Names that the document shouts in capitals, as Italian writes them: `MANUTENZIONE PATRIMONIO ERP` is
 * `Manutenzione Patrimonio ERP`, `CIVILTA' CONTADINA` is `Civiltà Contadina`. A name with any small letter is
 * somebody's own spelling and stays as it is. The capitals stay in the data; this is for showing only.
 */
export function titleCase(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim()
  if (/\p{Ll}/u.test(text)) return text
  return text
    .split(' ')
    .map((word, index) => caseWord(word, index === 0))
    .join(' ')
    .replace(/ - /g, ' – ')
}

/** The first letter large, unless the text opens with the abbreviation `n.`; nothing else changes. */
export function sentenceCase(text: string): string {
  if (/^n[.°]/.test(text)) return text
  return text.charAt(0).toLocaleUpperCase('it') + text.slice(1)
}

/** Articles, prepositions and conjunctions: small inside a title. */
const small = new Set(
  `a ad agli ai al alla alle allo col con da dagli dai dal dalla dalle dallo degli dei del della delle dello di e ed
  fra gli i il in la le lo nei negli nel nella nelle nello o od per su sugli sui sul sulla sulle sullo tra un una uno`.split(
    /\s+/,
  ),
)

/** Elided articles and prepositions, before the apostrophe: small inside a title. */
const elided = new Set(['all', 'd', 'dall', 'dell', 'l', 'nell', 'sull', 'un'])

/** Abbreviations of Italian public administration that have vowels, so that no rule can tell them from words. */
const acronyms = new Set(
  `ADI AIRE ANAC ANCI ANPR ARPA ASL ASST ATS AUSL BIM CAD CAF CAT CED CIE CONSIP CUC CUP DUP DUVRI ERP ERS GIS IACP ICI
  ICT IMU INPS IPA IRPEF ISEE ISTAT ITEA MEF MEPA OIV PAES PAI PEC PEG PGT PIAO PON POR PUC PUMS RAO RIA RSA RUNTS RUP
  SAD SAP SAT SEO SIA SIT SIUSS SPID SUA SUAP SUE TARES TARI TASI TEFA TIA TUEL UE UFFPA UNESCO UNI URP USB UTC VAS
  VIA ZTL`.split(/\s+/),
)

function caseWord(word: string, first: boolean): string {
  return word
    .split(/([-/(])/)
    .map((part, index) => casePart(part, first && index === 0))
    .join('')
}

function casePart(part: string, first: boolean): string {
  const bare = part.replace(/[^\p{L}]+$/u, '')
  if (acronyms.has(bare) || (bare.length > 1 && !/[AEIOUÀÈÉÌÒÙ]/.test(bare) && !bare.includes("'")))
    return part
  const [head = '', tail] = part.split(/['’](?=\p{L})/u)
  if (tail !== undefined) {
    const before = elided.has(head.toLowerCase()) && !first ? head.toLowerCase() : capital(head)
    return `${before}’${casePart(tail, true)}`
  }
  const accented = accent(part.toLocaleLowerCase('it'))
  return small.has(accented) && !first ? accented : capital(accented)
}

function capital(word: string): string {
  return word.replace(/\p{L}/u, letter => letter.toLocaleUpperCase('it'))
}

const graves: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }

/** Capitals on a typewriter carry their accent as an apostrophe: `prossimita'`, `perche'`. */
function accent(word: string): string {
  return word
    .replace(/(ch|^n|^s)e['’](?=\P{L}|$)/u, '$1é')
    .replace(/([aeiou])['’](?=\P{L}|$)/u, (_, vowel: string) => graves[vowel] ?? vowel)
}
