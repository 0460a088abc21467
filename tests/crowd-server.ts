import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { repositoryRoot } from './real-document.ts'

/** `atlante serve` as a process of its own, to be killed and started again on the same data and the same port. */
export interface CrowdServer {
  /** Without a slash at the end. */
  readonly address: string
  /** Milliseconds that each start took to the address on its standard output. */
  readonly starts: readonly number[]
  /** What it said was wrong, of all its lives. */
  readonly complaints: readonly string[]
  /** Kills it as a power cut would: no handler runs. */
  kill(): Promise<void>
  /** Starts it again after a kill. */
  start(): Promise<void>
}

/** Starts the server on a data directory, on any free port that it then keeps. */
export async function startCrowdServer(dataDirectory: string): Promise<CrowdServer> {
  const starts: number[] = []
  const complaints: string[] = []
  let running = await begin(dataDirectory, '0', complaints)
  starts.push(running.milliseconds)
  const { address } = running
  return {
    address,
    starts,
    complaints,
    kill: () => killed(running.child),
    async start() {
      running = await begin(dataDirectory, new URL(address).port, complaints)
      starts.push(running.milliseconds)
    },
  }
}

interface Begun {
  readonly child: ChildProcess
  readonly address: string
  readonly milliseconds: number
}

function begin(dataDirectory: string, port: string, complaints: string[]): Promise<Begun> {
  const began = performance.now()
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, [join(repositoryRoot, 'bin/atlante.mjs'), 'serve', '--port', port], {
    cwd: repositoryRoot,
    env: { ...environment, ATLANTE_DATA: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', chunk => complaints.push(String(chunk).trim()))
    child.stdout.on('data', chunk => {
      said += chunk
      const address = /^(http:\/\/\S+)\/$/m.exec(said)?.[1]
      if (address !== undefined) resolve({ child, address, milliseconds: performance.now() - began })
    })
    child.once('close', code =>
      reject(new Error(`the server ended with ${code} before its address: ${complaints.join('\n')}`)),
    )
  })
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
