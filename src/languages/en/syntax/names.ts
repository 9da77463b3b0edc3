// Names in an English sentence, from the trained file models/en/names.

import type {Token} from "../../../language/analysis.ts"
import {openModel, type ReadModel} from "../../../language/model/model.ts"
import {nameFeatures, nameVersion, openNames, runsOf} from "../../../language/names.ts"
import {nameLists} from "./name-lists.ts"

/** A name: tokens `from` up to but not including `to`, and what kind of thing it seems to name. */
export type FoundName = {
  readonly from: number
  readonly to: number
  readonly kind: "person" | "organization" | "place" | "other"
}

/** Opens the finder of names. Throws MODEL_INVALID when its file does not fit. */
export function loadNames(readModel: ReadModel): (tokens: readonly Token[]) => FoundName[] {
  const find = openNames(openModel(readModel, {task: "names", version: nameVersion, features: nameFeatures}), nameLists)
  return (tokens) => runsOf(find(tokens)).map(({from, to, label}) => ({from, to, kind: kindOf(label)}))
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
