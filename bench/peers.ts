// Other English readers for JavaScript, each with its tags asked for.

import {createRequire} from "node:module"

/** A reader: returns how many tokens it tagged. */
export type Peer = {readonly name: string; readonly read: (text: string) => number}

type Wink = ((model: unknown, pipe: readonly string[]) => {
  readonly its: {readonly pos: unknown}
  readonly readDoc: (text: string) => {readonly tokens: () => {readonly out: (what: unknown) => readonly string[]}}
}) // prettier-ignore
type Compromise = (text: string) => {readonly json: () => readonly {readonly terms: readonly unknown[]}[]}

/** wink-nlp with its small model, and compromise. */
export function openPeers(): Peer[] {
  const require = createRequire(import.meta.url)
  const wink = (require("wink-nlp") as Wink)(require("wink-eng-lite-web-model"), ["sbd", "pos"])
  const compromise = require("compromise") as Compromise
  return [
    {name: "wink-nlp: tokens, sentences, tags", read: (text) => wink.readDoc(text).tokens().out(wink.its.pos).length},
    {name: "compromise: all it does", read: (text) => compromise(text).json().reduce((n, {terms}) => n + terms.length, 0)},
  ] // prettier-ignore
}
