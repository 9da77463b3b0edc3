// Finds where Spanish sentences begin.

import {splitterOf} from "../../../language/sentences.ts"
import {leading, openers, trailing} from "./abbreviations.ts"

/** Indices of `tokens` at which a sentence begins, in order; the first is 0. [] when there are no tokens. */
export const splitSentences = splitterOf({leading, openers, trailing})
