// The coder of English events, from the trained file models/en/plover.

import {codingVersion, openCoder, type Coder} from "../../../claims/coding/coder.ts"
import {codingFeatures} from "../../../claims/coding/features.ts"
import {makeSenses} from "../../../claims/coding/senses.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import {senses} from "./senses.ts"

/** The meanings of English words for the coding of events. */
export const englishSenses = makeSenses(senses)

/** Opens the trained coder of English. Throws MODEL_INVALID when the file does not fit. */
export function loadCoder(readModel: ReadModel): Coder {
  const expected = {task: "plover", version: codingVersion, features: codingFeatures}
  return fromModel(readModel, expected, (model) => openCoder(model, englishSenses))
}
