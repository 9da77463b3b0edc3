// What Spanish tells the attribution floor. There is no trained finder: the rules alone read it.

import {columns} from "../columns.ts"
import {severalOf} from "../../several.ts"
import type {AttributionPack} from "../../../attribution/pack.ts"
import {channels} from "./channels.ts"
import {fields} from "./fields.ts"
import {
  citing,
  following,
  cueNouns,
  hearsayAdverbs,
  hedgeAdverbs,
  hedgePhrases,
  nounsWithOf,
  sourcePhrases,
  verbsAt,
} from "./cues.ts"
import {silence} from "./silence.ts"
import * as words from "./words.ts"

const {grammar, phraseWords, ...lists} = words

/** Spanish, for the attribution floor. */
export const attributionPack: AttributionPack = {
  code: "es",
  ...lists,
  verbsAt,
  nouns: cueNouns,
  nounsWithOf,
  ownFindings: new Set(),
  sources: sourcePhrases,
  citing,
  following,
  hearsay: hearsayAdverbs,
  hedges: hedgePhrases,
  hedgeAdverbs,
  attitudes: new Map(),
  degrees: new Set(),
  words: grammar,
  phrases: phraseWords,
  silence,
  bodies: new Set(),
  persons: new Map([
    ["él", "male"],
    ["ella", "female"],
  ]),
  channels,
  columns,
  mail: {
    from: new Set(["de", "remitente", "from"]),
    others: new Set("para a cc cco fecha enviado asunto ref re to date sent subject".split(" ")),
    forwarded: ["reenviado de", "mensaje reenviado de"],
  },
  checked: {
    claims: new Set(
      "afirmación|bulo|rumor|mito|la afirmación|lo que se dice|lo que dicen|lo que circula|lo que se comparte|qué se dice|qué circula|dicen que|mensaje viral|cadena".split(
        "|",
      ),
    ),
    verdicts: new Set(
      "veredicto|calificación|conclusión|realidad|verdad|hecho|hechos|resultado|lo que sabemos|lo que encontramos|lo cierto|verificación|respuesta".split(
        "|",
      ),
    ),
    before: new Set("el la los las nuestro nuestra este esta un una".split(" ")),
  },
  turns: {
    notices: new Set("actualización|actualizaciones|última hora|último momento|urgente|falso|bulo|fake|mentira|verdadero|cierto|rumor|confirmado|sin confirmar|no confirmado|verificado|sin verificar|corrección|aclaración|desmentido|alerta|alarma|aviso|ojo|atención|nota|exclusiva|en vivo|en directo|ahora|nuevo|recordatorio|importante|primicia|en desarrollo".split("|")), // prettier-ignore
    clips: new Set("corte clip sonido audio total vtr inserto declaración testimonio".split(" ")),
    fields,
    attendance: /(?:^|[.;]\s+)(?:presentes|asistentes|asisten|asistencia|participantes|participan)\s?:/i,
    question: new Set([
      ...["p", "pregunta", "redacción"],
      ...[
        ...["periodista", "entrevistador", "entrevistadora", "reportero", "reportera", "presentador", "presentadora"],
        ...["locutor", "locutora", "loc", "conductor", "conductora", "moderador", "moderadora"],
      ].flatMap(severalOf),
    ]),
    answer: new Set("r|respuesta|entrevistado|entrevistada|testigo|el testigo|la testigo|declarante|la declarante|el declarante|compareciente|deponente|testimonio|testimoniante".split("|")), // prettier-ignore
  },
}
