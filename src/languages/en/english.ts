// English, put together from the files of this folder.

import type {Language, OpenLanguage} from "../language.ts"
import {attributionPack} from "./attribution/pack.ts"
import {claimPack} from "./claims/pack.ts"
import {mentionPack} from "./mentions/pack.ts"
import {loadParse} from "./syntax/parse.ts"
import {splitSentences} from "./syntax/sentences.ts"
import {tokenise} from "./syntax/tokens.ts"

/** Opens English with the trained files under `models/en/`. Throws the fault MODEL_INVALID when one does not fit. */
export const loadEnglish: OpenLanguage = (readModel) => {
  const language: Language = {
    code: "en",
    label: {en: "English", es: "inglés"},
    models: [],
    syntax: {tokenise, split: splitSentences, parse: loadParse(readModel)},
    mentions: mentionPack,
    attribution: attributionPack,
    claims: claimPack,
  }
  return language
}
