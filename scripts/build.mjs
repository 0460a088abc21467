import { prepare } from './prepare.mjs'

if (!(await prepare({ assets: true }))) process.exitCode = 1
