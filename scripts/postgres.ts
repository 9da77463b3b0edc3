// A private PostgreSQL for the tests: a cluster of its own in a temporary folder, on loopback, gone when they end.

import {spawnSync} from "node:child_process"
import {randomUUID} from "node:crypto"
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs"
import {createServer} from "node:net"
import {tmpdir} from "node:os"
import {join} from "node:path"

/** A cluster that runs. `database` makes an empty database and returns its address. */
export type Cluster = {readonly database: () => string; readonly stop: () => void}

/** The folder of PostgreSQL's programs: PG_BIN, or the newest that Debian has. Null when there is none. */
export function findPostgres(): string | null {
  const given = process.env["PG_BIN"]
  if (given !== undefined && existsSync(join(given, "initdb"))) return given
  const base = "/usr/lib/postgresql"
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((one) => join(base, one, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ?? null
}

/** Starts a cluster with the programs in `bin`. Root lends it to the user `postgres`, whom PostgreSQL insists on. */
export async function startPostgres(bin: string): Promise<Cluster> {
  const owner = process.getuid?.() === 0 ? accountOf("postgres") : null
  const folder = mkdtempSync(join(tmpdir(), "cotejo-pg-"))
  if (owner !== null) chownSync(folder, owner.uid, owner.gid)
  const port = await freePort()
  const run = (program: string, ...args: readonly string[]) => {
    const done = spawnSync(join(bin, program), args, {
      ...owner,
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    })
    if (done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr}`)
  }
  const data = join(folder, "data")
  const stop = () => {
    process.off("exit", stop)
    spawnSync(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-s", "stop"], {
      ...owner,
      cwd: folder,
      stdio: "ignore",
    })
    rmSync(folder, {recursive: true, force: true})
  }
  process.on("exit", stop)
  run("initdb", "-D", data, "-U", "cotejo", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync")
  // The server keeps what it inherits, so its output goes to a file: a pipe would never be seen to end.
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  run("pg_ctl", "-D", data, "-w", "-s", "-l", join(folder, "log"), "-o", settings, "start")
  return {
    stop,
    database() {
      const name = `t${randomUUID().replaceAll("-", "")}`
      run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "cotejo", name)
      return `postgres://cotejo@127.0.0.1:${port}/${name}`
    },
  }
}

function accountOf(name: string): {readonly uid: number; readonly gid: number} {
  const number = (flag: string) => {
    const done = spawnSync("id", [flag, name], {encoding: "utf8"})
    if (done.status !== 0) throw new Error(`PostgreSQL will not run as root, and there is no user ${name}`)
    return Number(done.stdout)
  }
  return {uid: number("-u"), gid: number("-g")}
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
}
