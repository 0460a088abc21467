import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Typesetting } from './typesetter.ts'
import type { TypesettingReply, TypesettingRequest } from './typesetting-message.ts'

/** The engine would not print the document, or its process died: a fault of the program or of the machine. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError'
}

/** The engine in a process of its own, so that half a gigabyte and seconds of work are not the server's. */
export interface TypesettingProcess {
  typeset(typesetting: Typesetting): Promise<Uint8Array>
  close(): void
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: TypesettingError) => void
}

/** Starts at the first use, and again after it died. Kept warm until `close`. `program` is what to start. */
export function typesettingProcess(program: URL = childProgram()): TypesettingProcess {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | null = null
  let last = 0

  const start = () => {
    const started = fork(fileURLToPath(program), { serialization: 'advanced', execArgv: [] })
    started.on('message', (reply: TypesettingReply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (waiting.size === 0) started.unref()
      if (reply.kind === 'pdf') asked?.resolve(reply.bytes)
      else asked?.reject(new TypesettingError(reply.refusal))
    })
    const end = (reason: string) => {
      if (child !== started) return
      child = null
      for (const { reject } of waiting.values()) reject(new TypesettingError(reason))
      waiting.clear()
    }
    started.on('error', error => end(error.message))
    started.on('exit', (code, signal) => end(`the typesetting process ended (${signal ?? code})`))
    return started
  }

  return {
    typeset(typesetting) {
      child ??= start()
      const used = child
      used.ref()
      used.channel?.ref()
      return new Promise((resolve, reject) => {
        const request: TypesettingRequest = { id: ++last, typesetting: JSON.stringify(typesetting) }
        waiting.set(request.id, { resolve, reject })
        used.send(request)
      })
    },
    close() {
      child?.disconnect()
      child = null
    },
  }
}

/** Built, the program lies beside this one; from source, a script that reads TypeScript starts it. */
function childProgram(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../scripts/typesetting-child.mjs', import.meta.url)
    : new URL('./typesetting-child.js', import.meta.url)
}
