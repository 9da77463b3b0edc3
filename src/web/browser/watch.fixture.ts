// A page that is watched: everything the browser complains of, and every request that leaves the house.

import type {Browser, BrowserContextOptions, Page} from "playwright-core"

/** A page, and what has gone wrong on it so far. */
export type Watched = {readonly page: Page; readonly complaints: string[]; readonly close: () => Promise<void>}

/** Opens a page that keeps every complaint: of the console, of scripts, of the content policy, and requests to others. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({locale: "en-GB", viewport: {width: 1280, height: 800}, ...options})
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) complaints.push(`console: ${line.text()}`)
  })
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`))
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) complaints.push(`request: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({violatedDirective, sample}) => console.error(`policy: ${violatedDirective} ${sample}`), // eslint-disable-line no-console
    )
  })
  return {page, complaints, close: () => context.close()}
}
