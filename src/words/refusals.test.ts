import { expect, test } from 'vitest'
import type { Refusal } from '../domain/refusal.ts'
import { languages } from './language.ts'
import { refusalSentence } from './refusals.ts'

const path = 'documento.docx'
const where = 'db.example.org/atlante'

/** One of each kind: the type fails to compile where one is missing. */
const samples: { readonly [Kind in Refusal['kind']]: Extract<Refusal, { kind: Kind }> } = {
  'file-not-found': { kind: 'file-not-found', path },
  'file-is-directory': { kind: 'file-is-directory', path },
  'file-not-writable': { kind: 'file-not-writable', path: 'verifica.html', reason: 'EACCES' },
  'folder-holds-others': { kind: 'folder-holds-others', path: 'uscita', file: 'foto.jpg' },
  'revision-without-reason': { kind: 'revision-without-reason', path: 'uscita', year: 2024 },
  'approved-otherwise': {
    kind: 'approved-otherwise',
    year: 2024,
    resolution: { number: 'n. 41', date: '2025-05-12' },
  },
  'service-not-found': { kind: 'service-not-found', slug: 'anagraffe', year: 2024, near: 'anagrafe' },
  'not-a-publication': { kind: 'not-a-publication', path: 'uscita' },
  'bad-backup': { kind: 'bad-backup', path: 'a.atlante', reason: 'cut-or-changed' },
  'store-not-empty': { kind: 'store-not-empty', where: '/dati' },
  'not-a-table': { kind: 'not-a-table', path: 'settori.csv' },
  'bad-baseline': { kind: 'bad-baseline', path: 'ieri.json' },
  'finding-not-found': { kind: 'finding-not-found', fingerprint: '0123456789abcdef', year: 2024 },
  'document-of-another-body': { kind: 'document-of-another-body', body: 'Comune di Crema' },
  'edition-changed': { kind: 'edition-changed', year: 2024 },
  'reading-given-up': { kind: 'reading-given-up', path },
  'not-allowed': { kind: 'not-allowed', verb: 'campaign.seal' },
  'campaign-not-open': { kind: 'campaign-not-open', year: 2025 },
  'campaign-exists': { kind: 'campaign-exists', year: 2025 },
  'campaign-wrong-year': { kind: 'campaign-wrong-year', year: 2030, expected: 2025 },
  'map-not-found': { kind: 'map-not-found', year: 2025, map: 'anagrafe' },
  'wrong-state': { kind: 'wrong-state', state: 'accepted', move: 'submit' },
  'map-changed': { kind: 'map-changed', map: 'ANAGRAFE' },
  'deadline-passed': { kind: 'deadline-passed', deadline: '2026-02-28' },
  'not-complete': {
    kind: 'not-complete',
    map: 'ANAGRAFE',
    obstacles: [
      { kind: 'not-entered', section: 'output', rows: ['Carte', 'Certificati'] },
      { kind: 'error-open', rule: 'sum.declared-total', rows: ['Totale'], fingerprint: '0123456789abcdef' },
      { kind: 'restated-without-reason', row: 'Carte', date: '2023-12-31' },
    ],
  },
  'too-many-changes': { kind: 'too-many-changes', count: 10_001, limit: 10_000 },
  'reason-missing': { kind: 'reason-missing' },
  'bad-date': { kind: 'bad-date', date: '31/2/2026' },
  'comment-not-found': { kind: 'comment-not-found', comment: 3 },
  'person-not-found': { kind: 'person-not-found', person: 3 },
  'departments-changed': { kind: 'departments-changed', services: ['ANAGRAFE'] },
  'department-too-long': { kind: 'department-too-long', length: 320, limit: 120 },
  'department-name-missing': { kind: 'department-name-missing' },
  'department-not-found': { kind: 'department-not-found', department: 'Sport' },
  'department-taken': { kind: 'department-taken', department: 'Welfare' },
  'rows-not-one-figure': { kind: 'rows-not-one-figure', why: 'other-unit' },
  'figures-differ': { kind: 'figures-differ', dates: ['2023-12-31'] },
  'figure-not-shared': { kind: 'figure-not-shared' },
  'name-taken': { kind: 'name-taken', name: 'ANAGRAFE' },
  'row-label-unusable': { kind: 'row-label-unusable', length: 320, limit: 300 },
  'row-exists': { kind: 'row-exists', label: 'Carte' },
  'row-not-found': { kind: 'row-not-found' },
  'unit-unknown': { kind: 'unit-unknown', unit: 'moggi' },
  'office-not-chosen': { kind: 'office-not-chosen' },
  'office-without-maps': { kind: 'office-without-maps', year: 2025, name: 'Maria Rossi' },
  'not-all-accepted': { kind: 'not-all-accepted', maps: ['ANAGRAFE', 'VERDE'] },
  'sign-in-refused': { kind: 'sign-in-refused' },
  'code-refused': { kind: 'code-refused' },
  'link-not-usable': { kind: 'link-not-usable' },
  'password-unusable': { kind: 'password-unusable', problem: 'too-short' },
  'password-wrong': { kind: 'password-wrong' },
  'person-name-missing': { kind: 'person-name-missing' },
  'email-unusable': { kind: 'email-unusable', written: 'anna@' },
  'email-taken': { kind: 'email-taken', email: 'anna@comune.it' },
  'email-unknown': { kind: 'email-unknown', written: 'anna@' },
  'body-missing': { kind: 'body-missing' },
  'body-not-found': { kind: 'body-not-found', asked: 'lodi', known: ['Comune di Cremona'] },
  'role-not-found': { kind: 'role-not-found' },
  'role-needs-body': { kind: 'role-needs-body' },
  'days-reversed': { kind: 'days-reversed', from: '2026-02-01', to: '2026-01-01' },
  'day-unusable': { kind: 'day-unusable', written: '31/2/2026' },
  'scope-not-found': { kind: 'scope-not-found', written: 'piscine' },
  'nothing-to-stand-in-for': { kind: 'nothing-to-stand-in-for' },
  'mail-setting-unusable': { kind: 'mail-setting-unusable', setting: 'ATLANTE_SMTP_URL' },
  'last-administrator': { kind: 'last-administrator' },
  'edition-not-found': { kind: 'edition-not-found', year: 2031, known: [2023, 2024] },
  'file-not-readable': { kind: 'file-not-readable', path, reason: 'EACCES' },
  'file-too-large': { kind: 'file-too-large', path, bytes: 200_000_000, limit: 50_000_000 },
  'file-empty': { kind: 'file-empty', path },
  'not-a-document': { kind: 'not-a-document', path, reason: 'pdf' },
  'not-service-maps': { kind: 'not-service-maps', path, lines: 1234 },
  'broken-encoding': { kind: 'broken-encoding', path, line: 3, column: 7 },
  'unsafe-archive': { kind: 'unsafe-archive', path, reason: 'too-large' },
  'bad-profile': { kind: 'bad-profile', path, reason: 'headings.x' },
  'bad-interchange': { kind: 'bad-interchange', path, at: 'services[3].name', problem: 'not-text' },
  'setting-no-number': { kind: 'setting-no-number', setting: 'ATLANTE_API_LIMIT', from: 1, to: 1000 },
  'setting-no-network': { kind: 'setting-no-network', setting: 'ATLANTE_PROXY' },
  'port-in-use': { kind: 'port-in-use', host: '127.0.0.1', port: 3000 },
  'address-not-usable': {
    kind: 'address-not-usable',
    host: '203.0.113.9',
    port: 80,
    reason: 'EADDRNOTAVAIL',
  },
  'bad-usage': { kind: 'bad-usage', problem: 'unknown-option', word: '--jsn', usage: 'read FILE' },
  'data-directory-in-use': { kind: 'data-directory-in-use', path, pid: 4321, host: 'ufficio' },
  'data-directory-not-usable': { kind: 'data-directory-not-usable', path, reason: 'EACCES' },
  'disk-full': { kind: 'disk-full', path },
  'schema-too-new': { kind: 'schema-too-new', stored: 9, known: 4 },
  'database-unreachable': { kind: 'database-unreachable', where, reason: 'ECONNREFUSED' },
  'database-login-refused': { kind: 'database-login-refused', where, user: 'atlante' },
  'database-not-found': { kind: 'database-not-found', where },
  'database-too-old': { kind: 'database-too-old', where, version: '14.2', needed: 15 },
  'database-right-missing': { kind: 'database-right-missing', where, reason: 'create' },
}

test.each(Object.values(samples))(
  '$kind has a sentence that names the thing and says what to do',
  refusal => {
    const [italian, english] = languages.map(language => refusalSentence(refusal, language))
    for (const sentence of [italian, english]) {
      expect(sentence).not.toMatch(/undefined|\bnull\b|\n|\$\{/)
      if ('path' in refusal) expect(sentence).toContain(refusal.path)
      if ('where' in refusal) expect(sentence).toContain(refusal.where)
      // What is wrong, then what to do.
      expect(sentence?.split(/[.:)] (?=\p{Lu})/u).length).toBeGreaterThan(1)
    }
    expect(italian).not.toBe(english)
  },
)

test('figures are written as people of the language write them', () => {
  expect(refusalSentence(samples['file-too-large'], 'it')).toContain('200,0 MB; il limite è 50,0 MB')
  expect(refusalSentence(samples['not-service-maps'], 'it')).toContain('1.234 righe')
  expect(refusalSentence(samples['not-service-maps'], 'en')).toContain('1,234 lines')
})
