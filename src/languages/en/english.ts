// English, put together from the files of this folder.

import {noteOpened} from "../../language/model/opened.ts"
import type {LanguageCard, LanguagePack, OpenLanguage} from "../language.ts"
import {loadAttribution} from "./attribution/trained.ts"
import {loadClaims} from "./claims/factuality.ts"
import {card} from "./card.ts"
import {loadCoder} from "./coding/coder.ts"
import {collationPack} from "./collation.ts"
import {mentionPack} from "./mentions/pack.ts"
import {loadNames} from "./syntax/names.ts"
import {loadParser} from "./syntax/parse.ts"
import {splitSentences} from "./syntax/sentences.ts"
import {tokenise} from "./syntax/tokens.ts"

const known: LanguageCard = {...card, collation: collationPack}

/** Opens English with the trained files under `models/en/`. Throws the fault MODEL_INVALID when one does not fit. */
export const loadEnglish: OpenLanguage = (given) => {
  const {readModel, opened} = noteOpened(given)
  const syntax = {tokenise, split: splitSentences, ...loadParser(readModel)}
  const mentions = {...mentionPack, names: loadNames(readModel)}
  const attribution = loadAttribution(readModel)
  const claims = {...loadClaims(readModel), coder: loadCoder(readModel)}
  return {
    ...known,
    models: opened(),
    syntax,
    mentions,
    attribution,
    claims,
  }
}

/** English. */
export const english: LanguagePack = {...known, open: loadEnglish}
