// PETRARCH's dictionary of verbs: forms, codes, and patterns of words about the verb.

import {linesOf} from "./phrases.ts"

/**
 * One thing a pattern looks for: a word (or one of the phrases of a synset), or a sign: "$" the source, "+" the target,
 * "^" any phrase, "%" actors side by side. `tight` when nothing may stand between it and what is next towards the verb.
 */
export type PatternPart = {
  readonly words: readonly (readonly string[])[]
  readonly sign: string | null
  readonly tight: boolean
}

/** What stands before the verb, from the verb outwards, what stands behind it, and the code: "031" or "031:032" for both ways. */
export type VerbPattern = {
  readonly before: readonly PatternPart[]
  readonly behind: readonly PatternPart[]
  readonly code: string
}

/** A verb of the dictionary. `code` is null where the verb alone tells nothing. */
export type Verb = {readonly code: string | null; readonly patterns: readonly VerbPattern[]}

/** A form of a verb: the words before it and behind it that belong to it ("broke" DOWN, WIRE "tapped"). */
export type VerbForm = {readonly before: readonly string[]; readonly behind: readonly string[]; readonly verb: Verb}

/** The verbs of a dictionary by the word that is inflected, forms with the most words first. */
export function readVerbs(text: string): ReadonlyMap<string, readonly VerbForm[]> {
  const lines = linesOf(text)
  const synsets = readSynsets(lines)
  const forms = new Map<string, VerbForm[]>()
  let block: string | null = null
  let patterns: VerbPattern[] = []
  let inBlock = false
  for (const line of lines) {
    const head = /^---\s*(.*?)\s*\[(.*?)\]/.exec(line)
    if (head !== null) {
      block = codeOf(head[2] ?? "")
      patterns = []
      inBlock = true
    } else if (line.startsWith("&")) inBlock = false
    else if (inBlock && line.startsWith("- ")) patterns.push(...readPattern(line, synsets))
    else if (inBlock) {
      const own = /\[(.*?)\]/.exec(line)
      const verb: Verb = {code: own === null ? block : codeOf(own[1] ?? ""), patterns}
      for (const form of formsOf(line.replace(/\[.*?\]/, ""))) addForm(forms, form, verb)
    }
  }
  for (const list of forms.values())
    list.sort((a, b) => b.before.length + b.behind.length - a.before.length - a.behind.length)
  return forms
}

// The word that is inflected has a "+" before it where it is not the first.
function addForm(forms: Map<string, VerbForm[]>, form: string, verb: Verb): void {
  const words = form.split("_")
  const at = Math.max(
    0,
    words.findIndex((word) => word.startsWith("+")),
  )
  const key = (words[at] ?? "").replace("+", "")
  forms.set(key, [...(forms.get(key) ?? []), {before: words.slice(0, at).reverse(), behind: words.slice(at + 1), verb}])
}

const codeOf = (code: string): string | null => (/\d/.test(code) ? code : null)

// "+" lines behind "&NAME" are its phrases; every one also stands in the plural.
function readSynsets(lines: readonly string[]): Map<string, string[][]> {
  const synsets = new Map<string, string[][]>()
  let open: string[][] | null = null
  for (const line of lines) {
    if (line.startsWith("&")) {
      open = []
      synsets.set(line.trim().replace(/_$/, ""), open)
    } else if (line.startsWith("+") && open !== null) {
      const words = line
        .slice(1)
        .toUpperCase()
        .replaceAll("N'T", " N'T")
        .split(/[_\s]+/)
        .filter((word) => word !== "")
      open.push(words, [...words.slice(0, -1), `${words[words.length - 1] ?? ""}S`])
    } else open = null
  }
  return synsets
}

// "BAN {BANS BANNED}" names its forms; others are inflected by rule.
function formsOf(line: string): string[] {
  const named = /^(.*?)\{(.*)\}/.exec(line)
  const base = (named?.[1] ?? line).trim().replaceAll(/\s+/g, "_").replace(/_$/, "")
  const word = base.includes("_") ? base : base.replace(/^\+/, "")
  if (named !== null) return [word, ...(named[2] ?? "").trim().split(/\s+/)]
  if (word.includes("_")) return [word]
  const stem = word.slice(0, -1)
  if (word.endsWith("E")) return [word, `${word}S`, `${word}D`, `${stem}ING`]
  if (/[^AEIOU]Y$/.test(word)) return [word, `${stem}IES`, `${stem}IED`, `${word}ING`]
  return [word, `${word}S`, `${word}ES`, `${word}ED`, `${word}ING`]
}

function readPattern(line: string, synsets: ReadonlyMap<string, readonly string[][]>): VerbPattern[] {
  const [, text = "", code = ""] = /^-\s*(.*?)\s*\[(.*?)\]/.exec(line) ?? []
  const at = text.indexOf("*")
  if (at < 0 || !/\d|^---$/.test(code)) return [] // other codes are tests of faults
  const before = partsOf(text.slice(0, at), synsets).reverse()
  const behind = partsOf(text.slice(at + 1), synsets)
  return [
    {
      before: before.map(({words, sign, after}) => ({words, sign, tight: after})),
      behind: behind.map(({words, sign, ahead}) => ({words, sign, tight: ahead})),
      code,
    },
  ]
}

function partsOf(text: string, synsets: ReadonlyMap<string, readonly string[][]>) {
  return [...text.matchAll(/(_?)\s*([^\s_]+)(?=(_?))/g)].map(([, ahead = "", word = "", after = ""]) => {
    const sign = /^[$+^%]$/.test(word) ? word : null
    return {words: synsets.get(word) ?? [[word.toUpperCase()]], sign, ahead: ahead === "_", after: after === "_"}
  })
}
