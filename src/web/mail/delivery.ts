import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { DueMail } from '../../store/rows/mails.ts'
import type { Deliver } from '../../usecases/mail/send-mails.ts'

/** Whether a text is the address of a mail server. */
export function isMailServer(url: string): boolean {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== ''
}

/** Whether a text is the address of a sender, with or without a name before it. */
export function isSender(from: string): boolean {
  return /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)
}

/** Sends through a mail server, e.g. `smtps://user:password@mail.comune.it`; `from` is the address of the sender. */
export function smtpDelivery(url: string, from: string): Deliver {
  const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }
  const transport = createTransport(withTimeouts(url, timeouts))
  return async mail => {
    await transport.sendMail(messageOf(mail, from))
  }
}

/** Without a mail server: each mail is a file of a folder, which any mail program opens. */
export function fileDelivery(folder: string, from: string): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async mail => {
    const { message } = await transport.sendMail(messageOf(mail, from))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Named by its message: written again after a fault it is still one file.
    const path = join(folder, `${mail.queued.toISOString().slice(0, 10)}-${mail.messageId}.eml`)
    writeFileSync(`${path}.part`, Buffer.isBuffer(message) ? message : '', { mode: 0o600 })
    renameSync(`${path}.part`, path)
  }
}

function messageOf({ name, email, subject, text, messageId, queued }: DueMail, from: string) {
  return {
    from,
    to: { name, address: email },
    subject,
    text,
    date: queued,
    messageId: `<${messageId}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** `Atlante <atlante@comune.it>` is of `comune.it`. */
function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
}

function withTimeouts(url: string, timeouts: Readonly<Record<string, number>>): string {
  const address = new URL(url)
  for (const [name, value] of Object.entries(timeouts)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(value))
  }
  return address.href
}
