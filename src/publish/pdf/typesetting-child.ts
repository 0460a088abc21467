import { Typesetter, type Typesetting } from './typesetter.ts'
import type { TypesettingReply, TypesettingRequest } from './typesetting-message.ts'

const typesetter = new Typesetter()

process.on('message', ({ id, typesetting }: TypesettingRequest) => {
  // Written by this program a moment ago: its shape is known.
  const asked = JSON.parse(typesetting) as Typesetting
  const typeset = typesetter.typeset(asked)
  const reply: TypesettingReply = typeset.ok
    ? { id, kind: 'pdf', bytes: typeset.value }
    : { id, kind: 'refused', refusal: typeset.error }
  process.send?.(reply)
})
// Whoever asked has gone: nobody is left to print for.
process.on('disconnect', () => process.exit())
