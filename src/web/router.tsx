// The pages and their addresses. Whatever a page shows can be said in its address.

import {QueryClient} from "@tanstack/react-query"
import {createRootRoute, createRoute, createRouter} from "@tanstack/react-router"
import {CasePage} from "./case/CasePage.tsx"
import {CasesPage} from "./cases/CasesPage.tsx"
import {ServerFault} from "./data/ask.ts"
import {caseQuery, casesQuery, documentQuery} from "./data/queries.ts"
import {Failed} from "./frame/Failed.tsx"
import {Frame} from "./frame/Frame.tsx"
import {Missing} from "./frame/Missing.tsx"
import {Opening} from "./frame/Opening.tsx"
import {MatrixPage} from "./matrix/MatrixPage.tsx"
import {PersonPage} from "./person/PersonPage.tsx"
import {ReaderPage} from "./reader/ReaderPage.tsx"
import {type MatrixSearch, matrixSearch, type ReaderSearch, readerSearch} from "./search.ts"

/** What was asked of the server, while it is of use. A fault is an answer: asking again would bring the same. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) => times < 2 && error instanceof ServerFault && error.fault === null,
    },
  },
})

const root = createRootRoute({component: Frame, notFoundComponent: Missing})

const cases = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: () => queries.ensureQueryData(casesQuery),
  component: CasesPage,
})

const oneCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/$slug",
  loader: ({params}) => queries.ensureQueryData(caseQuery(params.slug)),
  component: CasePage,
})

const matrix = createRoute({
  getParentRoute: () => root,
  path: "/cases/$slug/matrix",
  validateSearch: (search): MatrixSearch => matrixSearch(search),
  loader: ({params}) => queries.ensureQueryData(caseQuery(params.slug)),
  component: MatrixPage,
})

const person = createRoute({
  getParentRoute: () => root,
  path: "/cases/$slug/people/$id",
  loader: ({params}) => queries.ensureQueryData(caseQuery(params.slug)),
  component: PersonPage,
})

const reader = createRoute({
  getParentRoute: () => root,
  path: "/cases/$slug/documents/$id",
  validateSearch: (search): ReaderSearch => readerSearch(search),
  loader: ({params}) =>
    Promise.all([
      queries.ensureQueryData(caseQuery(params.slug)),
      queries.ensureQueryData(documentQuery(params.slug, params.id)),
    ]),
  component: ReaderPage,
})

/** Makes the router. */
export function openRouter() {
  return createRouter({
    routeTree: root.addChildren([cases, oneCase, matrix, person, reader]),
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0, // the queries know how long they are fresh
    defaultErrorComponent: Failed,
    defaultPendingComponent: Opening,
    defaultPendingMs: 300,
    defaultNotFoundComponent: Missing,
    scrollRestoration: true,
    defaultHashScrollIntoView: false, // useArrival does it, and moves the focus too
  })
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof openRouter>
  }
}
