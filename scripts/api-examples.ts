import type { FastifyInstance } from 'fastify'
import { exampleAddress } from '../src/web/api/example-address.ts'
import { operations } from '../src/web/api/operations/all.ts'

/** Where the examples of the OpenAPI document say that they come from. */
export const exampleSite = 'https://mappe.example.it'

/**
 * What a server answers to the example of every operation, by the operation's name. Times differ from one import to
 * the next: they are given as one.
 */
export async function answersToExamples(app: FastifyInstance): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const operation of operations) {
    const url = exampleAddress(operation)
    const { statusCode, body } = await app.inject({ method: 'GET', url })
    if (statusCode !== 200) throw new Error(`${url} is answered with ${statusCode}: ${body}`)
    answers[operation.id] = JSON.parse(body, (name, value) =>
      name === 'publishedAt' ? '2025-06-30T10:00:00Z' : value,
    )
  }
  return answers
}
