// How Spanish words what papers provide.

import type {Provisions} from "../../../claims/provisions.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Spanish, for `src/claims/provisions.ts`. */
export const provisions: Provisions = {
  papers: set(
    "acuerdo amnistía artículo código constitución convención convenio decreto disposición estatuto indulto inciso ley medida norma orden ordenanza pacto precepto protocolo reglamento resolución tratado",
  ),
  covering: set(
    "abarcar alcanzar amparar aplicar beneficiar comprender concernir cubrir excluir exceptuar extender incluir",
  ),
  banning: set("autorizar facultar impedir permitir prohibir proscribir proteger vedar"),
  penal: set("punible sancionable penado"),
  carrying: set("acarrear conllevar llevar"),
  punishing: set("castigar penar reprimir sancionar"),
  penalties: set("castigo muerte pena prisión reclusión sanción máximo mínimo"),
  crimes: set("crimen delito falta"),
  barred: set("ilegal ilícito legal lícito prohibido"),
  entitled: set("exento"),
  rights: set("derecho"),
}
