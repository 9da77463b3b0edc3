// How a voice or a body stands in a sentence of ours: "la Fiscalía", "el Ministerio de Salud", but "Radio Umbral".

const masculine =
  /^(?:ministerio|gobierno|ejército|tribunal|servicio|sindicato|comité|consejo|instituto|congreso|senado|ayuntamiento|juzgado|departamento|colegio|centro|observatorio|partido|parlamento|frente|movimiento)(?!\p{L})/iu
const feminine =
  /^(?:fiscalía|policía|presidencia|agencia|embajada|alcaldía|gobernación|organización|comisión|defensoría|cancillería|secretaría|asociación|empresa|guardia|armada|marina|corte|junta|oficina|procuraduría|federación|fundación|asamblea|dirección|cruz|unión|coordinadora|vicaría)(?!\p{L})/iu

/** The name with its article where it begins with a common noun. */
export function withArticle(name: string): string {
  return masculine.test(name) ? `el ${name}` : feminine.test(name) ? `la ${name}` : name
}
