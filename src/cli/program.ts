// What can be typed. What a command needs is loaded when it is typed, so that each starts quickly.

import {Command, Option} from "commander"
import {Fault} from "../base/fault.ts"
import {version} from "../base/version.ts"
import type {Door} from "./door.ts"

/** The commands of `door`. `done` is told the exit code; `tail` ends the help. */
export function program(door: Door, done: (code: number) => void, tail: string): Command {
  const cotejo = new Command("cotejo")
    .description("Reads reports and sets their accounts side by side: who said what, in which words, how surely.")
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", tail)
    .configureHelp({helpWidth: Math.min(door.columns, 110)})

  const published = () => new Option("--published <date>", "date for documents that state none, as 2025-05-07")
  const format = () => new Option("--format <name>", "read the input as this format, whatever its name")
  const record = () =>
    new Option("--record <place>", "folder or postgres:// address (else COTEJO_RECORD, else ~/.cotejo)")
  const json = (what: string) => new Option("--json", `print ${what} as JSON`)

  cotejo
    .command("read")
    .description("read documents and print one reading for each")
    .argument("[file...]", "files, folders, or - for standard input")
    .addOption(published())
    .addOption(format())
    .addOption(json("the readings (schema/read.json)"))
    .addOption(new Option("--jsonl", "print each reading on a line as soon as it is read").conflicts("json"))
    .action(async (names: string[], options) =>
      done(await (await import("./commands/read.ts")).read(door, names, options)),
    )

  cotejo
    .command("collate")
    .description("set the accounts of documents side by side; no record is needed")
    .argument("[file...]", "files, folders, or - for standard input")
    .addOption(published())
    .addOption(format())
    .addOption(json("the collation (schema/collate.json)"))
    .action(async (names: string[], options) =>
      done(await (await import("./commands/collate.ts")).collate(door, names, options)),
    )

  cotejo
    .command("add")
    .description("keep captures and their readings in a case of the record")
    .argument("[file...]", "files, folders, or - for standard input")
    .requiredOption("--case <slug>", "the case, made when it is new")
    .option("--changes", "also tell which comparisons of the case appear, move, settle or go")
    .addOption(published())
    .addOption(format())
    .addOption(record())
    .action(async (names: string[], options) =>
      done(await (await import("./commands/record.ts")).add(door, names, options)),
    )

  cotejo
    .command("serve")
    .description("serve the workbench and the HTTP API on this machine")
    .option("--port <number>", "the port", "4780")
    .option(
      "--host <address>",
      "the address to listen on; any other than this machine's own lets others in",
      "127.0.0.1",
    )
    .addOption(record())
    .action(async (options) => done(await (await import("./commands/record.ts")).serve(door, options)))

  cotejo
    .command("export")
    .description("write a case in another form")
    .argument("<case>", "the case")
    .requiredOption("--as <form>", "the form; see the end of cotejo --help")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(record())
    .action(async (slug: string, options) =>
      done(await (await import("./commands/record.ts")).exportTo(door, slug, options)),
    )

  cotejo
    .command("verify")
    .description("hash every row and byte of the record again")
    .addOption(json("what was found (schema/verify.json)"))
    .addOption(record())
    .action(async (options) => done(await (await import("./commands/record.ts")).verify(door, options)))

  cotejo
    .command("backup")
    .description("copy the whole record into a new folder and verify the copy")
    .argument("<folder>", "the new folder")
    .addOption(json("what was found in the copy (schema/verify.json)"))
    .addOption(record())
    .action(async (to: string, options) => done(await (await import("./commands/record.ts")).backup(door, to, options)))

  cotejo
    .command("users", {hidden: true})
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      throw new Fault("NOT_YET", {what: "Managing users"})
    })

  return cotejo
}
