import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { believedProxies, clientAddress, readProxies } from './client-address.ts'

async function addressSeen(from: string, forwarded: string | null, proxies: readonly string[] = []) {
  const app = Fastify({ trustProxy: believedProxies(proxies) })
  app.get('/', async request => clientAddress(request))
  const headers = forwarded === null ? {} : { 'x-forwarded-for': forwarded }
  const answer = await app.inject({ method: 'GET', url: '/', remoteAddress: from, headers })
  await app.close()
  return answer.body
}

test.each([
  ['nobody in front', '203.0.113.7', null, [], '203.0.113.7'],
  ['a server in front on this machine', '127.0.0.1', '203.0.113.7', [], '203.0.113.7'],
  ['the same over IPv6', '::1', '2001:db8::7', [], '2001:db8::7'],
  ['what the client wrote before it', '127.0.0.1', '10.9.9.9, 203.0.113.7', [], '203.0.113.7'],
  ['who is no server in front says it is another', '203.0.113.7', '198.51.100.1', [], '203.0.113.7'],
  ['a server in front elsewhere, not named', '10.0.0.5', '203.0.113.7', [], '10.0.0.5'],
  ['a server in front elsewhere, named', '10.0.0.5', '203.0.113.7', ['10.0.0.5'], '203.0.113.7'],
  ['its network named', '10.0.0.5', '203.0.113.7', ['10.0.0.0/24'], '203.0.113.7'],
  ['two in a row', '127.0.0.1', '203.0.113.7, 10.0.0.5', ['10.0.0.0/24'], '203.0.113.7'],
  ['with a port', '127.0.0.1', '203.0.113.7:50312', [], '203.0.113.7'],
  ['IPv6 with a port', '127.0.0.1', '[2001:db8::7]:50312', [], '2001:db8::7'],
  ['no address', '127.0.0.1', 'x'.repeat(5000), [], '127.0.0.1'],
] as const)('%s', async (_case, from, forwarded, proxies, expected) => {
  expect(await addressSeen(from, forwarded, proxies)).toBe(expected)
})

test.each([
  ['10.0.0.5', ['10.0.0.5']],
  ['10.0.0.5, 192.168.0.0/16 2001:db8::/32', ['10.0.0.5', '192.168.0.0/16', '2001:db8::/32']],
  ['proxy.comune.it', null],
  ['10.0.0.0/33', null],
  ['0.0.0.0/0', null],
  ['10.0.0.0/8/8', null],
  ['10.0.0', null],
])('the setting %s', (written, expected) => {
  expect(readProxies(written)).toEqual(expected)
})
