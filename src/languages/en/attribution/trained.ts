// The trained finder of English, from the file models/en/attribution.

import type {AttributionPack} from "../../../attribution/pack.ts"
import {trainedDrafts} from "../../../attribution/trained/join.ts"
import {attributionFeatures, attributionVersion, openWeights} from "../../../attribution/trained/weights.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import {attributionPack} from "./pack.ts"

/** English for the attribution floor, with its trained finder. Throws MODEL_INVALID when the file does not fit. */
export function loadAttribution(readModel: ReadModel): AttributionPack {
  const expected = {task: "attribution", version: attributionVersion, features: attributionFeatures}
  return {...attributionPack, trained: trainedDrafts(fromModel(readModel, expected, openWeights))}
}
