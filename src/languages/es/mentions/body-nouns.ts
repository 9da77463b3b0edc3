// Spanish nouns for bodies with a will of their own, for sites, and for things that bear capitals without being either.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Nouns that name one and the same body: "el régimen" after "el Gobierno". By family. */
export const bodyFamilies: Readonly<Record<string, readonly string[]>> = {
  government: words(
    `gobierno régimen administración dictadura tiranía ejecutivo junta gabinete presidencia autocracia oficialismo`,
  ),
  authorities: words(`autoridad`),
  state: words(`república federación reino emirato confederación principado`),
  ministry: words(`ministerio cancillería secretaría viceministerio departamento despacho`),
  police: words(`policía gendarmería guardia-civil carabineros`).filter((word) => !word.includes("-")),
  court: words(`tribunal corte juzgado judicatura sala audiencia magistratura`),
  army: words(`ejército armada marina milicia fuerzas tropas fuerza tropa`),
  parliament: words(`parlamento congreso senado asamblea cámara legislatura cortes`),
  paper: words(`periódico diario semanario revista rotativo emisora televisora cadena radio canal portal`),
  party: words(`partido movimiento coalición plataforma alianza bloque bancada`),
  prosecution: words(`fiscalía procuraduría`),
}

/** Other bodies. */
export const bodies = words(`
  academia agencia aerolínea asociación banco batallón brigada junta central centro-de-estudios club colegio-profesional comisión comité comunidad compañía conferencia
  consejo consorcio cooperativa corporación cuerpo dirección división empresa entidad federación firma fondo fundación gremio grupo-armado guerrilla iglesia institución instituto
  liga mafia misión naviera oficina ong organización organismo observatorio órgano patronal pelotón red regimiento sección servicio sindicato sociedad universidad
  facultad unidad confederación cartel cártel célula comando coordinadora defensoría delegación diócesis arzobispado obispado nunciatura ayuntamiento alcaldía municipalidad
  gobernación prefectura intendencia concejo cabildo hermandad inspectoría inteligencia equipo-de-trabajo mesa mando plantel relatoría superintendencia vicaría
  contraloría aseguradora constructora minera petrolera editorial productora federación central-obrera cofradía colectividad patronato
`).filter((word) => !word.includes("-"))

/** Words that, with capitals, begin the name of a newspaper or a broadcaster. */
export const papers = words(`diario periódico gaceta heraldo correo tribuna crónica observador telégrafo mercurio faro eco voz prensa radio televisión tv noticias semanario revista boletín correo informador`) // prettier-ignore

/** Places built or made, by what they are. */
export const sites = words(`
  país nación aeropuerto aeródromo pista callejón apartamento departamento-piso archipiélago área avenida cuartel base basílica bahía playa frontera bulevar puente edificio búnker
  campamento campo canal cabo capital castillo catedral cueva celda calabozo sótano cementerio centro capilla retén iglesia ciudad clínica costa recinto continente consulado convento
  distrito muelle dársena dormitorio embajada enclave finca hacienda instalación fábrica granja bosque fuerte fortaleza jardín garaje puerta golfo aldea caserío
  sede colina cerro hospital hotel albergue hostal casa hogar vivienda domicilio isla islote cárcel prisión penal penitenciaría reclusorio presidio correccional selva quiosco lago
  laguna mansión mercado mina monasterio morgue mezquita carretera autopista montaña museo barrio vecindario oasis palacio parque península plaza llanura
  puerto provincia región municipio parroquia condado cantón comarca pabellón refinería residencia río camino orilla ruina sacristía escuela colegio liceo mar refugio santuario
  suelo estadio estación estrecho calle suburbio templo territorio teatro pueblo villa torre túnel valle almacén bodega galpón aguas patio zona norte sur este oeste sureste noreste
  suroeste noroeste penal garita puesto caserón oficina sucursal tienda bar restaurante café taller establo nave planta central termoeléctrica terminal mirador vereda esquina
`).filter((word) => !word.includes("-"))

/** Words that begin the name of a place. */
export const sitePrefixes = words(`
  calle avenida plaza isla islas puerto río san santa santo monte lago ciudad cerro villa barrio cabo costa sierra valle punta playa nueva nuevo alto bajo gran golfo bahía
  laguna monte peña fuerte campo colonia paso puente pico vega
`)

/** Nouns whose capitals name a rule, a paper, a feast or a vehicle: no person, body or place. */
export const things = words(`
  ley leyes decreto acuerdo tratado constitución código proyecto resolución protocolo convenio convención carta declaración estatuto comunicado informe plan operación operativo
  guerra revolución levantamiento golpe primavera día semana mes año premio medalla copa campeonato juegos olimpiadas navidad pascua ramadán carnaval festival álbum libro novela
  película canción buque barco vuelo petrolero carguero lancha yate fragata submarino crucero helicóptero avión aeronave tren camión autobús satélite cohete misil programa
  iniciativa cumbre doctrina crisis conflicto masacre caso escándalo artículo capítulo sección anexo volumen lista biblia corán evangelio dios internet expediente sentencia orden
  boleta caravana marcha elecciones comicios referéndum plebiscito ceremonia misa gracias
`)
