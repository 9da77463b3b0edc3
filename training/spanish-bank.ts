// Reads Spanish treebanks as Cotejo cuts and names Spanish: one token for what is written as one, one way to say one thing.
//
// A token of several words ("del", "liberarlos") keeps the analysis of its first word. AnCora and GSD name some things
// differently; what the floors above look at is named as in GSD and in the English treebanks: passives, relative clauses,
// who did it, phrases with a preposition that are no object. Tags are made by `pennOf`.

import {readFileSync} from "node:fs"
import type {GoldWord} from "./conllu.ts"
import {featsOf, pennOf} from "./spanish-tags.ts"

type Word = {-readonly [K in keyof GoldWord]: GoldWord[K]}

/** The sentences of a Spanish treebank, one word for each token of the text. */
export function readSpanishBank(path: string): GoldWord[][] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .map(readSentence)
    .filter((words) => words.length > 0)
}

function readSentence(block: string): GoldWord[] {
  const words: Word[] = []
  const owner: number[] = [] // the token each word of the treebank went into
  let [joined, until] = ["", 0]
  for (const line of block.split("\n")) {
    const [id = "", text = "", lemma = "", upos = "", , feats = "", head = "0", rel = ""] = line.split("\t")
    const range = /^\d+-(\d+)$/.exec(id)
    if (range !== null) [joined, until] = [text, Number(range[1])]
    if (!/^\d+$/.test(id)) continue
    if (joined === "" && Number(id) <= until) {
      owner.push(words.length - 1)
      continue
    }
    owner.push(words.length)
    words.push({text: joined === "" ? text : joined, lemma, upos, xpos: "", feats: feats === "_" ? "" : feats, head: Number(head) - 1, rel: rel || "dep"}) // prettier-ignore
    joined = ""
  }
  words.forEach((word, i) => {
    word.head = word.head < 0 ? -1 : owner[word.head]!
    if (word.head === i) word.head = words[owner[i]!]!.head === i ? 0 : word.head
  })
  return words.length === 0 || !isTree(words) ? [] : words.map((word, i) => settle(words, word, i))
}

// Cutting the later words of a token may leave a loop; such a sentence is not learned.
function isTree(words: readonly Word[]): boolean {
  return (
    words.filter(({head}) => head < 0).length === 1 &&
    words.every((_, i) => {
      let at = i
      for (let n = 0; n <= words.length && at >= 0; n++) at = words[at]!.head
      return at < 0
    })
  )
}

function settle(words: readonly Word[], written: Word, at: number): GoldWord {
  const word = asPronoun(words, written, at)
  const upos = isVerbal(words, word, at) ? "VERB" : word.upos
  const now = {...word, upos}
  const xpos = [pennOf(now), featsOf(now)].filter((part) => part !== "").join("|")
  return {...now, rel: relOf(words, word, at), xpos}
}

// GSD often calls the "que" of a relative clause a conjunction; AnCora makes it the pronoun that it is.
function asPronoun(words: readonly Word[], word: Word, at: number): Word {
  const over = words[word.head]
  if (word.upos !== "SCONJ" || word.text.toLowerCase() !== "que" || over?.rel !== "acl:relcl") return word
  const subject = words.some(({head, rel}) => head === word.head && rel.startsWith("nsubj"))
  const rel = words[at - 1]?.upos === "ADP" ? "obl" : subject ? "obj" : "nsubj"
  return {...word, upos: "PRON", lemma: "que", feats: "PronType=Rel", rel}
}

const under = (words: readonly Word[], at: number): Word[] => words.filter(({head}) => head === at)
const isPart = ({feats}: Word): boolean => feats.includes("VerbForm=Part")

// A participle with phrases of its own is a verb: "las personas detenidas el jueves".
function isVerbal(words: readonly Word[], word: Word, at: number): boolean {
  return word.upos === "ADJ" && isPart(word) && under(words, at).some(({rel}) => /^(?:obl|obj|advmod|ccomp|xcomp|advcl|nmod|aux)/.test(rel)) // prettier-ignore
}

const prepositions = (words: readonly Word[], at: number): string[] =>
  under(words, at)
    .filter(({rel, upos}) => rel === "case" && upos === "ADP")
    .map(({lemma}) => lemma)

const helped = (words: readonly Word[], at: number): boolean =>
  words.some(({head, upos, lemma, rel}) => head === at && upos === "AUX" && lemma === "ser" && rel.startsWith("aux"))

function relOf(words: readonly Word[], word: Word, at: number): string {
  const {rel, head, upos} = word
  const over = words[head]
  if (over === undefined) return rel
  const base = rel.split(":")[0] ?? rel
  switch (base) {
    case "aux":
      return word.lemma === "ser" && isPart(over)
        ? "aux:pass"
        : rel === "aux:pass" && word.lemma !== "estar"
          ? rel
          : "aux"
    case "nsubj":
    case "csubj":
      return isPart(over) && helped(words, head) ? `${base}:pass` : base
    case "amod":
      return isVerbal(words, word, at) ? "acl" : rel
    case "acl":
      return relative(words, at) ? "acl:relcl" : rel
    case "obj":
    case "obl":
    case "iobj": {
      const before = prepositions(words, at)
      if (before.length === 0) return upos === "PRON" && /Case=Dat|^l[ae]s?$/i.test(`${word.feats} ${word.text}`) && rel === "obl:arg" ? "iobj" : base // prettier-ignore
      if (before.includes("por") && isPart(over) && agentLike(words, word, at)) return "obl:agent"
      if (base !== "obj" || before.includes("a")) return rel === "obl:agent" ? rel : base === "iobj" ? "obl" : base
      return over.upos === "NOUN" || over.upos === "PROPN" ? "nmod" : "obl"
    }
    default:
      return rel
  }
}

const agentLike = (words: readonly Word[], {upos}: Word, at: number): boolean =>
  upos === "PROPN" || upos === "PRON" || under(words, at).some(({rel, upos: kind}) => rel === "det" && kind === "DET") || words[at - 1]?.text === "por" // prettier-ignore

function relative(words: readonly Word[], at: number): boolean {
  const own = new Set(words.flatMap(({head}, i) => (head === at ? [i] : [])))
  return words.some(
    ({feats, upos, lemma, head}, i) =>
      i < at &&
      (own.has(i) || own.has(head)) &&
      ((upos !== "SCONJ" && /PronType=(?:Int,)?Rel/.test(feats)) ||
        (upos === "PRON" && /^(?:que|quien|cual|cuyo)$/.test(lemma)) ||
        (upos === "ADV" && lemma === "donde")),
  )
}
