// Spanish plurals whose singular no rule gives, and adjectives in -a for everybody.

const pairs = (lines: string): [string, string][] =>
  lines
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string])

/** Singulars by their plurals. */
export const nounLemmas: ReadonlyMap<string, string> = new Map(
  pairs(`
  clases:clase bases:base fases:fase frases:frase sedes:sede envases:envase aires:aire cines:cine goles:gol valles:valle calles:calle detalles:detalle
  jóvenes:joven imágenes:imagen órdenes:orden orígenes:origen crímenes:crimen exámenes:examen volúmenes:volumen márgenes:margen vírgenes:virgen líderes:líder
  caracteres:carácter regímenes:régimen especímenes:espécimen países:país raíces:raíz ingleses:inglés mártires:mártir cárceles:cárcel móviles:móvil árboles:árbol
  fusiles:fusil misiles:misil útiles:útil fósiles:fósil túneles:túnel ángeles:ángel débiles:débil azúcares:azúcar cadáveres:cadáver revólveres:revólver
  relojes:reloj meses:mes veces:vez dioses:dios gases:gas voces:voz jueces:juez luces:luz cruces:cruz paces:paz reyes:rey leyes:ley bueyes:buey
  intereses:interés franceses:francés martes:martes jueves:jueves viernes:viernes lunes:lunes miércoles:miércoles crisis:crisis tesis:tesis análisis:análisis
  comicios:comicios elecciones:elección bienes:bien trenes:tren almacenes:almacén rehenes:rehén aviones:avión desmanes:desmán planes:plan panes:pan canes:can
  fines:fin confines:confín jardines:jardín motines:motín boletines:boletín botines:botín mítines:mitin líneas:línea sones:son dones:don clones:clon iones:ion
  balones:balón partes:parte nombres:nombre hombres:hombre mujeres:mujer tes:té pies:pie cafés:café bebés:bebé bases:base tardes:tarde noches:noche madres:madre
  padres:padre redes:red paredes:pared céspedes:césped huéspedes:huésped virus:virus lápices:lápiz chasis:chasis dosis:dosis síntesis:síntesis paréntesis:paréntesis
  hipótesis:hipótesis oasis:oasis éxtasis:éxtasis brindis:brindis paraguas:paraguas rascacielos:rascacielos portavoces:portavoz guardacostas:guardacostas
  guardaespaldas:guardaespaldas fueros:fuero poderes:poder deberes:deber seres:ser haberes:haber afanes:afán capitanes:capitán alemanes:alemán refranes:refrán
  talibanes:talibán catalanes:catalán huracanes:huracán volcanes:volcán imanes:imán charlatanes:charlatán ademanes:ademán jeques:jeque ataques:ataque bosques:bosque
  buques:buque cheques:cheque choques:choque parques:parque tanques:tanque bloques:bloque toques:toque coches:coche bienes:bien sobres:sobre miles:mil clubes:club belenes:belén`),
)

/** Adjectives whose one form ends in -a. */
export const stayingAdjectives: ReadonlySet<string> = new Set(
  `belga agrícola indígena demócrata socialdemócrata autócrata aristócrata tecnócrata burócrata israelita hipócrita cosmopolita homicida suicida genocida vietnamita
  persa croata celta azteca maya inca moscovita islamita chiita chií sunita sunní yihadista vietnamita saudita catarí marroquí somalí iraní iraquí
  políglota idiota alerta extra ultra rosa naranja violeta lila malva hindú autodidacta patriota apátrida nómada cada nada demás`.split(
    /\s+/,
  ),
)
