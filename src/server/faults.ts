// Turns whatever goes wrong into one answer: the fault's code, its sentence, and the status that goes with them.

import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from "fastify"
import type {Failure} from "../api/fault.ts"
import {httpStatus} from "../api/http-status.ts"
import {Fault, viewFault} from "../base/fault.ts"

/** Answers every error of `app` as a coded fault. `onBug` is told of those that are ours. */
export function answerFaults(app: FastifyInstance, onBug: (error: unknown) => void): void {
  app.setErrorHandler((error, _, reply) => {
    const fault = faultOf(error as FastifyError)
    if (fault.kind === "bug") onBug(error)
    return answer(reply, fault)
  })
}

/** Answers what never became a request: an address that cannot be read. */
export function answerUnreadable(error: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  void answer(reply, new Fault("REQUEST_INVALID", {reason: error.code}, error))
}

function answer(reply: FastifyReply, fault: Fault): FastifyReply {
  const failure: Failure = {fault: viewFault(fault)}
  return reply.status(httpStatus(fault)).type("application/json").serializer(JSON.stringify).send(failure)
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
