import { dayInItaly } from '../../domain/day-in-italy.ts'
import { emailOf } from '../../domain/people/email.ts'
import { signInLinkPath } from '../../domain/people/link-path.ts'
import { writtenDay } from '../../domain/people/written-day.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { roles } from '../../domain/permission/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store, StoredBody } from '../../store/store.ts'
import type { AskedRole, AskedScope } from '../../usecases/people/assign-role.ts'
import { renewLink } from '../../usecases/people/change-account.ts'
import { type ComposeLink, type GivenLink, linkDays } from '../../usecases/people/give-link.ts'
import { type InviteParts, invite } from '../../usecases/people/invite.ts'
import { listPeople } from '../../usecases/people/list-people.ts'
import { workingBody } from '../../usecases/working-body.ts'
import { accessWords } from '../../words/access.ts'
import { personCommandWords } from '../../words/person-command.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, CommandIo } from '../command.ts'
import { userName } from '../user-name.ts'

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  service: { type: 'string' },
  department: { type: 'string' },
  manager: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const

type Values = Partial<Readonly<Record<keyof typeof options, string>>>

/**
 * `add` invites a person with a role, `link` makes a new link for one who is there. The link stands on a line of its
 * own on stdout; it is queued as a mail too. Whoever may open the data may do what the administrator may.
 */
export const person: Command = {
  name: 'person',
  summary: { it: personCommandWords.it.summary, en: personCommandWords.en.summary },
  usage:
    'person add --name "..." --email ADDRESS --role ROLE [--service SLUG|--department "..."|--manager "..."] [--from DAY] [--to DAY] | person link --email ADDRESS',
  async run(args, io) {
    const parsed = parseArguments(person, args, options, { min: 1, max: 1 })
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const [what = ''] = positionals
    if (what !== 'add' && what !== 'link') return badValue(what)
    const opened = await openStore(io.settings)
    if (!opened.ok) return opened
    const store = opened.value
    try {
      const working = await workingBody(store)
      if (!working.ok) return working
      const body = working.value
      const given = await (what === 'add' ? add : link)(store, body, values, io)
      if (!given.ok) return given
      const { name, purpose, address } = given.value
      io.stdout.write(`${address}\n`)
      io.stderr.write(`${personCommandWords[io.language].made(name, linkDays[purpose])}\n`)
      return ok('fine')
    } finally {
      await store.close()
    }
  },
}

type Given = Result<
  { readonly name: string; readonly purpose: GivenLink['purpose']; readonly address: string },
  Refusal
>

async function add(store: Store, body: StoredBody, values: Values, io: CommandIo): Promise<Given> {
  const parts = partsOf(body, io)
  const role = roleOf(values, parts.today)
  if (!role.ok) return role
  const name = values.name ?? ''
  const made = await invite(
    store,
    operator(body.id),
    { name, email: values.email ?? '', role: role.value },
    parts,
  )
  return made.ok ? ok({ name, purpose: made.value.purpose, address: addressOf(made.value, io) }) : made
}

async function link(store: Store, body: StoredBody, values: Values, io: CommandIo): Promise<Given> {
  const parts = partsOf(body, io)
  const actor = operator(body.id)
  const listed = await listPeople(store, actor, parts.today)
  if (!listed.ok) return listed
  const email = emailOf(values.email ?? '')
  const found = listed.value.people.find(each => each.email === email)
  if (!found) return fail({ kind: 'email-unknown', written: values.email ?? '' })
  const made = await renewLink(store, actor, found.id, parts)
  return made.ok
    ? ok({ name: found.name, purpose: made.value.purpose, address: addressOf(made.value, io) })
    : made
}

/** Whoever can open the data looks after people: there is no way to keep them from it. */
function operator(body: number): Actor {
  const role = 'administrator' as const
  const always = { role, scope: { kind: 'body' as const }, from: '0001-01-01', to: null, deputyFor: null }
  return { body, person: 0, name: `${userName()} (atlante person)`, assignments: [always] }
}

function partsOf(body: StoredBody, io: CommandIo): InviteParts {
  const now = new Date()
  const compose: ComposeLink = (made, { name }) =>
    accessWords(io.language).mail[made.purpose](name, body.name, addressOf(made, io))
  return { today: dayInItaly(now), now, compose }
}

function addressOf({ purpose, token }: GivenLink, { settings }: CommandIo): string {
  const path = signInLinkPath(purpose === 'invitation' ? 'invito' : 'nuova-password', token)
  return (settings.publicUrl ?? 'http://127.0.0.1:3000') + path
}

function roleOf(values: Values, today: string): Result<AskedRole, Refusal> {
  const role = roles.find(each => each === values.role)
  if (role === undefined) return badValue(values.role ?? '--role')
  const from = writtenDay(values.from ?? today)
  const to = values.to === undefined ? ok(null) : writtenDay(values.to)
  if (!from.ok) return from
  if (!to.ok) return to
  return ok({ role, scope: scopeOf(values), from: from.value, to: to.value })
}

function scopeOf({ service, department, manager }: Values): AskedScope {
  if (service !== undefined) return { kind: 'service', slug: service }
  if (department !== undefined) return { kind: 'department', department }
  return manager === undefined ? { kind: 'body' } : { kind: 'services-of', manager }
}

function badValue(word: string): Result<never, Refusal> {
  return fail({ kind: 'bad-usage', problem: 'bad-value', word, usage: person.usage })
}
