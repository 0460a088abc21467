import type { Digest } from '../../usecases/mail/digest.ts'
import type { Letter } from '../../usecases/mail/queue-mail.ts'
import type { Reminder } from '../../usecases/mail/remind.ts'
import { digestLetter, reminderLetter } from '../../words/mails.ts'
import { urls } from '../urls.ts'

/** Writes the letters of the background jobs, with addresses of `site`, the public address without a slash. */
export function lettersOf(site: string, body: string) {
  const link = (year: number, slug: string) => site + urls.workMap('it', year, slug)
  return {
    reminder: ({ maps, ...reminder }: Reminder): Letter =>
      reminderLetter({
        ...reminder,
        body,
        maps: maps.map(({ year, slug, name, task }) => ({ name, task, link: link(year, slug) })),
      }),
    digest: ({ name, comments }: Digest): Letter =>
      digestLetter({
        name,
        body,
        comments: comments.map(each => ({ ...each, link: link(each.year, each.slug) })),
      }),
  }
}
