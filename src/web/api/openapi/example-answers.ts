import type { ApiOperation } from '../../../words/api-words.ts'
import answers from './example-answers.json' with { type: 'json' }

/** What the example edition gives for the example of each operation (`npm run client` writes it, a test compares). */
export const exampleAnswers: Readonly<Partial<Record<ApiOperation, unknown>>> = answers
