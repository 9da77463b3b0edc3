// Names in the sentences of a Spanish document, from the trained file models/es/names.

import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import {nameFeatures, nameVersion} from "../../../language/name-features.ts"
import {openNames, runsOf} from "../../../language/names.ts"
import type {MentionPack, NameSpan} from "../../../mentions/pack.ts"
import {nameLists} from "./name-lists.ts"

const kinds: Readonly<Record<string, NameSpan["kind"]>> = {PER: "person", ORG: "organization", LOC: "place"}

/** Opens the finder of names. Throws MODEL_INVALID when its file does not fit. */
export function loadNames(readModel: ReadModel): NonNullable<MentionPack["names"]> {
  const expected = {task: "names", version: nameVersion, features: nameFeatures}
  const find = fromModel(readModel, expected, (model) => openNames(model, nameLists))
  return (sentences) =>
    find(sentences).map((labels) =>
      runsOf(labels).map(({from, to, label}) => ({from, to, kind: kinds[label] ?? "other"})),
    )
}
