/** The oldest Node that Atlante runs on, as in `engines` of package.json. */
const oldest = [20, 19]

/** Ends the program with one clear sentence where Node is too old. Old Nodes must be able to read this file. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  process.stderr.write(
    `Atlante richiede Node.js ${oldest.join('.')} o successivo; questo è ${process.versions.node}. ` +
      'Installare la versione 24 da https://nodejs.org e ripetere il comando.\n',
  )
  process.exit(2)
}
