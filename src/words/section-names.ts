import type { Language } from './language.ts'

/** The sections of a map as the document heads them; keys are those the reader reports. */
const names: Readonly<Record<string, readonly [string, string]>> = {
  name: ['nome del servizio', 'name of the service'],
  manager: ['responsabile', 'manager'],
  content: ['contenuto del servizio', 'content of the service'],
  contentChapter: ['Contenuto del servizio', 'content of the service'],
  core: ['Elemento centrale', 'core elements'],
  ancillary: ['Elementi accessori', 'ancillary elements'],
  outputs: ['Output del servizio', 'outputs'],
  usersChapter: ['Utenza del servizio', 'users'],
  criteria: ['Criteri di segmentazione', 'criteria of segmentation'],
  segments: ['Segmenti di utenza', 'segments'],
  served: ['Utenti seguiti', 'users served'],
  deliveryChapter: ['Sistema di erogazione', 'delivery'],
  delivery: ['sistema di erogazione', 'delivery'],
  forms: ['Forma gestionale', 'management form'],
  staff: ['Risorse umane coinvolte', 'staff'],
  coDelivery: ["Segmenti coinvolti nell'erogazione", 'segments that take part in delivery'],
  facilities: ['Strutture erogative', 'facilities'],
  service: ['Servizio', 'service'],
  title: ['titolo', 'title'],
  body: ['ente', 'public body'],
  office: ['ufficio', 'office'],
  attachment: ['allegato', 'attachment'],
  gaps: ['lacune', 'gaps'],
  banner: ['intestazione', 'page head'],
}

/** `users.segments`, `segments` or `outputs` in words. */
export function sectionName(section: string, language: Language): string {
  const key = section.slice(section.lastIndexOf('.') + 1)
  return names[key]?.[language === 'it' ? 0 : 1] ?? section
}
