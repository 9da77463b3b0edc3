// An engine that reads by one rule a child can check, so that the doors can be tested without the real one:
// the first word of a document is a person, and its writer says that this person left.

import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import type {Reading} from "../claims/reading.ts"
import type {ClaimRef, Collation, Side} from "../collation/collation.ts"
import {type Engine, shipped} from "../engine.ts"
import {readingOf} from "../record/reading.fixture.ts"

/** The engine; two documents with different first words contradict each other. */
export function toyEngine(name = "cotejo test 1"): Engine {
  const readMany: Engine["readMany"] = (documents) =>
    documents.map((document) => ({status: "fulfilled", value: readingOf(document, name)}))
  return {version: name, packs: shipped, read: (document) => readingOf(document, name), readMany, collate}
}

function collate(readings: readonly Reading[]): Collation {
  const documents = readings.map((one) => one.document.id)
  const accounts = readings.map((one) => ({
    id: idOf("account", one.document.id),
    voice: {kind: "author", name: one.document.outlet ?? "", person: null, body: null} as const,
    documents: [one.document.id],
    attributions: one.attributions.map(({id}) => ({document: one.document.id, attribution: id})),
  }))
  const refs = readings.map((one): ClaimRef => {
    const {document, claims, attributions} = one
    const {from, to} = claims[0]?.span ?? {from: 0, to: 0}
    const [claim, attribution] = [claims[0]?.id ?? null, attributions[0]?.id ?? ""]
    return {document: document.id, claim, attribution, from, to, text: document.text.slice(from, to)}
  })
  const sides = readings.map((one, i): Side => {
    return {says: one.entities[0]?.name ?? "", accounts: [accounts[i]?.id ?? ""], claims: refs.slice(i, i + 1)}
  })
  const [first, second] = sides
  return {
    documents,
    persons: readings.map((one, i) => ({
      id: idOf("person", one.document.id),
      name: one.entities[0]?.name ?? "",
      aliases: ["the envoy"],
      roles: ["minister"],
      entities: [{document: one.document.id, entity: one.entities[0]?.id ?? ""}],
      reasons: ["same words"],
      lanes: [
        {
          account: accounts[i]?.id ?? "",
          spans: [
            {
              status: "in-exile",
              from: "2025-09-07",
              to: null,
              certainty: "probable",
              polarity: "+",
              claims: refs.slice(i, i + 1),
            },
          ],
        },
      ],
    })),
    groups: [],
    bodies: [],
    events: [
      {id: idOf("event", ...documents), type: "departure", name: "departure", about: [], claims: refs, reasons: []},
    ],
    accounts,
    comparisons:
      first === undefined || second === undefined
        ? []
        : [
            {
              id: idOf("comparison", ...documents),
              event: idOf("event", ...documents),
              persons: [],
              question: "Who left?",
              slot: "actor",
              outcome: first.says === second.says ? "agree" : "contradict",
              sides,
              silent: documents.slice(2).map((document) => ({document, why: "omits"}) as const),
              reason: ["one person left", "two are named"],
              maker: byRule("collation", "1", "first words"),
            },
          ],
    origins: documents.map((one) => [one]),
  }
}
