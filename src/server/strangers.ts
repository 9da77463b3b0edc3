// Refuses requests that a page of another site made a browser send: by a name that was turned to point here
// (DNS rebinding), or from another origin.

import {isIP} from "node:net"
import type {FastifyInstance, FastifyRequest} from "fastify"
import {Fault} from "../base/fault.ts"

/** Refuses, before anything is looked up, every request that was not meant for us. `names` are ours besides localhost. */
export function refuseStrangers(app: FastifyInstance, names: readonly string[]): void {
  const ours = new Set(["localhost", ...names.map((name) => name.toLowerCase())])
  app.addHook("onRequest", async (request) => {
    const host = request.headers.host ?? ""
    const name = nameOf(host)
    // An address cannot be turned to point elsewhere; a name can.
    if (name === null || (isIP(name) === 0 && !ours.has(name))) throw new Fault("HOST_REFUSED", {host})
    const {origin} = request.headers
    if (origin !== undefined && !isOwn(origin, host)) throw new Fault("HOST_REFUSED", {host: origin})
    if (fromAnotherSite(request)) throw new Fault("HOST_REFUSED", {host: "another site"})
  })
}

// A link on another site may open a page of ours, but nothing there may ask the API.
function fromAnotherSite({headers, url}: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"]
  if (site === undefined || site === "same-origin" || site === "none") return false
  return headers["sec-fetch-mode"] !== "navigate" || url.startsWith("/api/")
}

function isOwn(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host.toLowerCase()
  } catch {
    return false
  }
}

function nameOf(host: string): string | null {
  try {
    const {hostname} = new URL(`http://${host}`)
    return hostname.replace(/^\[|\]$/g, "").toLowerCase() || null
  } catch {
    return null
  }
}
