// How much is read. Past a limit the answer is a coded fault, never a slow one.

/** The most that is read of text, Markdown and HTML (bytes, units, counts). */
export const limits = {
  /** Bytes of one text, Markdown or HTML file. */
  fileBytes: 20 * 1024 * 1024,
  /** UTF-16 units of one document's text, header block apart. */
  textUnits: 5_000_000,
  /** Lines and units of a header block. */
  headerLines: 200,
  headerUnits: 64 * 1024,
  /** Elements inside one another; deeper ones are flattened into the last. */
  htmlDepth: 512,
  /** Elements and texts of one page. */
  htmlNodes: 2_000_000,
  /** Formatting elements (`b`, `i`, `font` …) open at once: each is opened again in every paragraph that follows. */
  htmlFormatting: 32,
  /** Attributes of one element that are kept. */
  htmlAttributes: 1000,
  /** Levels of embedded JSON metadata, and units of one such script. */
  jsonDepth: 200,
  jsonUnits: 1_000_000,
} as const
