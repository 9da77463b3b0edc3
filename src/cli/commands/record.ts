// The commands that need a record: add, export, verify, backup, serve.

import {join} from "node:path"
import {addInput} from "../../actions/add.ts"
import {listCases} from "../../actions/case.ts"
import {watchCase} from "../../actions/changes.ts"
import {openRecord} from "../../actions/record.ts"
import {exportCase, findExport} from "../../actions/export.ts"
import {backUp, type Verified, verifyRecord} from "../../actions/verify.ts"
import {Fault} from "../../base/fault.ts"
import type {CaseRecord, RecordOptions} from "../../record/record.ts"
import {exitCodes} from "../../api/exit-code.ts"
import {complain} from "../complain.ts"
import type {Door} from "../door.ts"
import {forEachInput, type Said} from "../each.ts"
import {refuseTaken, writeNewFile} from "../new-file.ts"
import {showChanges} from "../show/changes.ts"
import {paper} from "../terminal/paper.ts"
import {safe} from "../terminal/safe.ts"

/** Which record a command is about. */
export type Where = {readonly record?: string}

/** The place of the record: as typed, else COTEJO_RECORD, else ~/.cotejo. */
export function placeOf(door: Door, {record}: Where): string {
  const place = record ?? door.env["COTEJO_RECORD"]
  return place === undefined || place === "" ? join(door.home, ".cotejo") : place
}

/** cotejo add: keeps captures and readings; a line for each, once it is on disk, then what they change if that is asked. */
export async function add(
  door: Door,
  names: readonly string[],
  options: Where & Said & {readonly case: string; readonly changes?: boolean},
): Promise<number> {
  return withRecord(door, options, {create: true}, async (record) => {
    const engine = await door.openEngine()
    const changes = options.changes === true ? await watchCase(engine, record, options.case) : null
    const code = await forEachInput(door, engine.packs, names, options, async (input) => {
      const {taken, kept} = await addInput(engine, record, options.case, input, door.now())
      const what = kept.captures + kept.holdings > 0 ? "kept" : "known"
      await door.out.write(`${what} ${taken.capture.id.slice(0, 12)} ${safe(input.name)}\n`)
    })
    if (changes !== null) await door.out.write(`${showChanges(paper(door.columns, door.colours), await changes()).join("\n")}\n`) // prettier-ignore
    return code
  })
}

/** cotejo export: a case in another form, to standard output or a file that is not there yet. */
export async function exportTo(
  door: Door,
  slug: string,
  options: Where & {readonly as: string; readonly output?: string},
): Promise<number> {
  const engine = await door.openEngine()
  const form = findExport(options.as, engine.packs.exports)
  const file = options.output === undefined || options.output === "-" ? null : options.output
  if (file !== null) await refuseTaken(file) // said before the work, and held to when it is done
  return withRecord(door, options, {}, async (record) => {
    let text: string
    try {
      text = await exportCase(engine, record, slug, form)
    } catch (error) {
      if (error instanceof Fault && error.code === "CASE_MISSING") return await caseMissing(door, record, error)
      throw error
    }
    if (file === null) await door.out.write(text)
    else await writeNewFile(file, text)
    return 0
  })
}

// Whoever types at this machine may see which cases there are; an HTTP client is not told.
async function caseMissing(door: Door, record: CaseRecord, fault: Fault): Promise<number> {
  const code = await complain(door, fault)
  const slugs = (await listCases(record)).cases.map((one) => one.slug)
  await door.err.write(`cotejo: cases in the record: ${slugs.join(", ") || "none"}\n`)
  return code
}

/** cotejo verify: every row and byte hashed again; 3 when something is not as it was kept. */
export async function verify(door: Door, options: Where & {readonly json?: boolean}): Promise<number> {
  return withRecord(door, options, {}, async (record) => tellVerified(door, await verifyRecord(record), options.json))
}

/** cotejo backup: the whole record into a new folder, verified there. */
export async function backup(door: Door, to: string, options: Where & {readonly json?: boolean}): Promise<number> {
  return withRecord(door, options, {}, async (record) => tellVerified(door, await backUp(record, to), options.json))
}

/** cotejo serve: the workbench and the HTTP API until it is told to stop. */
export async function serve(
  door: Door,
  options: Where & {readonly host: string; readonly port: string},
): Promise<number> {
  const port = Number(options.port)
  if (!/^\d{1,5}$/.test(options.port) || port > 65535)
    throw new Fault("USAGE", {message: `${options.port} is no port: give a number from 0 to 65535.`})
  await door.serve({
    record: placeOf(door, options),
    host: options.host,
    port,
    ready: (address) => void door.err.write(`The workbench is at ${address} — stop it with Ctrl-C.\n`),
  })
  return 0
}

async function tellVerified(door: Door, found: Verified, json: boolean | undefined): Promise<number> {
  const {captures, documents, readings, cases} = found.checked
  const summary = `${captures} captures, ${documents} documents, ${readings} readings, ${cases} cases`
  if (json) await door.out.write(`${JSON.stringify(found)}\n`)
  else if (found.damage.length === 0) await door.out.write(`whole: ${summary} at ${safe(found.place)}\n`)
  else
    await door.out.write(
      `${found.damage.map((one) => `damaged ${one.what} ${safe(one.id)}: ${safe(one.reason)}`).join("\n")}\n`,
    )
  for (const stray of found.strays) await door.err.write(`cotejo: a stray file, never called stored: ${safe(stray)}\n`)
  return found.damage.length === 0 ? 0 : exitCodes.input
}

async function withRecord(
  door: Door,
  where: Where,
  options: RecordOptions,
  work: (record: CaseRecord) => Promise<number>,
): Promise<number> {
  const record = await openRecord(placeOf(door, where), door.now(), options)
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}
