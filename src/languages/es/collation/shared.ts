// Spanish words of bodies' names by the English ones, so that a body told of in both languages is one: "Cruz Roja".

import {initials} from "../../known-initials.ts"

const pairs = `
sindicato/union gremio/guild asociacion/association federacion/federation confederacion/confederation organizacion/organization
movimiento/movement frente/front partido/party coalicion/coalition liga/league alianza/alliance foro/forum fundacion/foundation
centro/center observatorio/observatory instituto/institute iglesia/church arquidiocesis/archdiocese universidad/university
academia/academy colectivo/collective cruz/cross roja/red media/half luna/crescent internacional/international suprema/supreme
supremo/supreme constitucional/constitutional amnistia/amnesty reporteros/reporters medicos/doctors abogados/lawyers
periodistas/journalists maestros/teachers docentes/teachers profesores/teachers mineros/miners trabajadores/workers obreros/workers
estudiantes/students madres/mothers familiares/relatives familias/families mujeres/women victimas/victims desaparecidos/disappeared
presos/prisoners derechos/rights humanos/human libertad/freedom libertades/freedoms verdad/truth memoria/memory vigilancia/watch
guardia/guard marina/navy bomberos/firefighters salvamento/rescue proteccion/protection migrantes/migrants refugiados/refugees
naciones/nations unidas/united europea/european interamericana/interamerican interamericano/interamerican africana/african
electoral/electoral socialista/socialist comunista/communist republicano/republican obrero/workers defensoria/ombudsman
sin/without fronteras/borders seguridad/security unidad/unity ciudadana/citizen pueblos/peoples indigenas/indigenous
`

/** Folded words and initials by what they go by in both languages. */
export const shared: ReadonlyMap<string, string> = new Map([
  ...initials,
  ...pairs
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.split("/")[0] ?? "", pair.split("/")[1] ?? ""]),
  ["estado mayor", "general staff"],
  ["comision interamericana derechos humanos", "inter american commission human rights"],
  ["corte interamericana derechos humanos", "inter american court human rights"],
  ["corte penal internacional", "international criminal court"],
])
