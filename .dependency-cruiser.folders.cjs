const { options } = require('./.dependency-cruiser.cjs')

/** Circles between folders, without the tests: a test may stand beside what it looks down on. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-folder-circle',
      severity: 'error',
      comment: 'Folders import each other in no circle.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: '[.]test[.]tsx?$' } },
}
