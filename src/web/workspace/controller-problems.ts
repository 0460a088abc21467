import type { FastifyRequest } from 'fastify'
import { controllerWords } from '../../words/controller.ts'
import type { ControllerWords } from '../../words/controller-words.ts'
import { addressOf } from '../http/address.ts'
import type { Problem } from '../http/answer.ts'

type Door = ControllerWords['door']

/** No session: says how to get in. */
export const closed = problemMaker(403, 'closed')

/** The key of the link is not this program's. */
export const wrongKey = problemMaker(403, 'wrongKey')

/** A form that no page of this session sent. */
export const foreign = problemMaker(403, 'foreign')

/** A form without what it needs. */
export const incomplete = problemMaker(422, 'noReason')

/** What the form speaks of is no longer there. */
export const gone = problemMaker(409, 'gone')

/** A problem in the words of the address's language; `back` is where to go on. */
function problemMaker(status: number, name: 'closed' | 'wrongKey' | 'foreign' | 'noReason' | 'gone') {
  return (request: FastifyRequest, back: string | null = null): Problem => {
    const door: Door = controllerWords(addressOf(request).language).door
    const similar = back === null ? [] : [{ name: door.back, href: back }]
    return { status, title: door[name], text: door[`${name}Text`], similar }
  }
}
