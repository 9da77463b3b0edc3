// `npm start`: from a fresh clone to the sample case in the workbench. What is done already is not done again.
//
// The record lies in the checkout, in .cotejo/, which git ignores: trying Cotejo out changes nothing of one's own.
// COTEJO_RECORD names another.

const {createHash} = require("node:crypto")
const {existsSync, readFileSync, readdirSync, writeFileSync} = require("node:fs")
const {join} = require("node:path")
const {findNode, install, root, run} = require("./install.cjs")

install()
const node = findNode()
const cotejo = join(root, "bin", "cotejo.cjs")
const sample = join(root, "examples", "sample")
const record = process.env.COTEJO_RECORD || join(root, ".cotejo")

run(node, [join(root, "scripts", "build.ts"), "--web"])
console.error(`The record is at ${shown(record)}.`)
if (!isRead()) {
  console.error("reading the sample case (once) …")
  run(node, [cotejo, "add", "--case", "sample", "--record", record, sample])
  run(node, [cotejo, "collate", sample])
  noteRead()
}
run(node, [cotejo, "serve", "--record", record, ...process.argv.slice(2)])

// In a folder's record a note tells from which sources the sample was read; a database is asked to keep it anew.
function isRead() {
  return existsSync(join(record, "record.sqlite")) && existsSync(note()) && readFileSync(note(), "utf8") === sources()
}

function noteRead() {
  if (existsSync(join(record, "record.sqlite"))) writeFileSync(note(), sources())
}

function note() {
  return join(record, "sample.sha256")
}

// The sample, and everything that decides what is read in it.
function sources() {
  const hash = createHash("sha256")
  for (const folder of ["examples/sample", "models", "src"]) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: "utf8"}).sort()) {
      if (/(^|[\\/])(web|dist)[\\/]/.test(name) || !/\.(ts|json|txt|html|md)$/.test(name)) continue
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)))
    }
  }
  return hash.digest("hex")
}

// An address may hold a password.
function shown(place) {
  return /^[a-z]+:\/\//i.test(place) ? place.replace(/\/\/[^@/]*@/, "//") : place
}
