// Titles that Spanish puts before a name. Offices that are nouns as well ("ministro") are in the human nouns.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Courtesies and ranks by the gender they tell, in lower case, with and without their stop. */
export const titles: Readonly<Record<"female" | "male" | "either", readonly string[]>> = {
  female: words(`señora sra sra. señorita srta srta. sras. doña dña. dra dra. doctora profesora profa. licenciada licda. ingeniera presidenta ministra
    exministra senadora diputada alcaldesa jueza magistrada gobernadora vicepresidenta embajadora sor hermana reina princesa secretaria abogada fiscala concejala
    directora comisaria capitana sargenta coronela generala comandanta`),
  male: words(`señor sr sr. sres. don d. dr dr. doctor profesor prof. licenciado lic. ingeniero ing. padre fray monseñor mons. papa rey príncipe general presidente ministro
    exministro senador diputado alcalde gobernador vicepresidente embajador cardenal obispo arzobispo secretario abogado concejal director comisario sargento gral. cnel. tte.
    cap. sgto. cmdte. almirante hermano`),
  either: words(`coronel teniente capitán comandante mayor cabo soldado juez magistrado fiscal cónsul canciller portavoz presidente expresidente comandante agente inspector
    detective arq arq. abg abg. mr mr. mrs mrs. ms ms.`),
} // prettier-ignore

/** Titles that are written without being a noun anywhere else. */
export const courtesies: ReadonlySet<string> = new Set(
  words(`sr sra srta dr dra don doña fray sor lic ing arq abg prof profa monseñor mr mrs ms señor señora señorita`),
)
