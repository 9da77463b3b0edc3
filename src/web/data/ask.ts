// Asks the server, and turns what goes wrong into one kind of error.

import type {Failure, FaultView} from "../../api/fault.ts"
import {pathOf} from "../../api/routes.ts"

/** A fault the server answered with; `fault` is null when it did not answer at all. */
export class ServerFault extends Error {
  readonly fault: FaultView | null

  constructor(fault: FaultView | null) {
    super(fault?.message ?? "no answer")
    this.fault = fault
  }
}

/** Gets what a route answers. Throws ServerFault. */
export async function ask<T>(
  route: Parameters<typeof pathOf>[0],
  parts: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<T> {
  const answer = await fetch(pathOf(route, parts), {signal, headers: {accept: "application/json"}}).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      throw new ServerFault(null)
    },
  )
  if (answer.ok) return (await answer.json()) as T
  const failure = (await answer.json().catch(() => null)) as Failure | null
  throw new ServerFault(failure?.fault ?? null)
}
