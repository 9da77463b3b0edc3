// The version of Cotejo: it is written on every reading, so that a later engine's can be told apart.

/** The version in package.json; a test holds the two equal. */
export const version = "0.1.0"
