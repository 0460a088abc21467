import type { HistoryAsked } from '../../../store/queries/history-page.ts'

/** The filter of an address: what is asked for, and its fields as they were written, without those that say nothing. */
export interface AskedHistory {
  readonly asked: HistoryAsked
  readonly fields: Readonly<Record<string, string>>
}

/** `?persona=3&mappa=12&riga=40&data=2025-12-31&tema=cell&dal=2026-01-01&al=2026-02-28&prima=500`. */
export function askedHistory(query: Readonly<Record<string, unknown>>): AskedHistory {
  const number = (name: string) => {
    const text = query[name]
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null
  }
  const matching = (name: string, pattern: RegExp) => {
    const text = query[name]
    return typeof text === 'string' && pattern.test(text) ? text : null
  }
  const day = (name: string) => realDay(matching(name, /^\d{4}-\d{2}-\d{2}$/))
  const asked: HistoryAsked = {
    person: number('persona'),
    service: number('mappa'),
    row: number('riga'),
    date: day('data'),
    about: matching('tema', /^[a-z-]{1,30}$/),
    from: day('dal'),
    to: day('al'),
    before: number('prima'),
  }
  const written = {
    persona: asked.person,
    mappa: asked.service,
    riga: asked.row,
    data: asked.date,
    tema: asked.about,
    dal: asked.from,
    al: asked.to,
  }
  const fields = Object.entries(written).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  return { asked, fields: Object.fromEntries(fields) }
}

/** The 31st of February is no day, and a database says so loudly. */
function realDay(day: string | null): string | null {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return day !== null && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) ? day : null
}
