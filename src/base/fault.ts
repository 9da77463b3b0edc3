// Every error Cotejo can give, in one list: a code a program can test and a sentence a person can act on.
//
// Nothing found is `null` or `[]`, never a fault. Errors of other libraries are wrapped with `cause`.
// `docs/faults.md` is printed from this list by `npm run faults`; a test holds the two equal.

/**
 * Whose move it is. Doors map the kind to an exit code (usage 2, input 3, missing 4, conflict 5,
 * refused and model 6, bug 1) and to an HTTP status.
 */
export type FaultKind = "usage" | "input" | "missing" | "conflict" | "refused" | "model" | "bug"

/** The list. `{name}` in a sentence is filled from the fault's details. */
export const faults = {
  USAGE: {kind: "usage", sentence: "{message} Type `cotejo --help` to see what can be typed."},

  FILE_MISSING: {
    kind: "missing",
    sentence: "There is no file or folder named {file}. Check the spelling and the folder you are in.",
  },
  FILE_UNREADABLE: {kind: "input", sentence: "{file} cannot be read ({reason}). Check its permissions."},
  FOLDER_EMPTY: {
    kind: "input",
    sentence: "{file} holds no file that can be read. Files that can be: {known}.",
  },
  FILE_UNWRITABLE: {kind: "refused", sentence: "{file} cannot be written ({reason}). Give another with -o."},
  FILE_TAKEN: {
    kind: "conflict",
    sentence: "{file} is there already. Give another with -o: an export never overwrites anything.",
  },
  FILE_EMPTY: {kind: "input", sentence: "{file} holds no text: it is empty. Nothing was kept."},
  FILE_BINARY: {
    kind: "input",
    sentence: "{file} is not text: it holds binary data. Save the report as .txt, .md or .html and try again.",
  },
  FILE_TOO_LARGE: {
    kind: "input",
    sentence: "{file} has {size} bytes; {limit} is the most that is read. Split it and try again.",
  },
  TEXT_TOO_LARGE: {
    kind: "input",
    sentence: "{file} holds {units} units of text; {limit} is the most that is read. Split it and try again.",
  },
  FORMAT_UNKNOWN: {kind: "input", sentence: "{file}: no known format is named {format}. Known ones: {known}."},
  CHARSET_WRONG: {
    kind: "input",
    sentence: "{file} is not valid {charset}, though it says so. Save it as UTF-8 and try again.",
  },
  CHARSET_DOUBTFUL: {
    kind: "input",
    sentence:
      "{file} says it is {charset}, but its bytes are not; it was read as {used}. Compare a line with the page.",
  },
  BYTES_INVALID: {
    kind: "input",
    sentence: "{file}: some bytes are not valid {charset}; each was read as \uFFFD. Compare those words with the page.",
  },
  TEXT_MENDED: {
    kind: "input",
    sentence:
      "{file} held {count} characters that no text may hold; each was read as \uFFFD. The bytes are kept as they came.",
  },
  TEXT_TURNED: {
    kind: "input",
    sentence:
      "{file} holds controls that turn the direction of writing, so that words may look other than they are. Read them unit by unit.",
  },
  METADATA_IGNORED: {
    kind: "input",
    sentence: "{file}: what it states about itself in {where} cannot be used ({reason}). It was left out.",
  },
  METADATA_CONFLICT: {
    kind: "input",
    sentence: "{file} states its {field} in different ways ({values}); the first was used. Check it on the page.",
  },
  DATE_INVALID: {kind: "input", sentence: "{text} is not a date. Write it as 2025-05-07 or 2025-05-07T18:15:00+01:00."},
  HEADER_INVALID: {
    kind: "input",
    sentence: "{file}: the header line {line} cannot be used ({reason}). Mend it or remove it.",
  },
  TEXT_MISSING: {
    kind: "input",
    sentence: "{file} holds no article text that can be told from its menus. Save the article alone and try again.",
  },
  HTML_TOO_DEEP: {
    kind: "input",
    sentence:
      "{file}: its markup is too large or too deep to be read ({reason}). Save the article alone and try again.",
  },
  URL_REFUSED: {
    kind: "refused",
    sentence: "{url} was not fetched: this version asks nothing of any network. Save the page and give its file.",
  },
  LANGUAGE_UNREAD: {
    kind: "input",
    sentence:
      "{file} seems to be in a language that cannot be read yet ({language}). It was kept; people and claims were not looked for.",
  },

  MODEL_INVALID: {
    kind: "model",
    sentence: "The trained file {file} does not fit ({reason}). Nothing was read with it; install Cotejo again.",
  },

  RECORD_MISSING: {
    kind: "missing",
    sentence: "There is no record at {place}. Add a document to make one: cotejo add --case NAME FILE.",
  },
  RECORD_BUSY: {
    kind: "conflict",
    sentence: "The record at {place} is in use by another Cotejo. Stop it and try again.",
  },
  RECORD_NEWER: {
    kind: "refused",
    sentence:
      "The record at {place} was made by a newer Cotejo ({version}). Install that version; nothing was changed.",
  },
  RECORD_DAMAGED: {
    kind: "refused",
    sentence: "The record at {place} is damaged ({reason}). Nothing was changed; go back to a copy of it.",
  },
  RECORD_FULL: {
    kind: "refused",
    sentence: "There is no room to store {what} at {place}. Make room and try again; nothing was half-stored.",
  },
  RECORD_UNWRITABLE: {
    kind: "refused",
    sentence:
      "The record at {place} cannot be written ({reason}). What was being added was not stored; mend the cause and try again.",
  },
  RECORD_UNSYNCED: {
    kind: "refused",
    sentence:
      "The disk of the record at {place} failed while it was written to ({reason}). What was being added may not be stored, and nothing more is written until Cotejo is started again; look after the disk first.",
  },
  RECORD_UNREACHABLE: {
    kind: "refused",
    sentence: "The record at {place} cannot be reached ({reason}). Check that its database runs and lets you in.",
  },
  RECORD_UNSUPPORTED: {
    kind: "refused",
    sentence:
      "The record {place} cannot be opened there ({reason}). Give a folder on a local disk or a postgres:// address.",
  },
  BACKUP_TAKEN: {
    kind: "conflict",
    sentence: "{place} is not an empty folder. Give a new one: a copy never overwrites anything.",
  },
  CASE_MISSING: {kind: "missing", sentence: "The record holds no case named {slug}. Check how it is spelt."},
  CASE_NAME_INVALID: {
    kind: "input",
    sentence: "{slug} cannot name a case. Use small letters, digits and hyphens, at most 64.",
  },
  DOCUMENT_MISSING: {kind: "missing", sentence: "The record holds no document {id} in this case."},
  CAPTURE_MISSING: {kind: "missing", sentence: "The record holds no capture {id} in this case."},
  NOT_YET: {kind: "refused", sentence: "{what} is not in this version of Cotejo. Nothing was done."},
  EXPORT_UNKNOWN: {kind: "usage", sentence: "No export is named {format}. Known ones: {known}."},
  PORT_TAKEN: {
    kind: "conflict",
    sentence: "Port {port} is taken by another program. Stop it or give another: --port NUMBER.",
  },
  WEB_MISSING: {
    kind: "missing",
    sentence: "The workbench's pages are not built. Type `npm run build` in the checkout, then try again.",
  },
  HOST_REFUSED: {
    kind: "refused",
    sentence:
      "The workbench answers to its own pages alone, at localhost, a plain address or the name given with --host; this request came by or from {host}.",
  },
  ROUTE_MISSING: {kind: "missing", sentence: "There is nothing at {path}."},
  REQUEST_INVALID: {kind: "input", sentence: "The request cannot be used ({reason})."},

  BUG: {
    kind: "bug",
    sentence:
      "Cotejo failed in a way it should not ({message}). Please report what you typed; nothing was half-stored.",
  },
} as const satisfies Record<string, {kind: FaultKind; sentence: string}>

/** The code of a fault: a key of the list. */
export type FaultCode = keyof typeof faults

/** The values a fault's sentence is filled from. */
export type FaultDetails = Readonly<Record<string, string | number>>

/** A fault as it is written in outputs. */
export type FaultView = {readonly code: FaultCode; readonly kind: FaultKind; readonly message: string}

/** An error with a code of the list, the details that fill its sentence, and the error that led to it. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly kind: FaultKind
  readonly details: FaultDetails

  constructor(code: FaultCode, details: FaultDetails = {}, cause?: unknown) {
    super(fill(faults[code].sentence, details), cause === undefined ? {} : {cause})
    this.name = "Fault"
    this.code = code
    this.kind = faults[code].kind
    this.details = details
  }
}

/** A fault as plain data. */
export function viewFault(fault: Fault): FaultView {
  return {code: fault.code, kind: fault.kind, message: fault.message}
}

// A detail longer than a line is cut, so that a hostile file name or value cannot bury the sentence.
function fill(sentence: string, details: FaultDetails): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name]
    if (value === undefined) return whole
    const shown = String(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�")
    return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
  })
}
