// Spanish, put together from the files of this folder.

import {noteOpened} from "../../language/model/opened.ts"
import type {LanguageCard, LanguagePack, OpenLanguage} from "../language.ts"
import {attributionPack} from "./attribution/pack.ts"
import {card} from "./card.ts"
import {claimPack} from "./claims/pack.ts"
import {collationPack} from "./collation.ts"
import {mentionPack} from "./mentions/pack.ts"
import {loadNames} from "./syntax/names.ts"
import {loadParser} from "./syntax/parse.ts"
import {splitSentences} from "./syntax/sentences.ts"
import {tokenise} from "./syntax/tokens.ts"

const known: LanguageCard = {...card, collation: collationPack}

/** Opens Spanish with the trained files under `models/es/`. Throws the fault MODEL_INVALID when one does not fit. */
export const loadSpanish: OpenLanguage = (given) => {
  const {readModel, opened} = noteOpened(given)
  const syntax = {tokenise, split: splitSentences, ...loadParser(readModel)}
  const mentions = {...mentionPack, names: loadNames(readModel)}
  return {...known, models: opened(), syntax, mentions, attribution: attributionPack, claims: claimPack}
}

/** Spanish. */
export const spanish: LanguagePack = {...known, open: loadSpanish}
