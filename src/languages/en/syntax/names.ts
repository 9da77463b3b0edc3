// Names in the sentences of an English document, from the trained file models/en/names.

import type {Token} from "../../../language/analysis.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import {nameFeatures, nameVersion} from "../../../language/name-features.ts"
import {openNames, runsOf} from "../../../language/names.ts"
import {nameLists} from "./name-lists.ts"

/** A name: tokens `from` up to but not including `to`, and what kind of thing it seems to name. */
export type FoundName = {
  readonly from: number
  readonly to: number
  readonly kind: "person" | "organization" | "place" | "other"
}

/** Finds the names of each of a document's parsed sentences; sentences of other documents must not stand among them. */
export type FindNames = (sentences: readonly (readonly Token[])[]) => FoundName[][]

/** Opens the finder of names. Throws MODEL_INVALID when its file does not fit. */
export function loadNames(readModel: ReadModel): FindNames {
  const expected = {task: "names", version: nameVersion, features: nameFeatures}
  const find = fromModel(readModel, expected, (model) => openNames(model, nameLists))
  return (sentences) =>
    find(sentences).map((labels) => runsOf(labels).map(({from, to, label}) => ({from, to, kind: kindOf(label)})))
}

// The classes of CoNLL-2003; what it calls MISC (peoples, events, works) is "other".
function kindOf(label: string): FoundName["kind"] {
  switch (label) {
    case "PER":
      return "person"
    case "ORG":
      return "organization"
    case "LOC":
      return "place"
    default:
      return "other"
  }
}
