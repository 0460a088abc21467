import type { SignInLink } from '../../../domain/people/link-path.ts'
import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import {
  codeDone,
  codePage,
  forgottenDone,
  forgottenPage,
  leave,
  signInDone,
  signInPage,
} from './access-pages.ts'
import { linkDone, linkPage } from './link-pages.ts'

const links: readonly SignInLink[] = ['primo', 'invito', 'nuova-password']

/** Getting in and out. */
export const accessRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.signIn,
    entrance: 'anyone',
    answer: async (visit, asked) => signInPage(visit, asked),
  },
  {
    method: 'POST',
    pattern: patterns.signIn,
    entrance: 'anyone',
    counted: 'failures',
    answer: signInDone,
  },
  {
    method: 'GET',
    pattern: language => patterns.signInStep(language, 'codice'),
    entrance: 'anyone',
    answer: async (visit, asked) => codePage(visit, asked),
  },
  {
    method: 'POST',
    pattern: language => patterns.signInStep(language, 'codice'),
    entrance: 'anyone',
    counted: 'failures',
    answer: codeDone,
  },
  {
    method: 'GET',
    pattern: language => patterns.signInStep(language, 'dimenticata'),
    entrance: 'anyone',
    answer: async visit => forgottenPage(visit),
  },
  {
    method: 'POST',
    pattern: language => patterns.signInStep(language, 'dimenticata'),
    entrance: 'anyone',
    counted: 'every',
    answer: forgottenDone,
  },
  {
    method: 'POST',
    pattern: language => patterns.signInStep(language, 'esci'),
    entrance: 'signed-in',
    answer: leave,
  },
  ...links.flatMap((link): WorkRoute[] => [
    {
      method: 'GET',
      pattern: language => patterns.signInLink(language, link),
      entrance: 'anyone',
      counted: 'failures',
      answer: (visit, asked) => linkPage(visit, asked, link),
    },
    {
      method: 'POST',
      pattern: language => patterns.signInLink(language, link),
      entrance: 'anyone',
      counted: 'failures',
      answer: (visit, asked) => linkDone(visit, asked, link),
    },
  ]),
]
