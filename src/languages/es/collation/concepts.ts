// Words that accounts use for one another when they speak of one matter. Each line is one concept; its first word is the
// English one that the same concept goes by, so that accounts in both languages meet.

import {stem} from "./stem.ts"
import {conceptOf as englishConcept} from "../../en/collation/concepts.ts"
import {stem as englishStem} from "../../en/collation/stem.ts"

const lines = `
cut : cortar interrumpir restringir suspender desconectar racionar corte
electricity : electricidad luz agua energia suministro gas
beat : golpear maltratar torturar vejar agredir apalear golpiza tortura maltrato
ransom : rescate dinero suma pago pagar
arrest : arrestar detener encarcelar apresar capturar recluir encerrar detencion arresto prision carcel preso detenido
leave : salir partir abandonar salida partida
surround : rodear asediar sitiar cercar acordonar asedio cerco
negotiate : negociar dialogar negociacion dialogo
release : liberar excarcelar soltar liberacion excarcelacion libertad
exchange : canjear intercambiar canje intercambio
die : morir fallecer perecer matar fallecido
murder : asesinar asesinato homicidio
execute : ejecutar ejecucion fusilar
try : juzgar condenar sentenciar juicio condena sentencia tribunal
food : comida alimento pan racion
abduct : secuestrar raptar secuestro rapto
confirm : confirmar reconocer admitir corroborar
reject : rechazar rehusar declinar rechazo
expel : expulsar deportar desterrar expulsion deportacion destierro
injure : herir hirio hirieron herido herida heridos heridas lesionar lesion
escape : escapar huir fugarse fuga huida
weapon : arma fusil pistola
shoot : disparar disparo tirotear
soldier : soldado militar tropa
lawyer : abogado abogada defensor
photographer : fotografo camarografo
minor : menor nino
journalist : periodista reportero
prisoner : recluso prisionero
hostage : rehen cautivo
list : lista listado
court : juez jueza juzgado
family : familia familiar
government : gobierno
minister : ministro ministra canciller
president : presidente presidenta
embassy : embajada
police : policia policial
ship : barco buque embarcacion lancha pesquero transbordador
body : cuerpo cadaver
telephone : telefono celular
vehicle : vehiculo camioneta furgoneta camion coche
aircraft : avion aeronave
hospital : hospital clinica enfermeria
border : frontera
asylum : asilo
confess : confesar confesion
contempt : desacato
treason : traicion
terrorism : terrorismo
espionage : espionaje
sedition : sedicion
conspiracy : conspiracion
rebellion : rebelion
robbery : robo
fraud : fraude estafa
smuggling : contrabando
corruption : corrupcion malversacion
tattoo : tatuaje
illness : enfermedad
student : estudiante alumno
teacher : maestro maestra profesor profesora docente
engineer : ingeniero ingeniera
worker : trabajador trabajadora obrero
doctor : medico medica
nurse : enfermero enfermera
farmer : campesino agricultor
fisherman : pescador
miner : minero
sailor : marinero marino
migrant : migrante
refugee : refugiado refugiada
activist : activista
citizen : ciudadano ciudadana
guard : guardia vigilante custodio
priest : sacerdote cura
nun : monja
writer : escritor escritora
singer : cantante
driver : conductor chofer
official : funcionario funcionaria
passenger : pasajero pasajera
protester : manifestante
villager : aldeano aldeana
tourist : turista
climber : alpinista
diver : buzo
gunman : pistolero sicario
militia : milicia
army : ejercito
school : escuela colegio
church : iglesia
bridge : puente
airport : aeropuerto
attack : ataque atentado
strike : huelga
translator : traductor traductora
interpreter : interprete
poet : poeta
docker : estibador portuario
baker : panadero panadera
reporter : reportero reportera
employee : empleado empleada
colleague : colega
neighbour : vecino vecina
shepherd : pastor
crew : tripulante tripulacion
hunger : hambre
`

// Relatives of one stem, who are told apart by their ending.
const relatives: ReadonlyMap<string, string> = new Map(
  `wife/esposa husband/esposo husband/marido mother/madre father/padre son/hijo daughter/hija brother/hermano sister/hermana
  uncle/tio aunt/tia cousin/primo cousin/prima nephew/sobrino niece/sobrina widow/viuda widower/viudo grandmother/abuela grandfather/abuelo`
    .split(/\s+/)
    .map((pair) => pair.split("/") as [string, string])
    .map(([shared, word]): [string, string] => [word, englishConcept(shared)]),
)

const concepts: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [shared = "", words = ""] = line.split(" : ")
      return words.split(" ").map((word): [string, string] => [stem(word), englishStem(shared)])
    }),
)

/** The stem that stands for a word's concept, or the word's own stem. */
export function conceptOf(word: string): string {
  const relative = relatives.get(word)
  if (relative !== undefined) return relative
  const own = stem(word)
  return concepts.get(own) ?? own
}

/** The stems that stand for concepts in all languages. */
export const shared: ReadonlySet<string> = new Set(concepts.values())
