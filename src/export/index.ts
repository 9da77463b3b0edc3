// The forms a case can be written in. A new one is a file in this folder and a line here.

import type {Export} from "./export.ts"
import {json} from "./json.ts"

/** Every export, in the order of the help. */
export const exports: readonly Export[] = [json]
