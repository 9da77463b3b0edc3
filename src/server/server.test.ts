import assert from "node:assert/strict"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {connect, createServer} from "node:net"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, before, describe, test} from "node:test"
import type {FastifyInstance} from "fastify"
import {addInput} from "../actions/add.ts"
import {toyEngine} from "../actions/engine.fixture.ts"
import {openRecord} from "../actions/record.ts"
import {assertFits, assertWords} from "../api/fits.fixture.ts"
import type {CaseView} from "../api/case.ts"
import type {DocumentView} from "../api/reading.ts"
import {pathOf} from "../api/routes.ts"
import {Fault} from "../base/fault.ts"
import type {CaseRecord} from "../record/record.ts"
import {makeServer} from "./app.ts"
import {listen} from "./serve.ts"

const at = "2025-09-12T08:00:00Z"
const scratch = mkdtempSync(join(tmpdir(), "cotejo-server-"))
const script = "<script>alert(1)</script> Falk left the embassy on Sunday."
let app: FastifyInstance
let record: CaseRecord
const bugs: unknown[] = []

before(async () => {
  const engine = toyEngine()
  record = await openRecord(join(scratch, "record"), at, {create: true})
  for (const [name, text] of [
    ["a.txt", script],
    ["b.txt", "Lund left the embassy on Sunday."],
  ] as const) {
    await addInput(engine, record, "six", {name, bytes: new TextEncoder().encode(`Outlet: ${name}\n\n${text}`)}, at)
  }
  await addInput(engine, record, "other", {name: "c.txt", bytes: new TextEncoder().encode("Okafor left.")}, at)
  const pages = join(scratch, "pages")
  mkdirSync(join(pages, "assets"), {recursive: true})
  writeFileSync(join(pages, "index.html"), "<!doctype html><title>Cotejo</title>")
  writeFileSync(join(pages, "assets", "app-1a2b.js"), "export {}")
  writeFileSync(join(pages, ".sources"), "hidden")
  app = await makeServer({engine, record, pages, names: ["desk.example"], onBug: (error) => void bugs.push(error)})
})

after(async () => {
  await app.close()
  await record.close()
  rmSync(scratch, {recursive: true, force: true})
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({method: "GET", url, headers: {host: "127.0.0.1:4780", ...headers}})
const openedCase = async () => (await get(pathOf("case", {slug: "six"}))).json<CaseView>()

// Whatever is answered, a browser runs nothing of it, guesses nothing about it and keeps nothing of it.
function assertSealed(headers: Readonly<Record<string, unknown>>): void {
  assert.match(String(headers["content-security-policy"]), /^default-src 'none'/)
  assert.equal(headers["x-content-type-options"], "nosniff")
  assert.equal(headers["cache-control"], "no-store")
}

describe("the API answers what schema/ says", () => {
  test("the cases", async () => {
    const answer = await get("/api/cases")
    assert.equal(answer.statusCode, 200)
    assertFits("cases", answer.json())
    assert.deepEqual(
      answer.json<{cases: {slug: string; documents: number}[]}>().cases.map((one) => [one.slug, one.documents]),
      [
        ["other", 1],
        ["six", 2],
      ],
    )
  })

  test("one case, and again the same", async () => {
    const [first, again] = [await get("/api/cases/six"), await get("/api/cases/six")]
    assert.equal(first.statusCode, 200)
    assertFits("case", first.json())
    assert.equal(first.body, again.body)
    assert.equal(first.json<CaseView>().comparisons[0]?.outcome, "contradict")
  })

  test("one document, its words as they were read", async () => {
    for (const {id} of (await openedCase()).documents) {
      const answer = await get(pathOf("document", {slug: "six", id}))
      assert.equal(answer.statusCode, 200)
      assertFits("document", answer.json())
      const document = answer.json<DocumentView>()
      assertWords(document, document.text)
    }
  })

  test("a case that is added to is seen at once", async () => {
    const before = (await get("/api/cases/other")).json<CaseView>()
    await addInput(toyEngine(), record, "other", {name: "d.txt", bytes: new TextEncoder().encode("Serrano left.")}, at)
    const later = (await get("/api/cases/other")).json<CaseView>()
    assert.equal(later.documents.length, before.documents.length + 1)
  })
})

test("archived bytes are handed down as they came, and run nowhere", async () => {
  const document = (await openedCase()).documents.find((one) => one.outlet === "a.txt")
  const answer = await get(pathOf("capture", {slug: "six", id: document?.captureId ?? ""}))
  assert.equal(answer.statusCode, 200)
  assert.ok(answer.body.endsWith(script))
  assert.equal(answer.headers["content-type"], "application/octet-stream")
  assert.match(String(answer.headers["content-disposition"]), /^attachment; filename="capture-[0-9a-f]{12}\.bin"$/)
  assert.equal(answer.headers["x-content-type-options"], "nosniff")
  assert.match(String(answer.headers["content-security-policy"]), /sandbox/)
})

describe("what cannot be answered is a coded fault", () => {
  const asked: readonly (readonly [string, number, string])[] = [
    ["/api/cases/seven", 404, "CASE_MISSING"],
    ["/api/cases/six/documents/document-0", 404, "DOCUMENT_MISSING"],
    ["/api/cases/other/captures/0000", 404, "CAPTURE_MISSING"],
    ["/api/nothing", 404, "ROUTE_MISSING"],
    ["/nothing.js", 404, "ROUTE_MISSING"],
    ["/.sources", 404, "ROUTE_MISSING"],
    ["/..%2f..%2fpackage.json", 404, "ROUTE_MISSING"],
    [`/api/cases/${"a".repeat(100)}`, 400, "REQUEST_INVALID"],
    ["/api/cases/%E0%A4%A", 400, "REQUEST_INVALID"],
  ]
  for (const [url, status, code] of asked) {
    test(`${url.slice(0, 60)}: ${code}`, async () => {
      const answer = await get(url)
      assert.equal(answer.statusCode, status, answer.body)
      assertFits("failure", answer.json())
      assert.equal(answer.json<{fault: {code: string}}>().fault.code, code)
      assertSealed(answer.headers)
    })
  }

  test("a case that is not there names no other", async () => {
    assert.doesNotMatch((await get("/api/cases/seven")).body, /six|other/)
  })

  test("a document of one case is not found through another", async () => {
    const [document] = (await openedCase()).documents
    const slug = "other"
    assert.equal((await get(pathOf("document", {slug, id: document?.id ?? ""}))).statusCode, 404)
    assert.equal((await get(pathOf("capture", {slug, id: document?.captureId ?? ""}))).statusCode, 404)
  })

  test("nothing can be changed by asking", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"] as const) {
      const answer = await app.inject({method, url: "/api/cases/six", headers: {host: "localhost"}, payload: {}})
      assert.equal(answer.statusCode, 404)
    }
  })

  test("what is no HTTP is answered like everything else", async () => {
    const late = await makeServer({engine: toyEngine(), record, pages: null, names: [], onBug: () => {}})
    await listen(late, "127.0.0.1", 0)
    const at = late.server.address()
    const socket = connect(typeof at === "object" && at !== null ? at.port : 0, "127.0.0.1")
    socket.end("GET /api/cases HTTP/9.9\r\nhost\r\n\r\n")
    let said = ""
    for await (const part of socket) said += String(part)
    const [head = "", body = ""] = said.split("\r\n\r\n")
    assert.match(head, /^HTTP\/1\.1 400 /)
    assertFits("failure", JSON.parse(body))
    assertSealed(
      Object.fromEntries(
        head
          .split("\r\n")
          .slice(1)
          .map((line) => line.split(": ") as [string, string]),
      ),
    )
    await late.close()
  })

  test("an engine that fails tells a bug without its words", async () => {
    const collate = () => {
      throw new TypeError("Falk left the embassy")
    }
    const broken = await makeServer({
      engine: {...toyEngine(), collate},
      record,
      pages: null,
      names: [],
      onBug: (error) => void bugs.push(error),
    })
    const answer = await broken.inject({method: "GET", url: "/api/cases/six", headers: {host: "localhost"}})
    assert.equal(answer.statusCode, 500)
    assertFits("failure", answer.json())
    assert.ok(!answer.body.includes("Falk") && bugs.length === 1)
    await broken.close()
  })
})

describe("it answers to its own name only", () => {
  const askers: readonly (readonly [string, string, Record<string, string>, number])[] = [
    ["by its address", "/api/cases", {host: "127.0.0.1:4780"}, 200],
    ["by a forwarded port", "/api/cases", {host: "localhost:9000"}, 200],
    ["by its address, version 6", "/api/cases", {host: "[::1]:4780"}, 200],
    ["by the name it was given", "/api/cases", {host: "desk.example:4780"}, 200],
    ["its own page", "/api/cases", {origin: "http://127.0.0.1:4780", "sec-fetch-site": "same-origin"}, 200],
    ["by a name that was turned to it", "/api/cases", {host: "rebound.example"}, 403],
    ["by a name like its own", "/", {host: "localhost.rebound.example"}, 403],
    ["from another origin", "/api/cases", {origin: "https://elsewhere.example"}, 403],
    ["from an origin without a name", "/api/cases", {origin: "null"}, 403],
    ["from another site's script", "/api/cases", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}, 403],
    [
      "from a link on another site, to a page",
      "/cases/six",
      {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"},
      200,
    ],
    [
      "from a link on another site, to the API",
      "/api/cases",
      {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"},
      403,
    ],
  ]
  for (const [who, url, headers, status] of askers) {
    test(`${who}: ${status}`, async () => {
      const answer = await get(url, headers)
      assert.equal(answer.statusCode, status)
      if (status !== 403) return
      assert.equal(answer.json<{fault: {code: string}}>().fault.code, "HOST_REFUSED")
      assertSealed(answer.headers)
    })
  }
})

describe("the pages", () => {
  test("every place in the workbench is the one page, under the strict policy", async () => {
    for (const url of ["/", "/cases/six", "/cases/six/documents/document-1"]) {
      const answer = await get(url)
      assert.equal(answer.statusCode, 200)
      assert.match(String(answer.headers["content-type"]), /^text\/html/)
      assert.equal(
        answer.headers["content-security-policy"],
        "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self' data:;font-src 'self';" +
          "base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script'",
      )
      assert.equal(answer.headers["cache-control"], "no-cache")
    }
  })

  test("what is named by its content is kept", async () => {
    const answer = await get("/assets/app-1a2b.js")
    assert.equal(answer.statusCode, 200)
    assert.match(String(answer.headers["cache-control"]), /immutable/)
    assert.equal(answer.headers["x-content-type-options"], "nosniff")
  })
})

test("a port that is taken is said to be", async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
  const taken = other.address()
  const port = typeof taken === "object" && taken !== null ? taken.port : 0
  const late = await makeServer({engine: toyEngine(), record, pages: null, names: [], onBug: () => {}})
  await assert.rejects(
    listen(late, "127.0.0.1", port),
    (error) => error instanceof Fault && error.code === "PORT_TAKEN",
  )
  await late.close()
  other.close()
})
