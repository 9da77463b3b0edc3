// The formats that can be opened. A new one is a file in this folder and a line here.

import type {Format} from "../draft.ts"
import {html} from "./html.ts"
import {markdown} from "./markdown.ts"
import {text} from "./text.ts"

/** Every format, in the order in which they are asked whether some bytes are theirs; the last takes what is left. */
export const formats: readonly Format[] = [html, markdown, text]
