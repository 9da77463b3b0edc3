// Spanish nouns for people, as data: one entry a word.
//
// "detenid@" is detenido, detenida, detenidos, detenidas; "senador&" is senador, senadora and so on; a plain entry has
// one form for women and men ("periodista"). A plural that no rule gives stands behind a stroke. Sorted as for English:
// `loose` nouns are those that different voices give to the same people, `fixed` ones do not change with the speaker.

import {kinshipOf} from "../../../mentions/kinship.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** What people are called for what befell them, for a side they stand on, or for nothing at all. */
export const loose = words(`
  detenid@ pres@ prisioner@ rehén reclus@ intern@ encarcelad@ excarcelad@ liberad@ secuestrad@ raptad@ capturad@ arrestad@ apresad@ retenid@ desaparecid@
  rescatad@ torturad@ asesinad@ ejecutad@ lesionad@ golpead@ desalojad@ despedid@ perseguid@ amenazad@ atrapad@ sepultad@ intoxicad@
  cautiv@ refugiad@ asilad@ exiliad@ desterrad@ deportad@ expulsad@ extraditad@ evacuad@ desplazad@ repatriad@ retornad@ migrante inmigrante emigrante
  opositor& disidente activista militante simpatizante partidari@ manifestante huelguista marchista rebelde insurgente guerriller@ combatiente terrorista
  extremista separatista golpista sedicios@ conspirador& traidor& colaborador& infiltrad@ espía saboteador& delincuente criminal malhechor& vándal@ agitador&
  beneficiari@ beneficiad@ indultad@ amnistiad@ condenad@ acusad@ imputad@ procesad@ sospechos@ convict@ reo culpable inocente fugitiv@ prófug@ evadid@
  víctima herid@ muert@ fallecid@ caído/caídos superviviente sobreviviente damnificad@ mártir héroe heroína patriota
  persona gente/gentes hombre mujer varón/varones fémina niñ@ chic@ muchach@ joven adult@ ancian@ menor bebé adolescente anciano ciudadan@ civil extranjer@ nacional compatriota
  connacional paisan@ vecin@ habitante residente poblador& lugareñ@ isleñ@ aldean@ campesin@ indígena individu@ sujeto tip@ señor& señora caballero dama
  compañer@ colega camarada amig@ aliad@ adversari@ enemig@ rival seguidor& adept@ miembro integrante participante voluntari@ colaborador& ocupante pasajer@
  viajer@ turista peregrin@ náufrag@ estudiante universitari@ alumn@ trabajador& obrer@ emplead@ desconocid@ encapuchad@ enmascarad@ atacante asaltante
  asistid@ defendid@ representad@ patrocinad@ ofendid@ agraviad@ accionante recurrente quejos@ querellante polizón/polizones huérfan@ colon@ nómada desertor& saqueador& alborotador& comuner@ colegial& laic@ traficante
  nombrad@ prenombrad@ mencionad@ susodich@ occis@ interfect@ finad@ difunt@ victimari@ plagiari@ indiciad@ sindicad@ encartad@ inculpad@ masculino femenina
  agresor& tirador& pistoler@ sicario pandiller@ mafios@ narco narcotraficante mercenari@ paramilitar uniformad@ demandante denunciante solicitante
`)

/** Trades, ranks, offices and parts played: what somebody is whoever speaks. */
export const fixed = words(`
  president@ presidente expresidente expresidenta expresident@ vicepresident@ ministr@ exministr@ viceministr@ canciller premier gobernador& exgobernador& alcald@
  alcalde alcaldesa exalcald@ exalcalde intendente concejal concejal@ regidor& diputad@ exdiputad@ senador& exsenador& congresista asambleísta legislador& parlamentari@
  secretari@ subsecretari@ director& exdirector& subdirector& jefe jefa gerente coordinador& encargad@ responsable delegad@ comisionad@ comisari@ superintendente
  embajador& exembajador& cónsul diplomátic@ agregad@ enviad@ emisari@ representante portavoz vocer@ negociador& mediador& interlocutor& observador& facilitador& relator&
  juez jueza magistrad@ fiscal procurador& defensor& abogad@ letrad@ notari@ jurista testigo perit@ abogadx
  general coronel teniente capitán capitana comandante mayor sargent@ cabo soldad@ almirante brigadier militar exmilitar oficial suboficial guardia
  policía agente gendarme carabiner@ patruller@ subteniente subcomisari@ prefect@ alguacil procuradora inspector& detective custodi@ carceler@ vigilante escolta guardaespaldas funcionari@ bombero
  periodista reporter@ corresponsal redactor& editor& fotógraf@ camarógraf@ comunicador& locutor& presentador& columnista bloguer@ youtuber escritor& autor& poeta
  novelista artista actor actriz cineasta músic@ cantante pintor& cantautor&
  médic@ doctor& enfermer@ cirujan@ psicólog@ psiquiatra forense paramédic@ farmacéutic@ partera científic@ investigador& experto expert@ analista académic@ profesor& profesora
  maestr@ docente rector& decan@ catedrátic@ historiador& economista politólog@ sociólog@ antropólog@ geólog@ físic@ astrónom@ meteorólog@ veterinari@ dentista odontólog@ nutricionista fisioterapeuta filósof@ teólog@ lingüista arqueólog@
  dramaturg@ coreógraf@ bailarín bailarina raper@ humorista caricaturista dibujante diseñador& guionista documentalista ecólog@ agrónom@ topógraf@ programador& informátic@ ingenier@ arquitect@ técnic@ matemátic@ biólog@ químic@
  sacerdote cura párroco obispo arzobispo cardenal papa monja pastor& imán rabino nuncio diácon@ fraile religios@ misioner@ monseñor
  empresari@ comerciante vendedor& banquer@ contador& consultor& dueñ@ propietari@ administrador& contratista patrón patrona exportador& ganader@ agricultor& pescador&
  miner@ chofer chófer conductor& camioner@ taxista piloto marin@ mariner@ tripulante navegante portuari@ maquinista mecánic@ electricista carpinter@ albañil
  cociner@ camarer@ panader@ carnicer@ sastre costurer@ barber@ peluquer@ jardiner@ porter@ cartero limpiador& repartidor& mensajer@ guía intérprete traductor& bibliotecari@
  sindicalista dirigente líder lideresa cabecilla fundador& cofundador& presidiari@ candidat@ político exguerriller@ caudillo dictador& rey reina príncipe princesa
  duque duquesa sultán emir heredero president@ consejer@ asesor& ayudante asistente auxiliar aprendiz pasante becari@ interventor& tesorer@ vocal suplente titular
  socialista comunista liberal conservador& nacionalista anarquista feminista ecologista demócrata republican@ monárquic@ fascista
  deportista futbolista jugador& entrenador& árbitro ciclista atleta boxeador& espectador& lector& usuari@ cliente consumidor& paciente donante inquilin@ huésped visitante
  asesin@ homicida ladrón ladrona secuestrador& captor& torturador& verdugo violador& contrabandista hacker informante confidente delator& chivato
  fuente interrogador& investigador& ejecutiv@ operador& organizador& promotor& convocante orador& ponente invitad@ anfitrión anfitriona premio ganador& nobel
  pirata tejedor& grumete leñador& estibador& centinela catequista guardabosques jornaler@ cajer@ escriban@ capataz/capataces operari@ fogoner@
  monje buz@ socorrista rescatista alpinista montañer@ remer@ timonel pastelero
  mandatari@ gobernante contramaestre sobrecargo camiller@ celador& conserje sacristán/sacristanes seminarista alcaide alcaidesa cacique mallku curaca jilacata lonko chamán/chamanes
  boticari@ herrer@ leñer@ arrier@ barquer@ lanchero panader@ zapater@ modista lavander@ afinador& maletero bodeguer@ tender@ vaquer@ pastor& hortelan@ molinero molinera relojer@ librer@ impresor&
  jubilad@ pensionad@ pensionista veteran@ excombatiente recluta conscripto cadete reservista marine comando
`).filter((word) => word !== "premio" && word !== "nobel" && word !== "abogadx")

/** Relatives and companions: somebody's. Women, men, either. */
export const kin = {
  female:
    words(`madre mamá esposa mujer-de hija hermana abuela tía sobrina prima nieta nuera suegra cuñada viuda novia prometida madrastra hijastra exesposa
    hermanastra ahijada madrina consuegra bisabuela compañera-de`).filter((word) => !word.includes("-")),
  male: words(`padre papá esposo marido hijo hermano abuelo tío sobrino primo nieto yerno suegro cuñado viudo novio prometido padrastro hijastro exesposo exmarido
    hermanastro ahijado padrino bisabuelo`),
  either: words(`familiar pariente cónyuge pareja gemel@ mellizo allegad@ deud@ progenitor&`),
} as const

/** What relatives are to one another. */
export const kinship = kinshipOf({
  parent: "madre padre mamá papá",
  child: "hijo hija",
  spouse: "esposo esposa marido mujer",
  sibling: "hermano hermana hermanastro hermanastra",
  aunt: "tía tío",
  niece: "sobrina sobrino",
  grandparent: "abuela abuelo",
  grandchild: "nieta nieto",
  cousin: "primo prima",
})

/** Nouns that name women only, and men only, where the form does not tell. */
export const female = new Set(words(`mujer dama madre reina actriz princesa duquesa heroína alcaldesa lideresa jefa señora niña chica muchacha partera jueza capitana patrona`)) // prettier-ignore
export const male = new Set(words(`hombre caballero padre rey príncipe duque sacerdote cura párroco obispo arzobispo cardenal papa imán rabino nuncio fraile monseñor sultán emir caudillo actor bombero cartero`)) // prettier-ignore

/** Nouns for people collectively. */
export const peoples = words(`
  grupo equipo familia pareja banda pandilla cuadrilla tripulación delegación comitiva multitud público población pueblo ciudadanía juventud personal plantilla dotación
  patrulla escuadrón pelotón contingente colectivo oposición disidencia prensa dúo trío cuarteto quinteto matrimonio hogar clan séquito caravana alumnado
  vecindario militancia dirigencia membresía medio-centenar
`).filter((word) => !word.includes("-"))

/** Collective nouns that say how many. */
export const sizes: ReadonlyMap<string, number> = new Map([["pareja", 2], ["dúo", 2], ["matrimonio", 2], ["trío", 3], ["cuarteto", 4], ["quinteto", 5]]) // prettier-ignore

/** Nouns of the fixed list that a body may bear as well as a person. */
export const corporate = new Set(words(`dueñ@ propietari@ operador& contratista vendedor& cliente usuari@ donante fundador& organizador& promotor& fuente exportador& comerciante empresari@ demandante convocante ganador&`)) // prettier-ignore

/** Collective nouns that follow or lead the name of a person: "la familia Ortega". */
export const kindred = new Set(words(`familia matrimonio pareja hogar clan`))

/** Nouns by which a voice calls its own people without saying which. */
export const fellows: ReadonlySet<string> = new Set(
  words(`compañero compañera colega camarada compatriota héroe muchacho paisano`),
)

/** Nouns for people together that say nothing of who they are, or (a crew) only that they are of some of these trades. */
export const gatherings: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["grupo", null],
  ["contingente", null],
  ["colectivo", null],
  ["tripulación", new Set(words(`pescador marinero marino tripulante navegante remero`))],
])

/** Nouns that tell an age, nothing but a sex, or that others are in their hands. */
export const sorts: ReadonlyMap<string, string> = new Map([
  ...words(`bebé niño chico muchacho menor adolescente joven alumno estudiante escolar colegial huérfano`).map(
    (noun) => [noun, "young"] as const,
  ),
  ...words(`hombre mujer varón`).map((noun) => [noun, "anybody"] as const),
  ...words(`atacante asaltante agresor tirador pistolero sicario`).map((noun) => [noun, "taker"] as const),
])
