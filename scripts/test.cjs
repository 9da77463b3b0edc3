// `npm test`: from a fresh clone, installs what is missing and runs every check there is.

const {spawnSync} = require("node:child_process")
const {existsSync, readdirSync} = require("node:fs")
const {join} = require("node:path")
const {findNode, install, root, run} = require("./install.cjs")

install()
bring()
run(findNode(), [join(root, "scripts", "check.ts"), ...process.argv.slice(2)])

// A real browser and a real PostgreSQL are part of the tests; on Debian, root may bring them.
function bring() {
  const missing = []
  if (!findChromium()) missing.push("chromium")
  if (!findPostgres()) missing.push("postgresql")
  if (missing.length === 0) return
  const line = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(" ")}`
  const apt = spawnSync("apt-get", ["--version"], {stdio: "ignore"}).status === 0
  if (typeof process.getuid !== "function" || process.getuid() !== 0 || !apt) {
    console.error(
      `The tests need ${missing.join(" and ")}. Type this once, then npm test again:\n\n  sudo sh -c '${line}'\n`,
    )
    process.exit(2)
  }
  console.error(`bringing ${missing.join(" and ")} (once) …`)
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  run("sh", ["-c", `${line} >/tmp/cotejo-apt.log 2>&1 || { tail -n 20 /tmp/cotejo-apt.log >&2; exit 1; }`], {env})
}

function findChromium() {
  return [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].some(
    (path) => path && existsSync(path),
  )
}

function findPostgres() {
  if (process.env.PG_BIN && existsSync(join(process.env.PG_BIN, "initdb"))) return true
  const base = "/usr/lib/postgresql"
  return existsSync(base) && readdirSync(base).some((version) => existsSync(join(base, version, "bin", "initdb")))
}
