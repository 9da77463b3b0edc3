// The workbench in a real browser: a case is opened, a cell is clicked, and the very words stand marked in the text.

import assert from "node:assert/strict"
import {after, before, describe, test} from "node:test"
import {AxeBuilder} from "@axe-core/playwright"
import type {BrowserContextOptions, Page} from "playwright-core"
import type {CaseView} from "../../api/case.ts"
import type {DocumentView} from "../../api/reading.ts"
import {pathOf} from "../../api/routes.ts"
import {hostile, type House, openHouse} from "./house.fixture.ts"
import {openPage} from "./watch.fixture.ts"

let house: House
let view: CaseView
let pages: Readonly<Record<string, string>>

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${house.address}${path}`)
  assert.equal(answer.status, 200, path)
  return (await answer.json()) as T
}

function hostileDocument() {
  const found = view.documents.find(({title}) => title?.includes("<script>"))
  assert.ok(found)
  return found
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${house.address}${path}`)
  await page.locator("h1").waitFor()
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim()

async function markedWords(page: Page): Promise<string> {
  await page.locator("mark").first().waitFor()
  return flat((await page.locator("mark").allTextContents()).join(""))
}

/** The words the address asks for, out of the document as the API gives it. */
async function askedWords(page: Page): Promise<string> {
  const {pathname, searchParams} = new URL(page.url())
  const id = pathname.split("/").at(-1) ?? ""
  const document = await get<DocumentView>(pathOf("document", {slug: "sample", id}))
  return flat(document.text.slice(Number(searchParams.get("from")), Number(searchParams.get("to"))))
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "")

describe("the workbench in a real browser", () => {
  before(async () => {
    house = await openHouse()
    view = await get<CaseView>(pathOf("case", {slug: "sample"}))
    const lanes = [...view.persons, ...view.groups].toSorted((a, b) => b.lanes.length - a.lanes.length)
    const group = view.groups.toSorted((a, b) => b.namings.length - a.namings.length)[0]
    const words = view.comparisons[0]?.sides[0]?.claims[0]
    assert.ok(words && group && lanes[0])
    pages = {
      cases: "/",
      case: "/cases/sample",
      matrix: "/cases/sample/matrix",
      person: `/cases/sample/people/${lanes[0].id}`,
      group: `/cases/sample/people/${group.id}`,
      reader: `/cases/sample/documents/${words.document}?from=${words.from}&to=${words.to}`,
      hostile: `/cases/sample/documents/${hostileDocument().id}`,
    }
  })

  after(() => house?.close())

  test("from the cases to the very words by clicking: case, matrix, cell", async () => {
    const {page, complaints, close} = await openPage(house.browser, house.address)
    await open(page, "/")
    await page.getByRole("link", {name: "sample"}).click()
    await page.getByRole("heading", {level: 1, name: "sample"}).waitFor()
    await page.getByRole("link", {name: "Matrix", exact: true}).click()
    const cell = page.getByRole("table").getByRole("cell").getByRole("link").first()
    await cell.click()
    await page.waitForURL(/documents/)
    const words = await markedWords(page)
    assert.equal(words, await askedWords(page))
    const claims = view.comparisons.flatMap(({sides}) => sides.flatMap((side) => side.claims))
    assert.ok(
      claims.some(({text}) => flat(text) === words),
      words,
    )
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "MARK")
    await page.goBack()
    await page.getByRole("table").waitFor()
    await page.waitForFunction(() => document.activeElement?.closest("td") !== null)
    assert.deepEqual(complaints, [])
    await close()
  })

  test("every cell of the matrix and every state of a lane links to words its document has", async () => {
    const {page, close} = await openPage(house.browser, house.address)
    const texts = new Map<string, string>()
    for (const {id} of view.documents)
      texts.set(id, (await get<DocumentView>(pathOf("document", {slug: "sample", id}))).text)
    for (const path of [pages["matrix"], pages["person"], pages["group"], pages["case"]]) {
      await open(page, path ?? "")
      const links = await page
        .locator("main a[href*='from=']")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")))
      assert.ok(links.length > 0, path)
      for (const href of links) {
        const {pathname, searchParams} = new URL(href ?? "", house.address)
        const text = texts.get(pathname.split("/").at(-1) ?? "")
        const [from, to] = [Number(searchParams.get("from")), Number(searchParams.get("to"))]
        assert.ok(text !== undefined && from < to && to <= text.length, href ?? "")
      }
    }
    await close()
  })

  test("with the keyboard alone: skip link, steps, a cell, a card and its words", async () => {
    const {page, complaints, close} = await openPage(house.browser, house.address)
    await open(page, pages["matrix"] ?? "")
    await page.keyboard.press("Tab")
    assert.equal(await focused(page), "Skip to the content")
    await page.keyboard.press("Enter")
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    const second = await focused(page)
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    assert.equal(await focused(page), second)
    assert.notEqual(second, "")
    await page.keyboard.press("Enter")
    await page.waitForURL(/documents/)
    assert.equal(await markedWords(page), await askedWords(page))
    await page.keyboard.press("k")
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "", /^Card \d+: /)
    const id = await page.evaluate(() => document.activeElement?.id.slice("at-".length))
    assert.equal(await page.locator(`#card-${id}`).getAttribute("data-lit"), "true")
    assert.ok((await page.locator("article [data-lit=true]").count()) > 0)
    await page.keyboard.press("Enter")
    assert.equal(await page.evaluate(() => document.activeElement?.id), `card-${id}`)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    assert.equal(await markedWords(page), await askedWords(page))
    assert.deepEqual(complaints, [])
    await close()
  })

  test("words light their card, and a card its words", async () => {
    const {page, close} = await openPage(house.browser, house.address)
    await open(page, pages["reader"] ?? "")
    const lit = page.locator("article [data-lit=true]")
    await page.mouse.move(2, 2)
    await page.locator("li[id^=card-]").first().hover()
    await lit.first().waitFor()
    await page.mouse.move(2, 2)
    await page.waitForFunction(() => document.querySelector("article [data-lit=true]") === null)
    await page.locator("article [data-depth='1']").first().hover()
    await page.locator("li[id^=card-][data-lit=true]").waitFor()
    await close()
  })

  test("archived markup is shown as text, hidden signs by their number, and nothing of it runs", async () => {
    const {page, complaints, close} = await openPage(house.browser, house.address)
    for (const path of [pages["hostile"], pages["case"], pages["matrix"]]) {
      await open(page, path ?? "")
      assert.equal(await page.evaluate(() => Reflect.get(window, "broken")), undefined)
      assert.equal(await page.locator("img, main script, iframe").count(), 0)
    }
    await open(page, pages["hostile"] ?? "")
    assert.match((await page.locator("h1").textContent()) ?? "", /<script>window\.broken=1<\/script> Falk & Lund/)
    const text = (await page.locator("article").textContent()) ?? ""
    const written = hostile.split("\n\n")[1]?.trim().replace("\u202e", "") ?? ""
    assert.equal(flat(text), flat(written))
    assert.equal(await page.getByRole("img", {name: "hidden sign U+202E"}).count(), 1)
    assert.doesNotMatch(await page.content(), /\u202e/)
    assert.deepEqual(complaints, [])
    await close()
  })

  test("the archived bytes come down as they are, under the hash that is shown", async () => {
    const {page, close} = await openPage(house.browser, house.address, {acceptDownloads: true})
    await open(page, pages["hostile"] ?? "")
    assert.ok(await page.getByText(hostileDocument().captureId).isVisible())
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", {name: "Download the archived bytes"}).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    assert.equal(Buffer.concat(chunks).toString("utf8"), hostile)
    await close()
  })

  test("the language is the browser's, then the one chosen, and the page says which", async () => {
    const {page, complaints, close} = await openPage(house.browser, house.address, {locale: "es-VE"})
    await open(page, "/")
    assert.equal(await page.locator("html").getAttribute("lang"), "es")
    assert.equal(await page.locator("h1").textContent(), "Casos")
    await page.getByRole("button", {name: "English"}).click()
    assert.equal(await page.locator("html").getAttribute("lang"), "en")
    await page.reload()
    assert.equal(await page.locator("h1").textContent(), "Cases")
    assert.deepEqual(complaints, [])
    await close()
  })

  test("an address where nothing is says what to do", async () => {
    const {page, close} = await openPage(house.browser, house.address)
    for (const path of [
      "/cases/none",
      "/cases/sample/people/nobody",
      "/cases/sample/documents/none",
      "/elsewhere/at/all",
    ]) {
      await page.goto(`${house.address}${path}`)
      await page.getByRole("alert").waitFor()
      await page.getByRole("main").getByRole("link", {name: "All cases"}).waitFor()
    }
    await close()
  })

  const looks: readonly {
    readonly look: string
    readonly options: BrowserContextOptions
    readonly of?: readonly string[]
  }[] = [
    {look: "English, light", options: {}},
    {look: "Spanish, dark", options: {locale: "es-VE", colorScheme: "dark"}},
    {look: "Spanish, 320 px", options: {locale: "es-VE", viewport: {width: 320, height: 640}}, of: ["matrix", "group", "hostile"]}, // prettier-ignore
  ]

  describe("every page is quiet and fits", () => {
    for (const locale of ["en-GB", "es-VE"])
      for (const width of [320, 1280])
        test(`${locale} at ${width} px`, async () => {
          const {page, complaints, close} = await openPage(house.browser, house.address, {
            locale,
            viewport: {width, height: 700},
          })
          for (const [name, path] of Object.entries(pages)) {
            await open(page, path)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            assert.ok(over <= 0, `${name} is ${over} px too wide`)
          }
          assert.deepEqual(complaints, [])
          await close()
        })
  })

  describe("axe finds nothing", () => {
    for (const {look, options, of} of looks)
      test(look, async () => {
        // Its own scripts are let in here, and here only: axe works by putting itself into the page.
        const {page, close} = await openPage(house.browser, house.address, {...options, bypassCSP: true})
        for (const name of of ?? Object.keys(pages)) {
          await open(page, pages[name] ?? "")
          const {violations} = await new AxeBuilder({page})
            .setLegacyMode(true)
            .options({resultTypes: ["violations"]})
            .analyze()
          const found = violations.flatMap(({id, nodes}) =>
            nodes.map((one) => `${name} ${id}: ${one.html.slice(0, 160)}`),
          )
          assert.deepEqual(found, [])
        }
        await close()
      })
  })
})
