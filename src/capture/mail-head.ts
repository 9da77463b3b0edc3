// What the head of a mail kept as plain text states: "From: …", "Date: …", "Subject: …". Its lines stay in the text, where
// they tell who wrote it.

import {unstated, type Stated} from "./draft.ts"
import {limits} from "./limits.ts"
import {stampOf} from "./stated-date.ts"

const Field = /^(From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|Message-ID):[ \t]+(\S.*)$/i

/** The title and the day that the head of a mail states, where `text` begins with one; null where it does not. */
export function readMailHead(text: string): Stated | null {
  const found = new Map<string, string>()
  for (const line of text.slice(0, limits.headerUnits).split("\n", limits.headerLines)) {
    if (line.trim() === "") break
    const [, field, value] = Field.exec(line.trimEnd()) ?? []
    if (field === undefined || value === undefined) return null
    const key = field.toLowerCase()
    if (!found.has(key)) found.set(key, value)
  }
  const [day, subject] = [found.get("date") ?? found.get("sent"), found.get("subject")]
  if (!found.has("from") || (day === undefined && subject === undefined)) return null
  return {...unstated, title: subject ?? null, published: day === undefined ? null : stampOf(day)}
}
