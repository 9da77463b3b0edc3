// windows-1252 by its own table: some versions of Node decode these bytes as ISO-8859-1, which turns every curly quote into a control.

// The WHATWG index for bytes 0x80–0x9F; the five unused ones are controls there and become U+FFFD here.
const High = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"

/** The text of `bytes` read as windows-1252, one unit a byte. `invalid` counts the bytes that stand for nothing. */
export function decodeWindows1252(bytes: Uint8Array): {readonly text: string; readonly invalid: number} {
  const units = new Uint16Array(bytes.length)
  let invalid = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    const unit = byte >= 0x80 && byte <= 0x9f ? High.charCodeAt(byte - 0x80) : byte
    if (unit === 0xfffd) invalid++
    units[i] = unit
  }
  return {text: Buffer.from(units.buffer).toString("utf16le"), invalid}
}
