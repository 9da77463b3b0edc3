// Reads treebanks in CoNLL-U: the words of each sentence, without ranges and empty nodes.

import {readFileSync} from "node:fs"

/** One word of a treebank. `head` is the index in the sentence, −1 for the root. */
export type GoldWord = {
  readonly text: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly rel: string
}

/** The sentences of a CoNLL-U file, in order. */
export function readTreebank(path: string): GoldWord[][] {
  const sentences: GoldWord[][] = []
  let words: GoldWord[] = []
  const close = (): void => {
    if (words.length > 0) sentences.push(words)
    words = []
  }
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "") close()
    if (!/^\d+\t/.test(line)) continue
    const [, text = "", lemma = "", upos = "", xpos = "", feats = "", head = "0", rel = ""] = line.split("\t")
    words.push({text, lemma, upos, xpos, feats: feats === "_" ? "" : feats, head: Number(head) - 1, rel})
  }
  close()
  return sentences
}
