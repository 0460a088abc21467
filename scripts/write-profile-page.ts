import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { profilePage } from './profile-page.ts'

writeFileSync(fileURLToPath(new URL('../docs/profilo.md', import.meta.url)), profilePage())
