// Dates and instants as texts in ISO 8601: never more exact than they were stated.

/** A year, month, day or instant: `2025`, `2025-05`, `2025-05-06`, `2025-05-06T23:40:00+01:00`. */
export type Stamp = string

const Form = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Whether `text` is a stamp that names a real day and time: `2025-02-30` is not. */
export function isStamp(text: string): boolean {
  const parts = Form.exec(text)
  if (!parts) return false
  const [month, day] = [Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)]
  const date = new Date(Date.UTC(Number(parts[1]), month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && hour < 24 && minute < 60 && second < 61
}

/** A stamp as people write it and as it is shown, "2025-05-06 23:40 +01:00", in the one form; other texts as they are. */
export function stampOf(text: string): Stamp {
  return text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?) ?(Z|[+-]\d{2}:?\d{2})?$/, "$1T$2$3")
}

/** The calendar day a stamp names on its own clock, or null when it states no day. */
export function dayOf(stamp: Stamp): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(stamp)?.[0] ?? null
}
