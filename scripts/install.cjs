// Installs the locked packages when they are not there yet, and finds the Node that came with them.
// Runs under whatever Node the machine has (20 or later), so it is plain CommonJS.

const {spawnSync} = require("node:child_process")
const {createHash} = require("node:crypto")
const {existsSync, readFileSync, writeFileSync} = require("node:fs")
const {join} = require("node:path")

const root = join(__dirname, "..")
const stamp = join(root, "node_modules", ".cotejo-installed")

/** Runs a command and ends this process with its exit code when it fails. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, {cwd: root, stdio: "inherit", ...options})
  if (done.error) throw done.error
  if (done.status !== 0) process.exit(done.status === null ? 1 : done.status)
}

/** Installs what package-lock.json names, unless exactly that is installed. No script of any package is run. */
function install() {
  const text = readFileSync(join(root, "package-lock.json"), "utf8")
  const lock = createHash("sha256").update(text).digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return
  if (isInstalled(JSON.parse(text).packages)) return writeFileSync(stamp, lock)
  console.error("installing the locked packages (once) …")
  const npm = process.env.npm_execpath
  const quiet = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
  if (npm && npm.endsWith("js")) run(process.execPath, [npm, ...quiet], {stdio: ["ignore", 2, 2]})
  else run(process.platform === "win32" ? "npm.cmd" : "npm", quiet, {stdio: ["ignore", 2, 2]})
  writeFileSync(stamp, lock)
}

// Whoever typed `npm ci` first need not wait a second time: npm itself notes what it has put there, when it is done.
function isInstalled(wanted) {
  const note = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(note)) return false
  const there = JSON.parse(readFileSync(note, "utf8")).packages
  const isThere = ([name, {version, integrity}]) =>
    there[name] !== undefined && there[name].version === version && there[name].integrity === integrity
  return Object.entries(wanted).every((one) => one[0] === "" || one[1].optional === true || isThere(one))
}

/** The path of a Node of version 24 or later: this one, or the one that was installed with the packages. */
function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`
  const path = join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node")
  if (existsSync(path)) return path
  console.error(
    `Cotejo needs Node 24, and no ${name} came with its packages. Install Node 24 from nodejs.org and try again.`,
  )
  process.exit(78)
}

module.exports = {root, run, install, findNode}
