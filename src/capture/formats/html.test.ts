import assert from "node:assert/strict"
import {test} from "node:test"
import {Fault} from "../../base/fault.ts"
import {slice} from "../../text/span.ts"
import {sourceOf} from "../../text/source-map.ts"
import {stampOf, dateIn} from "../stated-date.ts"
import {html} from "./html.ts"
import {openPage} from "./html-page.ts"

async function open(source: string) {
  const {drafts, faults} = await html.open(Buffer.from(source), "page.html")
  const draft = drafts[0]
  assert.ok(draft !== undefined)
  return {...draft, source, codes: faults.map((one) => one.code)}
}

const Prose =
  "<p>The ferry to Small Holm was held on Monday, the harbour master said, and nobody came to any harm.</p><p>He would not say who had sent the boat, nor what its crew had been looking for on board.</p>"
const Words =
  "The ferry to Small Holm was held on Monday, the harbour master said, and nobody came to any harm.\n\nHe would not say who had sent the boat, nor what its crew had been looking for on board."

test("the article is the text; everything around it is not", async () => {
  const around = [
    "<nav><a href=/>Home</a></nav>",
    "<div id=cookie-banner>We use cookies to make your stay a pleasant one, dear reader. <button>Fine</button></div>",
    "<aside><h3>Related</h3><p>Another ferry, another day</p></aside>",
    "<section class=more-posts><h3>More posts:</h3><ul><li><a href=/1>Six ferries held</a></ul></section>",
    "<div class=share><a href=#>Share</a></div>",
    "<div class=comments><p>I was on board and it was the harbour master who took the money, said Ole.</p></div>",
    "<footer>© The Wren. All rights reserved.</footer>",
    "<script>document.write('pwned')</script>",
    "<p hidden>Secret words that nobody sees on the page.</p>",
  ]
  for (const part of around) {
    assert.equal(
      (await open(`<title>Held</title><body>${part}<article><h1>Held</h1>${Prose}</article>`)).text,
      Words,
      part,
    )
    assert.equal(
      (await open(`<title>Held</title><body><article><h1>Held</h1>${Prose}${part}</article>`)).text,
      Words,
      part,
    )
  }
  const inside = await open(
    `<article>${Prose.replace("</p>", "</p><p><b>Read also:</b> <a href=/2>Six ferries held</a></p><div class=ad>Buy!</div>")}</article>`,
  )
  assert.equal(inside.text, Words)
})

test("a reading that a name would drop is kept when it is the page", async () => {
  assert.equal((await open(`<body><div class=sidebar>${Prose}</div>`)).text, Words)
  assert.equal((await open(`<body class="has-newsletter related">${Prose}</body>`)).text, Words)
})

test("every word leads back to its source, through references and folded space", async () => {
  const {text, map, source} = await open(
    "<p>Ca&ntilde;a &amp;\r\n  600&nbsp;men &#8220;left&#8221; &unknown; &ldquo &lt;b&gt; it <b>all</b>.</p>",
  )
  assert.equal(text, "Caña & 600 men “left” &unknown; &ldquo <b> it all.")
  const back = (word: string) => {
    const found = sourceOf(map, {from: text.indexOf(word), to: text.indexOf(word) + word.length})
    return found === null ? null : slice(source, found)
  }
  assert.deepEqual(["Caña", "& 600 men", "“left”", "&unknown;", "it all"].map(back), [
    "Ca&ntilde;a",
    "&amp;\r\n  600&nbsp;men",
    "&#8220;left&#8221;",
    "&unknown;",
    "it <b>all",
  ])
})

test("embedded posts keep author, network and day; their label is not text", async () => {
  const {text, blocks} = await open(
    `<article>${Prose}<blockquote class="twitter-tweet"><p>All are safe.</p>&mdash; Ada Quist (@adaq) <a href="https://twitter.com/adaq/status/1">May 6, 2031</a></blockquote><blockquote cite="https://a.example/letter"><p>Not by us.</p><footer>— <cite>Ole Lind</cite></footer></blockquote></article>`,
  )
  const shown = blocks.slice(2).map((one) => [one.kind, one.author, one.published, one.channel, slice(text, one.span)])
  assert.deepEqual(shown, [
    ["post", "Ada Quist", "2031-05-06", "X", "All are safe."],
    ["quote", "Ole Lind", null, null, "Not by us."],
    ["caption", null, null, null, "— Ole Lind"],
  ])
})

test("metadata: JSON-LD before meta tags before the page, broken and deep scripts left out, conflicts said", async () => {
  const linked = JSON.stringify({
    "@graph": [
      {"@type": "Person", "@id": "#p", name: "Ada Quist"},
      {
        "@type": ["NewsArticle"],
        headline: "Held",
        datePublished: "2031-02-03T10:00:00Z",
        author: {"@id": "#p"},
        publisher: {name: "The Wren"},
        inLanguage: "en-GB",
        articleBody: "Cut sh…",
      },
    ],
  })
  const page = (head: string) =>
    open(`<html lang=es><head>${head}</head><body><article><h1>Held</h1>${Prose}</article>`)
  const graph = await page(
    `<script type="application/ld+json">{broken</script><script type="application/ld+json">${linked}</script><link rel=canonical href=https://wren.example/held>`,
  )
  assert.deepEqual(graph.stated, {
    title: "Held",
    outlet: "The Wren",
    byline: "Ada Quist",
    published: "2031-02-03T10:00:00Z",
    language: "en",
    url: "https://wren.example/held",
  })
  assert.deepEqual(graph.codes, ["METADATA_IGNORED"])
  const metas = await page(
    '<title>Held | The Gull</title><meta property="og:site_name" content="The Gull"><meta name=author content="Ole Lind"><meta name=date content="2031-02-04">',
  )
  assert.deepEqual(
    [metas.stated.title, metas.stated.outlet, metas.stated.byline, metas.stated.published],
    ["Held", "The Gull", "Ole Lind", "2031-02-04"],
  )
  const torn = await page(
    '<meta name=date content="2031-02-04"><meta property="article:published_time" content="2030-01-01T00:00:00Z">',
  )
  assert.deepEqual([torn.stated.published, torn.codes], ["2030-01-01T00:00:00Z", ["METADATA_CONFLICT"]])
  const nothing = await page("")
  assert.deepEqual([nothing.stated.published, nothing.stated.byline, nothing.stated.outlet], [null, null, null])
  const deep = await page(`<script type="application/ld+json">${'{"a":'.repeat(4000)}1${"}".repeat(4000)}</script>`)
  assert.deepEqual(deep.codes, ["METADATA_IGNORED"])
})

test("dates are read as exactly as they are stated, and unreal ones are not", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["2031-02-03", "2031-02-03"],
    ["2031-02-03T10:00:00.000Z", "2031-02-03T10:00:00Z"],
    ["2031-02-03 10:00 UTC", "2031-02-03T10:00Z"],
    ["2031-02-03T10:00:00+0100", "2031-02-03T10:00:00+01:00"],
    ["Mon, 03 Feb 2031 10:00:00 GMT", "2031-02-03T10:00:00Z"],
    ["February 3, 2031", "2031-02-03"],
    ["3 de febrero de 2031", "2031-02-03"],
    ["2031-02-30", null],
    ["yesterday", null],
    ["03/02/2031", null],
  ]
  for (const [text, stamp] of cases) assert.equal(stampOf(text), stamp, text)
  assert.equal(dateIn("Posted by Ada on 3rd February 2031 at noon"), "2031-02-03")
  assert.equal(dateIn("In May they held 2031 ferries"), null)
})

test("a page without an article is a fault, hostile markup neither hangs nor throws", async () => {
  const missing = await openPage(Buffer.from("<title>A</title><body><nav>Home</nav><script>1</script>"), "f").catch(
    (error: unknown) => error,
  )
  assert.ok(missing instanceof Fault && missing.code === "TEXT_MISSING")
  const hostile = [
    "<div>".repeat(200_000),
    "<b a=1><i>".repeat(20_000),
    "<table>".repeat(20_000),
    "&amp".repeat(200_000),
    "<blockquote>".repeat(50_000),
    "<".repeat(300_000),
  ]
  for (const markup of hostile) {
    const {text} = await open(`<p>First words.</p>${markup} last`)
    assert.ok(text.startsWith("First words."))
    assert.ok(text.includes("last"), markup.slice(0, 20))
  }
})

test("a page that declares no article is left to Readability, and still leads back", async () => {
  const paragraph =
    "<p>The ferry was held on a grey morning, and the harbour master, who had seen it come in, said that nobody on board had been asked a single question by the crew.</p>"
  const links =
    "<div><a href=/a>One ferry story</a> <a href=/b>Another ferry story</a> <a href=/c>A third ferry story</a></div>"
  const {text, map, source} = await open(
    `<body><div>${links}</div><div id=x>${paragraph.repeat(12)}</div><div>${links}</div>`,
  )
  assert.ok(!text.includes("Another ferry story"))
  assert.equal(text.split("\n\n").length, 12)
  const found = sourceOf(map, {from: 0, to: 20})
  assert.equal(found === null ? null : slice(source, found), text.slice(0, 20))
})

test("a row of short cells is one entry, its cells parted by tabs; a page laid out by a table is none", async () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`
  const table = `<table><tr><th>Name<th>Since<th>State</tr>${row("<p>Ida Marn</p>", "", "held<br>in <b>Osk</b>")}${row("Lev Orr", "5 May", "freed")}</table>`
  const {text, blocks, map, source} = await open(`<article>${Prose}${table}<p>The list is not complete, the league says.</p></article>`) // prettier-ignore
  const rows = blocks.filter(({kind}) => kind === "list").map(({span}) => slice(text, span))
  assert.deepEqual(rows, ["Name\tSince\tState", "Ida Marn\t\theld in Osk", "Lev Orr\t5 May\tfreed"])
  const at = text.indexOf("freed")
  const found = sourceOf(map, {from: at, to: at + 5})
  assert.equal(found === null ? "" : source.slice(found.from, found.to), "freed")
  const laid = await open(`<body><table><tr><td><a href=/>Home</a></td><td>${Prose}</td></tr></table>`)
  assert.equal(laid.blocks.filter(({kind}) => kind === "list").length, 0)
  assert.ok(laid.text.includes(Words))
})
