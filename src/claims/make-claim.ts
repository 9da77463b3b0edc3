// Gives a draft its id and its place among the claims.

import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import {version} from "../base/version.ts"
import type {Claim} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"

/** The claim of a draft. Its id is made from the document, the voice, the kind, the trigger and the span. */
export function makeClaim({document}: Scene, draft: Draft): Claim {
  const {trigger, span} = draft
  return {
    id: idOf("claim", document.id, draft.said.id, draft.type, trigger.from, trigger.to, span.from, span.to),
    attribution: draft.said.id,
    type: draft.type,
    plover: draft.plover,
    trigger,
    span,
    roles: draft.roles,
    count: draft.count,
    time: draft.time,
    ...draft.stance,
    maker: {...byRule("claims", version, draft.rule), model: draft.model ?? null},
  }
}
