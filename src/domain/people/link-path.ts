/** What a link that lets a person in is for, as its address says it. */
export type SignInLink = 'primo' | 'invito' | 'nuova-password'

/** The path of such a link; pages, mails and the command line hand out the same. */
export function signInLinkPath(link: SignInLink, token: string): string {
  return `/accesso/${link}/${token}`
}
