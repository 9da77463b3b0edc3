// Builds the workbench: every file is its own, nothing is put inline, because the content policy lets nothing inline run.

import {join} from "node:path"
import react from "@vitejs/plugin-react"
import {defineConfig} from "vite"

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, "dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700, // kB; it is served from this machine
    rolldownOptions: {checks: {pluginTimings: false}},
  },
  server: {proxy: {"/api": "http://127.0.0.1:4780"}},
})
