// What the pages need, by name: kept while it is looked at, asked again when the window comes back to the front.

import {queryOptions, useSuspenseQuery} from "@tanstack/react-query"
import type {CasesView, CaseView} from "../../api/case.ts"
import type {DocumentView} from "../../api/reading.ts"
import {type CaseIndex, indexCase} from "../case/case-index.ts"
import {ask} from "./ask.ts"

/** Every case of the record. */
export const casesQuery = queryOptions({
  queryKey: ["cases"],
  queryFn: ({signal}) => ask<CasesView>("cases", {}, signal),
})

/** One case whole. */
export const caseQuery = (slug: string) =>
  queryOptions({queryKey: ["case", slug], queryFn: ({signal}) => ask<CaseView>("case", {slug}, signal)})

/** One document with what was read from it. */
export const documentQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["document", slug, id],
    queryFn: ({signal}) => ask<DocumentView>("document", {slug, id}, signal),
  })

/** A case with its parts by their ids. */
export function useCase(slug: string): CaseIndex {
  return indexOf(useSuspenseQuery(caseQuery(slug)).data)
}

// Every part of a page asks for the same case: it is put in order once.
const indices = new WeakMap<CaseView, CaseIndex>()

function indexOf(view: CaseView): CaseIndex {
  const known = indices.get(view)
  if (known !== undefined) return known
  const index = indexCase(view)
  indices.set(view, index)
  return index
}
