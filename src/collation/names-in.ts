// The names in a text, which tell what it is about, whatever they are of.

import type {Document} from "../text/document.ts"
import {wordsOf} from "./fold.ts"

const Name = /(?<=\p{L}[,;]? )\p{Lu}\p{Ll}{2,}/gu // a capital within a sentence

/** The words of a document that are names for certain. */
export const namesIn = ({text}: Document): ReadonlySet<string> => new Set((text.match(Name) ?? []).flatMap(wordsOf))
