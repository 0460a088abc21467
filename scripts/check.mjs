import { check } from './suite.mjs'

process.exitCode = await check(process.argv.slice(2))
