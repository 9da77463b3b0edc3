// The HTTP API and the workbench's pages, on one origin and for nobody else.

import helmet from "@fastify/helmet"
import fastifyStatic from "@fastify/static"
import Fastify, {type FastifyInstance} from "fastify"
import {serializerCompiler, validatorCompiler} from "fastify-type-provider-zod"
import {z} from "zod"
import {caseOpener, listCases} from "../actions/case.ts"
import {openBytes, openDocument} from "../actions/document.ts"
import {CasesView} from "../api/case.ts"
import {DocumentView} from "../api/reading.ts"
import {routes} from "../api/routes.ts"
import {Fault} from "../base/fault.ts"
import type {Engine} from "../engine.ts"
import type {CaseRecord} from "../record/record.ts"
import {answerFaults, answerGarbled, answerUnreadable} from "./faults.ts"
import {policy, sealed} from "./policy.ts"
import {refuseStrangers} from "./strangers.ts"

/** What the server stands on. `pages` is the folder of the built workbench, null to serve the API alone. */
export type Ground = {
  readonly engine: Engine
  readonly record: CaseRecord
  readonly pages: string | null
  /** Names it may be called by besides `localhost` and plain addresses. */
  readonly names: readonly string[]
  /** Told of an error that is a bug of ours, without any words of a report. */
  readonly onBug: (error: unknown) => void
}

const Slug = z.object({slug: z.string().max(64)})
const SlugAndId = Slug.extend({id: z.string().max(128)})

/** The server, not yet listening. */
export async function makeServer({engine, record, pages, names, onBug}: Ground): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    bodyLimit: 64 * 1024,
    frameworkErrors: answerUnreadable,
    clientErrorHandler: answerGarbled,
    routerOptions: {maxParamLength: 128},
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(helmet, policy) // first: a refusal carries the policy too
  refuseStrangers(app, names)
  answerFaults(app, onBug)

  const openCase = caseOpener(engine, record)
  app.addHook("onSend", async (request, reply) => {
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store")
  })
  app.get(routes.cases, {schema: {response: {200: CasesView}}}, () => listCases(record))
  // A whole case may be many megabytes: it goes out as it was written when it was opened, and is not taken apart again.
  app.get(routes.case, {schema: {params: Slug}}, async (request, reply) => {
    const {json} = await openCase(Slug.parse(request.params).slug)
    return reply.type("application/json; charset=utf-8").send(json())
  })
  app.get(routes.document, {schema: {params: SlugAndId, response: {200: DocumentView}}}, (request) => {
    const {slug, id} = SlugAndId.parse(request.params)
    return openDocument(record, slug, id)
  })
  // Bytes that came from elsewhere are only ever handed down, never shown: whatever they are, they do not run here.
  app.get(routes.capture, {schema: {params: SlugAndId}}, async (request, reply) => {
    const {slug, id} = SlugAndId.parse(request.params)
    const {capture, bytes} = await openBytes(record, slug, id)
    return reply
      .headers(sealed)
      .type("application/octet-stream")
      .header("content-disposition", `attachment; filename="capture-${capture.id.slice(0, 12)}.bin"`)
      .send(Buffer.from(bytes))
  })

  if (pages !== null) {
    await app.register(fastifyStatic, {
      root: pages,
      index: false,
      dotfiles: "ignore",
      wildcard: false,
      setHeaders: (reply, path) => {
        const named = /[/\\]assets[/\\]/.test(path) // built under the hash of its content
        void reply.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache")
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? ""
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !/\.\w+$/.test(path)
    if (pages === null || !isPage) throw new Fault("ROUTE_MISSING", {path})
    return reply.header("cache-control", "no-cache").sendFile("index.html")
  })
  return app
}
