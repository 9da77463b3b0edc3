import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const contradicted = (list: readonly string[]): boolean => list.some((one) => one.endsWith("contradict"))

test("arms, papers, a lawyer, health, food and care are answered by their words", async () => {
  for (const [yes, no] of [
    ["was carrying a hunting rifle", "was unarmed"],
    ["held a valid residence permit", "had no papers"],
    ["has met with his lawyer", "has been denied access to a lawyer"],
    ["is in good health", "has lost twelve kilos"],
    ["gets three meals a day", "is going hungry"],
    ["was examined by a prison doctor", "has not been given his medicine"],
  ] as const) {
    const warden = page("The Arden Post", "2031-05-14", `The potter Ilan Dross ${yes}, the warden said.`)
    const sister = page("Radio Nord", "2031-05-14", `The potter Ilan Dross ${no}, his sister said.`)
    const other = page("Radio Nord", "2031-05-14", `The baker Emil Noor ${no}, his sister said.`)
    assert.ok(contradicted(await told(warden, sister)), yes)
    assert.ok(!contradicted(await told(warden, other)), no)
  }
})

test("a state that is another weeks later is no contradiction", async () => {
  const before = page("The Arden Post", "2031-05-14", "The potter Ilan Dross is in good health, the warden said.")
  const after = page("Radio Nord", "2031-06-20", "The potter Ilan Dross is seriously ill, his sister said.")
  assert.ok(!contradicted(await told(before, after)))
})

test("armed forces, legal work and a doctor who speaks answer nothing", async () => {
  const one = page("The Arden Post", "2031-05-14", "The potter Ilan Dross served in the armed forces, a doctor said.")
  const other = page(
    "Radio Nord",
    "2031-05-14",
    "The potter Ilan Dross was unarmed and had no papers, his sister said.",
  )
  assert.ok(!contradicted(await told(one, other)))
})

test("armado y desarmado, con y sin papeles", async () => {
  for (const [yes, no] of [
    ["llevaba una pistola", "estaba desarmado"],
    ["tenía pasaporte", "no tenía papeles"],
    ["está bien de salud", "está gravemente enfermo"],
  ] as const) {
    const warden = pagina("La Voz de Arden", "2031-05-14", `El alfarero Ilan Drosso ${yes}, dijo el alcaide.`)
    const sister = pagina("Radio Norte", "2031-05-14", `El alfarero Ilan Drosso ${no}, dijo su hermana.`)
    assert.ok(contradicted(await told(warden, sister)), yes)
  }
})
