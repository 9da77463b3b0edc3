// The trained reading of factuality in English, from the file models/en/factuality.

import type {FactualityWords} from "../../../claims/factuality/clause.ts"
import type {Factuality} from "../../../claims/factuality/factuality.ts"
import {factualityManifestFeatures, factualityVersion, openFactuality} from "../../../claims/factuality/weights.ts"
import type {ClaimPack} from "../../../claims/pack.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import {attitudes} from "./attitudes.ts"
import {claimPack} from "./pack.ts"

/** The English words that factuality is read by. */
export const factualityWords: FactualityWords = {...claimPack, attitudes}

/** English for the claims floor, with its trained reading of factuality. Throws MODEL_INVALID when the file does not fit. */
export function loadClaims(readModel: ReadModel): ClaimPack {
  return {...claimPack, factuality: loadFactuality(readModel)}
}

/** Opens the trained file. Throws MODEL_INVALID when it does not fit. */
export function loadFactuality(readModel: ReadModel): Factuality {
  const expected = {task: "factuality", version: factualityVersion, features: factualityManifestFeatures}
  return {words: factualityWords, weights: fromModel(readModel, expected, openFactuality)}
}
