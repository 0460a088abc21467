import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DueMail } from '../../store/rows/mails.ts'
import { fileDelivery, isMailServer, isSender, smtpDelivery } from './delivery.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlante-mail-'))
let server: Server
let url: string
let received: string[] = []
/** What the server answers to a recipient. */
let answer = '250 ok'

/** A mail server of twenty lines: it says yes to everything and keeps what it is sent. */
beforeAll(async () => {
  server = createServer(socket => {
    let reading = false
    let text = ''
    socket.write('220 prova\r\n')
    socket.on('data', chunk => {
      text += chunk
      if (reading) {
        if (!text.endsWith('\r\n.\r\n')) return
        received.push(text)
        reading = false
        socket.write('250 ok\r\n')
      } else if (/^DATA/m.test(text)) {
        reading = true
        socket.write('354 go\r\n')
      } else socket.write(/^RCPT/m.test(text) ? `${answer}\r\n` : '250 ok\r\n')
      text = ''
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const mail: DueMail = {
  id: 1,
  name: 'Anna D’Alò',
  email: 'anna@comune.example.it',
  subject: 'Scade il 28/02/2026: perché no?',
  text: 'Buongiorno,\n\nè ora.\n',
  messageId: '0a1b2c3d-0000-4000-8000-000000000000',
  queued: new Date('2026-02-21T08:00:00Z'),
  attempts: 1,
}
const from = 'Atlante <atlante@comune.example.it>'

test('without a mail server a mail is a file, the same one when it is written again', async () => {
  const deliver = fileDelivery(join(folder, 'posta'), from)
  await deliver(mail)
  await deliver(mail)
  const names = readdirSync(join(folder, 'posta'))
  expect(names).toEqual([`2026-02-21-${mail.messageId}.eml`])
  const text = readFileSync(join(folder, 'posta', names[0] ?? ''), 'utf8')
  expect(text).toContain('From: Atlante <atlante@comune.example.it>')
  expect(text).toMatch(/^To: .*<anna@comune\.example\.it>/m)
  expect(text).toContain(`Message-ID: <${mail.messageId}@comune.example.it>`)
})

test('a mail server is handed the mail under its message id', async () => {
  received = []
  await smtpDelivery(url, from)(mail)
  expect(received).toHaveLength(1)
  expect(received[0]).toContain(`Message-ID: <${mail.messageId}@comune.example.it>`)
})

test('what the mail server refuses, and one that is not there, is said', async () => {
  answer = '550 no such user'
  await expect(smtpDelivery(url, from)(mail)).rejects.toThrow('550')
  answer = '250 ok'
  await expect(smtpDelivery('smtp://127.0.0.1:1', from)(mail)).rejects.toThrow('ECONNREFUSED')
})

test('a name cannot bring headers of its own', async () => {
  received = []
  await smtpDelivery(
    url,
    from,
  )({ ...mail, name: 'Anna\r\nBcc: altri@example.it', subject: 'a\r\nBcc: b@c.it' })
  expect(received[0]).not.toMatch(/^Bcc:/m)
})

test.each([
  ['smtp://localhost:2525', true],
  ['smtps://utente:segreto@mail.comune.example.it', true],
  ['https://mail.comune.example.it', false],
  ['mail.comune.example.it', false],
  ['', false],
])('«%s» is a mail server: %s', (url, expected) => {
  expect(isMailServer(url)).toBe(expected)
})

test.each([
  ['atlante@comune.example.it', true],
  ['Mappe dei servizi <atlante@comune.example.it>', true],
  ['Mappe dei servizi', false],
  ['a@b.it\r\nBcc: c@d.it', false],
])('«%s» is a sender: %s', (from, expected) => {
  expect(isSender(from)).toBe(expected)
})
