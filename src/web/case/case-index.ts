// A case's parts by their ids.

import type {AccountView, CaseDocument, GroupView, PersonView} from "../../api/collation.ts"
import type {CaseView} from "../../api/case.ts"

/** A case with its parts by their ids. */
export type CaseIndex = {
  readonly view: CaseView
  /** Oldest first; those without a date last. */
  readonly documents: readonly CaseDocument[]
  readonly document: ReadonlyMap<string, CaseDocument>
  readonly account: ReadonlyMap<string, AccountView>
  readonly person: ReadonlyMap<string, PersonView | GroupView>
  /** The account that answers for an attribution. */
  readonly answering: ReadonlyMap<string, string>
}

/** Makes the index of a case. */
export function indexCase(view: CaseView): CaseIndex {
  return {
    view,
    documents: view.documents.toSorted((a, b) => byDate(a.published, b.published)),
    document: new Map(view.documents.map((one) => [one.id, one])),
    account: new Map(view.accounts.map((one) => [one.id, one])),
    person: new Map([...view.persons, ...view.groups].map((one) => [one.id, one])),
    answering: new Map(view.accounts.flatMap(({id, attributions}) => attributions.map((one) => [one.attribution, id]))),
  }
}

function byDate(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const [left, right] = [Date.parse(a), Date.parse(b)]
  return Number.isNaN(left) || Number.isNaN(right) ? (a < b ? -1 : a > b ? 1 : 0) : left - right
}
