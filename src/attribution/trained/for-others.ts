// A reading whose cue only tells whom a sentence is for: "To all who asked: I was held".

import {isAddress} from "../address.ts"
import type {Scene} from "../scene.ts"
import type {Reading} from "./finder.ts"
import type {Sheet} from "./sheet.ts"

/** Whether the cue of a reading tells whom the words behind it are for. */
export function isForOthers(scene: Scene, {lineOf, firstOf}: Sheet, {head}: Reading): boolean {
  const line = scene.lines[lineOf[head] ?? -1]
  const at = line === undefined ? -1 : head - firstOf[line.index]!
  return line !== undefined && isAddress(line, at, at + 1, scene.pack)
}
