import assert from "node:assert/strict"
import {test} from "node:test"
import type {Read} from "./branch.ts"
import {verbsReadAsNouns} from "./verb-read-as-noun.ts"

// A token a word: text/tag/head/relation.
const read = (line: string): Read[] =>
  line.split(" ").map((word) => {
    const [text = "", xpos = "", head = "", rel = ""] = word.split("/")
    const upos = xpos.startsWith("NN")
      ? "NOUN"
      : xpos.startsWith("PRP")
        ? "PRON"
        : xpos === "DT"
          ? "DET"
          : xpos === "IN"
            ? "SCONJ"
            : "X"
    return {text, upos, xpos, head: Number(head), rel}
  })

const cases: readonly (readonly [string, readonly number[]])[] = [
  [
    "Council/NNP/1/nsubj thanks/NNS/-1/root the/DT/3/det nurses/NNS/1/obj and/CC/5/cc demands/NNS/1/conj that/IN/7/mark",
    [1, 5],
  ],
  ["Council/NNP/1/nsubj thanks/NNS/-1/root donors/NNS/1/obj and/CC/4/cc friends/NNS/1/conj ,/,/1/punct", [1]],
  ["Council/NN/1/compound regrets/NNS/-1/root that/IN/3/mark rain/NN/4/nsubj fell/VBD/1/acl:relcl ././1/punct", [1]],
  // Plain nouns: with an article, of somebody, or told by "are".
  ["The/DT/1/det demands/NNS/-1/root of/IN/3/case miners/NNS/1/nmod", []],
  ["These/DT/2/nsubj are/VBP/2/cop reports/NNS/-1/root", []],
  ["Police/NN/1/compound reports/NNS/-1/root", []],
]

test("a plural with a subject that carries its sentence is a verb", () => {
  for (const [line, wanted] of cases) assert.deepEqual([...verbsReadAsNouns(read(line))], wanted, line)
})
