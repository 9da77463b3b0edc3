// HTML pages. The parser is loaded when the first page comes, not before: most commands read plain text.

import type {Format} from "../draft.ts"

/** The format `html`: one article of one saved page. */
export const html: Format = {
  name: "html",
  label: {en: "Web page", es: "Página web"},
  extensions: ["html", "htm", "xhtml", "shtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  sniff: (head) =>
    /^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*<(?:!doctype\s+html|html|head|body|meta|title|article|script|\?xml[^>]{0,200}>\s*<(?:!doctype\s+)?html)[\s>]/i.test(
      head,
    ),
  open: async (bytes, name) => (await import("./html-page.ts")).openPage(bytes, name),
}
