// Titles that Spanish puts before a name. Offices that are nouns as well ("ministro") are in the human nouns.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Courtesies and ranks by the gender they tell, in lower case, with and without their stop. */
export const titles: Readonly<Record<"female" | "male" | "either", readonly string[]>> = {
  female: words(`señora sra sra. señorita srta srta. sras. doña dña. dra dra. doctora profesora profa. licenciada licda. ingeniera presidenta ministra
    exministra senadora diputada alcaldesa jueza magistrada gobernadora vicepresidenta embajadora sor hermana reina princesa secretaria abogada fiscala concejala
    directora comisaria capitana sargenta coronela generala comandanta`),
  male: words(`señor sr sr. sres. don d. dr dr. doctor profesor prof. licenciado lic. ingeniero ing. padre fray monseñor mons. papa rey príncipe general presidente ministro
    exministro senador diputado alcalde gobernador vicepresidente embajador cardenal obispo arzobispo secretario abogado concejal director comisario sargento gral. cnel. tte.
    cap. sgto. cmdte. almirante hermano subteniente subcomisario ppl. ptte. crio. crio subcrio. ofl.`),
  either: words(`coronel teniente capitán comandante mayor cabo soldado juez magistrado fiscal cónsul canciller portavoz presidente expresidente comandante agente inspector
    detective arq arq. abg abg. mr mr. mrs mrs. ms ms.`),
} // prettier-ignore

/** Titles that are written without being a noun anywhere else. */
export const courtesies: ReadonlySet<string> = new Set(
  words(`sr sra srta dr dra don doña fray sor lic ing arq abg prof profa monseñor mr mrs ms señor señora señorita`),
)

const nounsOf: Readonly<Record<string, string>> = {
  "dr dra doctor doctora": "médico doctor cirujano galeno facultativo",
  padre: "sacerdote cura párroco religioso presbítero",
  "fray hermano": "fraile religioso monje",
  "sor hermana madre": "monja religioso",
  "monseñor mons obispo arzobispo cardenal": "obispo arzobispo cardenal prelado religioso",
  pastor: "religioso",
  "prof profa profesor profesora": "profesor docente maestro académico catedrático",
  "juez jueza magistrado magistrada": "juez magistrado",
  "gral general": "general militar oficial",
  "cnel coronel": "coronel militar oficial",
  "tte teniente": "teniente militar oficial",
  "cap capitán": "capitán militar oficial",
  "sgto sargento": "sargento militar",
  "cmdte comandante": "comandante militar",
  "cabo soldado": "soldado militar",
  "almirante mayor": "militar oficial",
  "senador senadora": "senador legislador parlamentario político",
  "diputado diputada": "diputado legislador parlamentario político",
  "alcalde alcaldesa gobernador gobernadora ministro ministra": "político funcionario",
  "ing ingeniero ingeniera": "ingeniero",
  "abg abogado abogada": "abogado letrado jurista",
  "don d señor sr mr": "hombre señor",
  "doña dña señora sra srta señorita mrs ms": "mujer señor",
}

/** What those with a title are. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(nounsOf).flatMap(([names, nouns]) => words(names).map((title) => [title, words(nouns)] as const)),
)

/** What may be said of anybody beside a noun for anybody. */
export const anybodys: ReadonlySet<string> = new Set(
  words(`joven anciano anciana viejo vieja muerto muerta herido herida detenido detenida arrestado arrestada preso presa encarcelado encarcelada
    liberado liberada desaparecido desaparecida secuestrado secuestrada raptado raptada acusado acusada presunto presunta condenado condenada
    embarazada fallecido fallecida difunto difunta pobre infortunado infortunada citado citada mencionado mencionada referido referida`),
)
