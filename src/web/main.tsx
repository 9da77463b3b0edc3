// Starts the workbench.

import {QueryClientProvider} from "@tanstack/react-query"
import {RouterProvider} from "@tanstack/react-router"
import {StrictMode} from "react"
import {createRoot} from "react-dom/client"
import {I18nextProvider} from "react-i18next"
import {ServerFault} from "./data/ask.ts"
import {openRouter, queries} from "./router.tsx"
import "./theme/font.css"
import "./theme/colours.css"
import "./theme/base.css"
import "./theme/print.css"
import {openWords} from "./words/language.ts"

// What the server answered is told on the page; only what is a bug of ours is worth the console.
function onCaughtError(error: unknown): void {
  if (!(error instanceof ServerFault)) reportError(error)
}

const root = document.getElementById("root")
if (root !== null) {
  const [router, words] = [openRouter(), openWords()]
  createRoot(root, {onCaughtError}).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}
