// Long words in little room.

/** `text` on one line, and when it is longer than `most`, shortened in its middle between words. */
export function shorten(text: string, most: number): string {
  const whole = text.replace(/\s+/g, " ").trim()
  if (whole.length <= most) return whole
  const [head, tail] = [whole.slice(0, most * 0.7), whole.slice(-most * 0.25)]
  return `${head.replace(/ ?\S{0,40}$/, "").toWellFormed()} … ${tail.replace(/^\S{0,40} /, "").toWellFormed()}`
}
