// JSON-LD about the article: one object, an array, or a graph whose parts point at each other by @id.

import {Fault, viewFault, type FaultView} from "../../base/fault.ts"
import type {Stamp} from "../../base/instant.ts"
import type {Stated} from "../draft.ts"
import {limits} from "../limits.ts"
import {stampOf} from "../stated-date.ts"

/** What the page's JSON-LD states, and a warning for each script that could not be read. */
export type LinkedData = Stated & {readonly faults: readonly FaultView[]}

type Thing = Readonly<Record<string, unknown>>

const Article = /(?:Article|Posting|Report|NewsStory|Statement|PressRelease)$/

/** Reads the scripts of type `application/ld+json`, in their order. Broken ones are left out. */
export function readLinkedData(scripts: readonly string[], file: string): LinkedData {
  const things: Thing[] = []
  const faults: FaultView[] = []
  for (const script of scripts) {
    if (script.trim() === "") continue
    const reason = gather(script, things)
    if (reason !== null) faults.push(viewFault(new Fault("METADATA_IGNORED", {file, where: "JSON-LD", reason})))
  }
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const id = words(own(thing, "@id"))
    if (id !== null && !byId.has(id)) byId.set(id, thing)
  }
  const article = things.find((thing) => typesOf(thing).some((type) => Article.test(type)))
  const publisher = article === undefined ? null : nameIn(own(article, "publisher"), byId)
  return {
    title: article === undefined ? null : (words(own(article, "headline")) ?? words(own(article, "name"))),
    outlet: publisher,
    byline:
      article === undefined ? null : (nameIn(own(article, "author"), byId) ?? nameIn(own(article, "creator"), byId)),
    published: article === undefined ? null : dateOf(article),
    language: article === undefined ? null : languageIn(own(article, "inLanguage")),
    url: article === undefined ? null : (addressIn(own(article, "mainEntityOfPage")) ?? addressIn(own(article, "url"))),
    faults,
  }
}

// Adds every object with a @type found in a script; answers why the script was left out, or null.
function gather(script: string, into: Thing[]): string | null {
  if (script.length > limits.jsonUnits) return "it is too long"
  let value: unknown
  try {
    value = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ""),
    )
  } catch {
    return "it is not JSON"
  }
  const found: Thing[] = []
  const stack: {readonly value: unknown; readonly depth: number}[] = [{value, depth: 0}]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top.value !== "object" || top.value === null) continue
    if (top.depth > limits.jsonDepth) return "it is too deep"
    if (!Array.isArray(top.value) && Object.hasOwn(top.value, "@type")) found.push(top.value as Thing)
    const inside = Object.values(top.value)
    for (let i = inside.length - 1; i >= 0; i--) stack.push({value: inside[i], depth: top.depth + 1})
  }
  into.push(...found.slice(0, 2000))
  return null
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined
}

function typesOf(thing: Thing): string[] {
  const type = own(thing, "@type")
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string").slice(0, 20)
}

function words(value: unknown): string | null {
  if (typeof value !== "string") return null
  const text = value
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .toWellFormed()
  return text === "" || text.length > 1000 ? null : text
}

// The name of a person or organisation, or of several joined by commas; a reference by @id is followed once.
function nameIn(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((one: unknown) => {
    if (typeof one === "string") return /^https?:/.test(one) ? null : words(one)
    if (typeof one !== "object" || one === null) return null
    const name = words(own(one as Thing, "name"))
    if (name !== null) return name
    const target = byId.get(words(own(one as Thing, "@id")) ?? "")
    return target === undefined ? null : words(own(target, "name"))
  })
  const known = [...new Set(names.filter((one) => one !== null))]
  return known.length === 0 ? null : known.join(", ")
}

function dateOf(article: Thing): Stamp | null {
  for (const key of ["datePublished", "dateCreated"]) {
    const value = own(article, key)
    const stamp = typeof value === "string" ? stampOf(value) : null
    if (stamp !== null) return stamp
  }
  return null
}

function languageIn(value: unknown): string | null {
  if (typeof value === "object" && value !== null) return words(own(value as Thing, "alternateName"))
  return words(value)
}

function addressIn(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return words(own(value as Thing, "@id"))
  return words(value)
}
