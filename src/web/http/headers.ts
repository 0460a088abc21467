/**
 * Headers of every answer. Pages hold no script and no style inside them, run only files of this server, load nothing
 * from elsewhere and are shown in nobody's frame; `data:` is for the pictures inside the style sheet.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** Only where the public address is https: a browser then keeps to it for a year. */
export const transportHeaders: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000',
}

/** Open data may be read from any page. */
export const openDataHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
}

/** A picture that stands alone bears its own style, runs nothing, and may be shown on any page. */
export const pictureHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
}

/** A page that other sites show inside theirs: it holds no form and runs nothing. */
export const framedHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  'cross-origin-resource-policy': 'cross-origin',
}
