// Given names by gender, as Spanish newspapers write them: evidence that a capitalised word begins the name of a person.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Given names of women, in lower case; those with an accent are also known without it. */
export const women = words(`
  abigail ada adela adelaida adriana agata agueda agustina aida ainhoa ainoa alba alejandra alexandra alexia alicia alina alma almudena amalia amanda amaya amelia amparo ana anabel
  anastasia andrea angela angelica angeles angelina anita antonella antonia araceli aranzazu ariana arantxa asuncion aurelia aurora azucena barbara beatriz begoña belen benita berenice bernarda
  berta bianca blanca brenda brigida brisa camila candela candelaria carina carla carlota carmela carmen carolina casandra catalina cecilia celia celina cintia clara claudia clementina
  cloe concepcion constanza consuelo cora corina covadonga cristina dalia daniela dayana debora delfina delia diana dina dolores dominga dora dorotea edith edurne elba elena eleonora elisa
  elisabet elizabeth eloisa elsa elvira ema emilia emma encarnacion enriqueta erica erika ernestina esmeralda esperanza estefania estela ester esther estibaliz estrella eugenia eulalia eva
  evangelina evelyn fabiana fabiola fatima federica felicia felisa fernanda filomena flavia flor flora florencia francisca frida gabriela gema genoveva georgina gertrudis gilda gimena gisela
  gladys gloria graciela greta griselda guadalupe guillermina haydee helena herminia hilda hortensia ignacia iliana imelda ines inmaculada irene iris irma isabel isabela isadora isaura itziar
  ivana ivette ivonne jacinta jacqueline jazmin jessica jimena joaquina josefa josefina juana juanita judith julia juliana julieta karen karina karla katherine laia lara laura lea leandra leire leonor
  leonora leticia lia lidia ligia lila lilia lilian liliana lina lola lorena lorenza lourdes luana lucia luciana lucila lucrecia luisa luna luz lydia mabel macarena magali magdalena maite malena
  manuela mar mara marcela margarita maria mariana maribel maricela mariela marina marisa marisol maritza marlene marta martha martina matilde maya mayra melania melina melisa mercedes micaela
  milagros milena mireia mireya miriam mirta monica montserrat nadia nahia naiara natalia nayeli nerea nicole nieves nilda noelia noemi nora norma nuria odalys ofelia olga olivia paloma pamela paola
  patricia paula paulina perla petra piedad pilar priscila purificacion ramona raquel rebeca regina reina remedios renata rita roberta rocio romina rosa rosalba rosalia rosana rosario rosaura roxana
  ruth sabina sabrina salome samanta samira sandra sara sarai selena serena silvana silvia simona sofia sol soledad sonia soraya stella susana tamara tania tatiana telma teodora teresa thalia trinidad
  ursula valentina valeria vanesa vera veronica vicenta victoria vilma violeta virginia viviana wendy ximena xiomara yamila yanet yasmin yesenia yolanda yuliana zaida zenaida zoe zoila zoraida zulema
  arelis elvia enma heidi jenny johana johanna katty kenia leidy leyla lisbeth lisseth lizbeth maira mariluz marleny mayerly mayte nancy nataly nelly nohemi norka odalis rosmery sheila shirley suyapa
  yadira yamileth yaneth yanina yanira yaritza yeimy yesica yorleny yuleidy yuri zulma
`)

/** Given names of men. */
export const men = words(`
  abdias abel abelardo abraham adalberto adan adolfo adrian agapito agustin alan alarico albano alberto albino aldo alejandro alejo alex alexander alexis alfonso alfredo alonso alvaro amadeo amador
  ambrosio amilcar anastasio anderson andres andoni angel anibal anselmo antonio apolinar aquiles ariel aristides armando arnaldo arnulfo arsenio artemio arturo asier atilio augusto aurelio axel baltasar
  bartolome basilio bautista belisario beltran benedicto benigno benito benjamin bernabe bernardino bernardo blas bonifacio braulio bruno calixto camilo candido carlos carmelo casimiro cayetano
  ceferino celestino celso cesar cipriano ciriaco ciro claudio clemente conrado constantino cornelio cosme crisanto crispin cristian cristobal cruz damaso damian daniel dario david delfin demetrio
  desiderio diego dimas dionisio domingo donato edelmiro eder edgar edgardo edmundo eduardo efrain efren eladio eleazar eleuterio elias eligio eliseo eloy elpidio emanuel emeterio emiliano emilio
  enrique epifanio erasmo eric erick ernesto esteban eudoro eugenio eulogio eusebio evaristo ezequiel fabian fabio fabricio facundo faustino fausto federico felipe felix fermin fernando fidel
  filiberto flavio florencio florentino florian fortunato francisco franco franklin froilan fulgencio gabino gabriel gaspar gaston genaro gerardo german gervasio gil gilberto ginés giovanni godofredo
  gonzalo gorka gregorio guido guillermo gustavo hector heliodoro henry heriberto hermenegildo hernan hernando hilario hipolito homero horacio hugo humberto ignacio igor iker ildefonso imanol
  indalecio inocencio isaac isaias isidoro isidro ismael israel ivan iñaki iñigo jacinto jacobo jaime jairo jaume javier jeremias jeronimo jesus joan joaquin joel jon jonas jonathan jordi jorge jose
  joseba josep josue juan julian julio justino justo kevin klaus lautaro lazaro leandro leon leonardo leoncio leonel leonidas leopoldo lisandro lorenzo lucas luciano lucio luis macario manuel marcelino
  marcelo marcial marcos mariano marino mario martin mateo matias mauricio mauro maximiliano maximino maximo melchor melquiades miguel mikel milton modesto moises nahuel napoleon narciso natalio nelson
  nemesio nestor nicanor nicasio nicolas nicomedes noe norberto octavio odon olegario omar onofre orestes orlando oscar osvaldo oswaldo otto pablo paco pancracio pascual patricio patxi paulino paulo
  pedro pelayo pepe placido policarpo porfirio primitivo prudencio quintin rafael raimundo ramiro ramon raul raymundo reinaldo remigio renato rene reynaldo ricardo rigoberto roberto robinson rodolfo
  rodrigo rogelio roger rolando roman romeo romualdo roque rosendo ruben rufino ruperto salomon salustiano salvador samuel santiago santos saturnino saul sebastian segundo serafin sergio severino
  severo silverio silvestre silvio simon sixto tadeo telmo teodoro teofilo thiago tiburcio timoteo tito tobias tomas toribio ubaldo ulises urbano valentin valerio venancio vicente victor victoriano
  vidal virgilio vladimir waldo walter washington wenceslao wilfredo william wilmer wilson xavier yago yamil zacarias zenon
  dagoberto edwin edison elkin elmer freddy fredy giovani heber jefferson jeison jerson jhon jhonatan jhonny john johnny leiner lenin leo luiggi maicol michael neftali oswald ronald ronny sandro stalin
  wilber wilbert wilder wilman yair yeison yoel yonathan yunior
`)

/** Given names borne by both. */
export const both = words(`guadalupe trinidad cruz ariel alexis rosario reyes sacramento nazaret jesus angel denis noa paz`) // prettier-ignore
