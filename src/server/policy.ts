// What a browser may do with our pages: run our own scripts, ask our own server, and nothing else.

import type {FastifyHelmetOptions} from "@fastify/helmet"

/** The headers of every answer. */
export const policy: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
  },
  referrerPolicy: {policy: "no-referrer"},
  crossOriginOpenerPolicy: {policy: "same-origin"},
  crossOriginResourcePolicy: {policy: "same-origin"},
  crossOriginEmbedderPolicy: {policy: "require-corp"},
  strictTransportSecurity: false, // it is served on loopback, without TLS
}

/** The headers of archived bytes, and of what no page is meant to hold: whatever they are, they run nowhere. */
export const sealed = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
} as const
