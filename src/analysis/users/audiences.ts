import { plainWords } from '../organisations/written-name.ts'

/**
 * Groups of people that readers look for. A segment belongs to every group whose words stand in its name; `other`
 * holds those that no word places. Nothing but words decides, and pages say which.
 */
export type Audience = (typeof audiences)[number]

/** In the order in which pages list them. */
export const audiences = [
  'children',
  'young',
  'families',
  'elderly',
  'disability',
  'foreigners',
  'housing',
  'residents',
  'visitors',
  'business',
  'associations',
  'schools',
  'bodies',
  'inside',
  'other',
] as const

/** Beginnings of words, in plain letters, that place a segment in a group; shown to readers as they stand. */
export const audienceWords: Readonly<Record<Exclude<Audience, 'other'>, readonly string[]>> = {
  children: ['bambin', 'minor', 'ragazz', 'alunn', 'adolescen', 'iscritti nei singoli plessi'],
  young: ['giovan', 'student', 'tirocinant', 'universitar'],
  families: ['famigli', 'nuclei', 'genitor'],
  elderly: ['anzian', 'non autosufficient', 'senior'],
  disability: ['disabil', 'non autosufficient', 'handicap', 'barriere architettoniche'],
  foreigners: ['stranier', 'comunitari', 'migrant'],
  housing: ['abitano l edificio', 'inquilin', 'alloggi', 'housing', 'locazion', 'abitativ'],
  residents: ['cittadin', 'resident', 'abitant', 'contribuent', 'utenza generale', 'utenze domestiche'],
  visitors: ['visitator', 'turis', 'pubblico', 'navigator', 'partecipant', 'millenial', 'leisure'],
  business: [
    'impres',
    'professionist',
    'operatori economici',
    'operatori commerciali',
    'commerciant',
    'artigian',
    'negoziant',
    'esercizi',
    'produttor',
    'fornitor',
    'attivita produttive',
    'concessionar',
    'utenze non domestiche',
  ],
  associations: [
    'associazion',
    'societa sportive',
    'volontariat',
    'cooperativ',
    'comitat',
    'fondazion',
    'enti promotori',
  ],
  schools: ['scuol', 'scolastic', 'docent', 'insegnant', 'asili nido'],
  bodies: [
    'enti pubblic',
    'enti locali',
    'enti esterni',
    'pubblica amministrazion',
    'forze',
    'polizia',
    'autorita',
    'societa a controllo',
    'societa miste',
    'partecipa',
    'aziende speciali',
  ],
  inside: [
    'settor',
    'dirigent',
    'responsabili dei servizi',
    'dipendent',
    'uffici interni',
    'utenza interna',
    'amministrazione comunale',
    'amministratori',
    'assessor',
    'sindaco',
    'giunta',
    'consigli',
    'organismi di controllo',
    'revisori',
    'posizioni organizzative',
    'servizi comunali',
  ],
}

/** Groups that a service is for by its own name: a service about companies has users of every kind. */
const ofPeople: ReadonlySet<Audience> = new Set([
  'children',
  'families',
  'elderly',
  'disability',
  'foreigners',
  'schools',
])

/** A managing agent is no administrator of the body; words that only look alike are told apart here. */
const exceptions: Readonly<Partial<Record<Audience, RegExp>>> = {
  inside: /\bamministratori di condominio\b|\boperatori di settore\b|\bnel settore della?\b/,
  bodies: /\bpartecipanti\b|\bpartecipano\b/,
  visitors: /\bcontrollo pubblico\b/,
}

/**
 * The groups that a segment belongs to, by the words of its own name; where those say nothing, by those of its
 * service: the segments of a service called ANZIANI are for the elderly.
 */
export function audiencesOf(segment: string, service: string): readonly Audience[] {
  const own = byWords(segment)
  if (own.length > 0) return own
  const ofService = byWords(service).filter(audience => ofPeople.has(audience))
  return ofService.length > 0 ? ofService : ['other']
}

function byWords(text: string): readonly Audience[] {
  const words = ` ${plainWords(text)} `
  return audiences.filter(
    audience =>
      audience !== 'other' &&
      audienceWords[audience].some(begin => words.includes(` ${begin}`)) &&
      !exceptions[audience]?.test(words),
  )
}
