const { rooms } = require('./scripts/rooms.cjs')

const test = '[.]test[.]tsx?$'
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** Three rules a room, from the table. Tests may import what they need. */
const roomRules = Object.entries(rooms).flatMap(([room, { rooms: below, packages, node }]) => {
  const from = { path: `^src/${room}/`, pathNot: test }
  const allowed =
    packages.length === 0 ? {} : { pathNot: `(^|/)node_modules/(@types/)?(${packages.join('|')})/` }
  return [
    error(`${room}-rooms`, `${room} imports only: ${[room, ...below].join(', ')}.`, from, {
      path: '^(src|tests|scripts|bench|examples|bin)/',
      pathNot: `^src/(${[room, ...below].join('|')})/`,
    }),
    error(
      `${room}-packages`,
      `${room} imports only these packages: ${packages.join(', ') || 'none'}.`,
      from,
      {
        path: '(^|/)node_modules/',
        ...allowed,
      },
    ),
    ...(node
      ? []
      : [error(`${room}-node`, `${room} is pure: nothing of Node.`, from, { dependencyTypes: ['core'] })]),
  ]
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    error(
      'no-other-room',
      'Every file of src stands in a room of scripts/rooms.cjs.',
      { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
      {},
    ),
    error(
      'no-test-in-program',
      'A program never imports a test.',
      { path: '^src/', pathNot: test },
      { path: test },
    ),
    error('no-circle', 'Files import each other in no circle, types included.', {}, { circular: true }),
    error(
      'no-unresolved',
      'Every import leads somewhere.',
      {},
      { couldNotResolve: true, pathNot: '^[.]{2}/dist/' },
    ),
    error(
      'no-development-package',
      'Programs run without the development packages.',
      { path: '^src/', pathNot: test },
      {
        dependencyTypes: ['npm-dev'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
