// PETRARCH's dictionaries of actors and agents: who is who, and from when to when.

import {indexPhrases, linesOf, wordsOf, type PhraseIndex} from "./phrases.ts"

/** A code and the days it holds, as numbers like 19950601, both included. */
export type DatedCode = {readonly code: string; readonly from: number; readonly to: number}

/** A code that agents add before or behind that of their actor. */
export type AgentCode = {readonly code: string; readonly before: boolean}

/** The actors of a dictionary: names with their codes, in order; lines beginning with "+" are other names of the same. */
export function readActors(text: string): PhraseIndex<readonly DatedCode[]> {
  const phrases: {words: string[]; value: DatedCode[]}[] = []
  let codes: DatedCode[] = []
  for (const line of linesOf(text)) {
    const name = line.replaceAll(/\[.*?\]/g, "").trim()
    const found = [...line.matchAll(/\[(.*?)\]/g)].map((one) => datedCode(one[1] ?? ""))
    if (name !== "" && !name.startsWith("+")) codes = []
    if (name !== "") phrases.push({words: wordsOf(name.replace(/^\+/, "")), value: codes})
    codes.push(...found)
  }
  return indexPhrases(phrases)
}

function datedCode(text: string): DatedCode {
  const [, code = "", first = "", second = ""] =
    /^\s*([^\s<>]+)\s*(?:([<>]?\s*\d{6,8})(?:\s*-\s*(\d{6,8}))?)?/.exec(text) ?? []
  const day = dayOf(first)
  if (first.startsWith("<")) return {code, from: 0, to: day - 1}
  if (first.startsWith(">")) return {code, from: day + 1, to: Infinity}
  return second === "" ? {code, from: 0, to: Infinity} : {code, from: day, to: dayOf(second)}
}

// Two digits are a year of the twentieth century from 30 on.
function dayOf(text: string): number {
  const digits = text.replaceAll(/\D/g, "")
  return Number(digits.length === 6 ? (digits < "30" ? "20" : "19") + digits : digits)
}

/** The codes of an actor on a day: those of the first stretch of days that holds it, else the one for all days. */
export function codesOn(codes: readonly DatedCode[], day: number): readonly string[] {
  const isDated = ({from, to}: DatedCode): boolean => from > 0 || to < Infinity
  const found =
    codes.find((one) => isDated(one) && one.from <= day && day <= one.to) ?? codes.find((one) => !isDated(one))
  return (found?.code ?? "").split("/").filter((code) => /^[A-Z]/.test(code.toUpperCase())) // "---" and "###" are no code
}

/** The agents of a dictionary, each with its plural: "{}" says it has none, "{X}" that it is X. */
export function readAgents(text: string): PhraseIndex<AgentCode> {
  const sets = new Map<string, readonly string[]>()
  const phrases: {words: string[]; value: AgentCode}[] = []
  for (const line of linesOf(text)) {
    const set = /^(![A-Z]+!)\s*=\s*(.*)$/.exec(line)
    if (set !== null)
      sets.set(
        set[1] ?? "",
        (set[2] ?? "").split(",").map((word) => word.trim()),
      )
    const entry = /^([^{[]+?)\s*(\{.*?\})?\s*\[\s*(.*?)\s*\]/.exec(line)
    if (set !== null || entry === null) continue
    const [, name = "", plural, code = ""] = entry
    const value = {code: code.replace("~", ""), before: code.endsWith("~")}
    const slot = /![A-Z]+!/.exec(name)?.[0]
    const names = slot === undefined ? [name] : (sets.get(slot) ?? []).map((word) => name.replace(slot, word))
    const others =
      plural === undefined && slot === undefined ? [pluralOf(name)] : (plural?.slice(1, -1).split(/\s+/) ?? [])
    for (const one of [...names, ...others]) if (one.trim() !== "") phrases.push({words: wordsOf(one), value})
  }
  return indexPhrases(phrases)
}

function pluralOf(name: string): string {
  const word = name.trim()
  return /[^AEIOU]Y$/.test(word) ? `${word.slice(0, -1)}IES` : `${word}S`
}

/** The discards of a dictionary: phrases whose sentence or story is left out. */
export function readDiscards(text: string): PhraseIndex<true> {
  return indexPhrases(linesOf(text).map((line) => ({words: wordsOf(line.replace(/^\+/, "")), value: true as const})))
}
