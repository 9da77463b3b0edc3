// Finds the charset a page declares for itself, as browsers do before they parse.

const Window = 64 * 1024 // bytes looked at; real pages put the declaration far behind the first 1,024

/** The charset label stated in `<meta>` or an XML declaration near the beginning, in lower case, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, Window)).toString("latin1")
  const xml = /^\s{0,64}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/i.exec(head)
  if (xml?.[1] !== undefined) return xml[1].toLowerCase()
  for (let at = head.indexOf("<"); at >= 0; at = head.indexOf("<", at + 1)) {
    if (head.startsWith("<!--", at)) {
      const end = head.indexOf("-->", at + 4)
      if (end < 0) return null
      at = end
    } else if (/^<meta[\s/]/i.test(head.slice(at, at + 6))) {
      const label = ofMeta(head.slice(at, at + 1024))
      if (label !== null) return label
    }
  }
  return null
}

function ofMeta(tag: string): string | null {
  const end = tag.indexOf(">")
  const found = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i.exec(end < 0 ? tag : tag.slice(0, end))
  return found?.[1]?.toLowerCase() ?? null
}
