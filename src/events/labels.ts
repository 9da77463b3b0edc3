// What the roles of happenings are called: as questions, so that one wording fits every kind.

import type {Label} from "../claims/happening.ts"

/** Who does it. */
export const byWhom: Label = {en: "by whom", es: "por quién"}
/** Who undergoes it. */
export const who: Label = {en: "who", es: "quién"}
/** Who gets it. */
export const forWhom: Label = {en: "for whom", es: "para quién"}
/** Who comes back for them. */
export const inReturn: Label = {en: "for whom in return", es: "por quién a cambio"}
/** What it is done to, where that is nobody. */
export const what: Label = {en: "what", es: "qué"}
/** What is spoken of. */
export const aboutWhat: Label = {en: "about what", es: "sobre qué"}
/** Where it is. */
export const where: Label = {en: "where", es: "dónde"}
/** Where it begins. */
export const fromWhere: Label = {en: "from where", es: "desde dónde"}
/** Where it ends. */
export const toWhere: Label = {en: "to where", es: "adónde"}
/** What is given as its reason. */
export const why: Label = {en: "for what", es: "por qué"}
/** What it is done with. */
export const byWhat: Label = {en: "by what means", es: "por qué medio"}
/** Whom they get away from. */
export const fromWhom: Label = {en: "from whom", es: "de quién"}
