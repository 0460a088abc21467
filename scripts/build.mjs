import { prepare } from './prepare.mjs'

if (!(await prepare({ server: true }))) process.exitCode = 1
