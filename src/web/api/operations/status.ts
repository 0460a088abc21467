import type { ApiWords } from '../../../words/api-words.ts'
import type { ApiAnswer } from '../api-answer.ts'
import { operation } from '../operation.ts'
import { apiStatus } from '../schemas/problem.ts'
import { apiVersion } from '../version.ts'

const status = operation({
  id: 'status',
  tag: 'state',
  path: '/status',
  answer: apiStatus,
  answerTo: async ({ words }) => workingAnswer(words),
})

/** Who comes to answer has reached the database. */
export function workingAnswer(words: ApiWords): ApiAnswer {
  return { kind: 'data', data: { status: 200, title: 'OK', detail: words.working, version: apiVersion } }
}

export const statusOperations = [status]
