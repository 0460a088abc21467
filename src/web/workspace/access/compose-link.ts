import type { ComposeLink } from '../../../usecases/people/give-link.ts'
import { accessWords } from '../../../words/access.ts'
import type { Language } from '../../../words/language.ts'
import { urls } from '../../urls.ts'
import type { WorkVisit } from '../work-visit.ts'

/** The address of a link that lets a person in. */
export function linkAddress(site: string, language: Language, link: Parameters<ComposeLink>[0]): string {
  return (
    site + urls.signInLink(language, link.purpose === 'invitation' ? 'invito' : 'nuova-password', link.token)
  )
}

/** Writes letters that bring links, in the language of who asks for them. */
export function composeLink({ site, address, catalogue }: WorkVisit): ComposeLink {
  const { language } = address
  return (link, { name }) => {
    const written = accessWords(language).mail[link.purpose]
    return written(name, catalogue.body?.name ?? '', linkAddress(site.url, language, link))
  }
}
