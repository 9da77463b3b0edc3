// Turns whatever goes wrong into one answer: the fault's code, its sentence, and the status that goes with them.

import type {Socket} from "node:net"
import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from "fastify"
import type {Failure} from "../api/fault.ts"
import {httpStatus} from "../api/http-status.ts"
import {Fault, viewFault} from "../base/fault.ts"
import {sealed} from "./policy.ts"

/** Answers every error of `app` as a coded fault. `onBug` is told of those that are ours. */
export function answerFaults(app: FastifyInstance, onBug: (error: unknown) => void): void {
  app.setErrorHandler((error, _, reply) => {
    const fault = faultOf(error as FastifyError)
    if (fault.kind === "bug") onBug(error)
    return answer(reply, fault)
  })
}

/** Answers what never became a request: an address that cannot be read. No hook has seen it, so it is sealed here. */
export function answerUnreadable(error: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  void answer(reply.headers(sealed), new Fault("REQUEST_INVALID", {reason: error.code}, error))
}

/** Answers what is no HTTP at all, or too much of it, with the same words and headers as everything else. */
export function answerGarbled(error: Error & {readonly code?: string}, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const failure: Failure = {fault: viewFault(new Fault("REQUEST_INVALID", {reason: error.code ?? error.name}, error))}
  const body = JSON.stringify(failure)
  const headers = {...sealed, "cache-control": "no-store", "content-type": "application/json", connection: "close"}
  const lines = Object.entries({...headers, "content-length": Buffer.byteLength(body)}).map(([k, v]) => `${k}: ${v}`)
  socket.end(["HTTP/1.1 400 Bad Request", ...lines, "", body].join("\r\n"))
}

function answer(reply: FastifyReply, fault: Fault): FastifyReply {
  const failure: Failure = {fault: viewFault(fault)}
  return reply
    .status(httpStatus(fault))
    .header("cache-control", "no-store")
    .type("application/json")
    .serializer(JSON.stringify)
    .send(failure)
}

// An error's own message may hold words of a report: only its kind goes out.
function faultOf(error: FastifyError | Fault): Fault {
  if (error instanceof Fault) return error
  const {statusCode} = error
  if (error.validation !== undefined) return new Fault("REQUEST_INVALID", {reason: error.message}, error)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Fault("REQUEST_INVALID", {reason: error.code}, error)
  return new Fault("BUG", {message: error.name}, error)
}
