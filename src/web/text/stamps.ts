// Dates as they were given: never rounded, never moved to another clock.

/** A stamp as it is read: the day, and the time on its own clock. */
export function showStamp(stamp: string): string {
  const [, day = stamp, time, zone] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(.*)$/.exec(stamp) ?? []
  if (time === undefined) return stamp
  return `${day} ${time}${zone === "Z" ? " UTC" : zone === undefined || zone === "" ? "" : ` ${zone}`}`
}

/** The day of a stamp, or as much of it as was given. */
export function dayOf(stamp: string): string {
  return stamp.slice(0, 10)
}

/** The first and last moment a stamp may mean, in milliseconds; null when it is no date. */
export function reachOf(stamp: string): {readonly from: number; readonly to: number} | null {
  const [, year, month, day, rest] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/.exec(stamp) ?? []
  if (year === undefined) return null
  if (rest !== undefined) {
    const at = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(rest) ? stamp : `${stamp}Z`)
    return Number.isNaN(at) ? null : {from: at, to: at}
  }
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const from = Date.UTC(y, m, d)
  const to = day !== undefined ? Date.UTC(y, m, d + 1) : month !== undefined ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1) // prettier-ignore
  return Number.isNaN(from) ? null : {from, to}
}
