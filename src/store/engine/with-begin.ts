/**
 * Opens the statement that every transaction of a body starts with: it has no parameters and its answer is not
 * looked at, so that a server can be sent it together with `begin`. Elsewhere it is a comment.
 */
export const withBegin = '/* with begin */'
