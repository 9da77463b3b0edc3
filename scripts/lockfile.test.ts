import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {test} from "node:test"
import {type Entry, findProblems} from "./lockfile.ts"

const integrity = `sha512-${"A".repeat(86)}==`
const good: Entry = {resolved: "https://registry.example/pad/-/pad-1.0.0.tgz", integrity, license: "MIT"}
const scoped: Entry = {...good, resolved: "https://registry.example/@left/pad/-/pad-1.0.0-rc.1.tgz"}

test("packages of one registry, or of whichever npm is set to, are in order", () => {
  const unnamed: Entry = {integrity}
  assert.deepEqual(findProblems({"": {}, "node_modules/pad": good, "node_modules/@left/pad": scoped, a: unnamed}), [])
})

const planted: Readonly<Record<string, Entry>> = {
  "another path": {...good, resolved: "https://registry.example/pad/archive/pad-1.0.0.tgz"},
  "another package's tarball": {...good, resolved: "https://registry.example/pad/-/other-1.0.0.tgz"},
  "an archive of a repository": {...good, resolved: "https://host.example/owner/pad/archive/main.tar.gz"},
  "a repository": {...good, resolved: "git+ssh://git@host.example/owner/pad.git#0123"},
  "a file": {...good, resolved: "file:../pad.tgz"},
  "no https": {...good, resolved: "http://registry.example/pad/-/pad-1.0.0.tgz"},
  "a link": {...good, link: true},
  "no hash": {resolved: good.resolved ?? ""},
  "a weaker hash": {...good, integrity: "sha1-AAAA"},
  "a weaker hash beside a strong one": {...good, integrity: `sha1-AAAA ${integrity}`},
  "an install script": {...good, hasInstallScript: true},
  "a licence that does not fit": {...good, license: "AGPL-3.0"},
}
for (const [what, entry] of Object.entries(planted)) {
  test(`a package with ${what} is named`, () => {
    const problems = findProblems({"": {}, good, planted: entry})
    assert.equal(problems.length, 1, problems.join())
    assert.match(problems[0] ?? "", /^planted: /)
  })
}

test("two hosts are one too many", () => {
  const other = {...good, resolved: "https://mirror.example/pad/-/pad-1.0.0.tgz"}
  assert.match(findProblems({a: good, b: other}).join(), /from 2 hosts/)
})

test("the lockfile itself is in order", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {packages: Record<string, Entry>}
  assert.deepEqual(findProblems(lock.packages), [])
})
