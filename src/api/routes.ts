// The paths of the HTTP API, once for the server that answers and the workbench that asks.

/** Every path; `:slug` names a case, `:id` a document or a capture. All are GET. */
export const routes = {
  /** Answers CasesView. */
  cases: "/api/cases",
  /** Answers CaseView. */
  case: "/api/cases/:slug",
  /** Answers DocumentView. */
  document: "/api/cases/:slug/documents/:id",
  /** Answers the bytes as they came, as a download. */
  capture: "/api/cases/:slug/captures/:id",
} as const

/** The path of a route with its parts filled in and escaped. */
export function pathOf(route: keyof typeof routes, parts: Readonly<Record<string, string>> = {}): string {
  return routes[route].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""))
}
