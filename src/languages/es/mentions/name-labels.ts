// Spanish labels of the field of a form that names whom the form is about: "Nombre: RUIZ, Ana".

/** In lower case, without what stands in brackets. */
export const nameLabels: ReadonlySet<string> = new Set(
  `nombre | nombres | nombre completo | nombre y apellido | nombre y apellidos | nombres y apellidos | apellidos y nombres | apellidos y nombre |
  apellido y nombre | apellidos, nombre | nombre de la víctima | nombre del detenido | nombre de la detenida | nombre del desaparecido |
  nombre de la desaparecida | nombre de la persona | nombre de la persona detenida | nombre de la persona desaparecida | nombre del preso |
  nombre de la presa | nombre del fallecido | nombre de la fallecida | víctima | detenido | detenida | desaparecido | desaparecida |
  fallecido | fallecida | persona desaparecida | paciente`
    .split("|")
    .map((label) => label.trim()),
)
