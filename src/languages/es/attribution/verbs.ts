// Spanish verbs by which somebody is made to say something: what each does, how sure its speaker is, and what may follow.
//
// One line a verb, as in `languages/en/attribution/verbs.ts`: lemma, act, frames, and where it applies "-" or how sure
// the speaker is. `s` is a clause with "que" (also "en que", "de que"), `t` a bare infinitive ("promete liberar"), `T`
// somebody and an infinitive ("ordenó al juez archivar", "instó al juez a archivar"). `=a` is the preposition.

const verbLines = `
decir          say      s q w o t m
afirmar        say      s q n t
asegurar       say      s q o t
aseverar       say      s q
señalar        say      s q w n
indicar        say      s q w n
declarar       say      s q c t
informar       say      s q w o de sobre +de
comunicar      say      s q n o
notificar      say      s q o +de
avisar         say      s q o
precisar       say      s q w n
aclarar        say      s q w n t
explicar       say      s q w n
detallar       say      s q w n
especificar    say      s q w n
puntualizar    say      s q w n
rectificar     say      s q
corregir       say      s q !
desvelar       say      s q w n
matizar        say      s q
sostener       say      s q !
mantener       say      s q !
manifestar     say      s q n t
expresar       say      s q n
exponer        say      s q n
plantear       say      s q n !
argumentar     say      s q
argüir         say      s q
alegar         say      s q n t
aducir         say      s q n
esgrimir       say      s q n
razonar        say      s q !
arguir         say      s q
agregar        say      s q !
añadir         say      s q !
apuntar        say      s q !
apostillar     say      s q
acotar         say      s q !
anotar         say      s q !
comentar       say      s q w n
observar       say      s q !
mencionar      say      s q n
recordar       say      s q w !
rememorar      say      s q
evocar         say      q n !
relatar        say      s q w n
contar         say      s q w o m !
narrar         say      s q w n
describir      say      w q a n !
referir        say      s q !
testimoniar    say      s q
testificar     say      s q
atestiguar     say      s q
jurar          say      s q t !
subrayar       say      s q n
recalcar       say      s q n
remarcar       say      s q n
destacar       say      s q n !
resaltar       say      s q n !
enfatizar      say      s q n
insistir       say      s q en
reiterar       say      s q n
repetir        say      s q !
ratificar      confirm  s q n
zanjar         say      q !
concluir       say      s q !
resumir        say      s q !
responder      say      s q !
contestar      say      s q !
replicar       say      s q
retrucar       say      s q
rebatir        deny     s q n -
objetar        reject   s q n
exclamar       say      s q
gritar         say      s q
susurrar       say      s q
murmurar       say      s q
clamar         demand   s q por
proclamar      say      s q n
pregonar       say      s q
revelar        say      s q w n
divulgar       say      s q n
difundir       say      s q !
circular       say      s ! possible
trascender     say      s !
filtrar        say      s n !
publicar       say      s q !
escribir       say      s q !
tuitear        say      s q
postear        say      s q
anunciar       say      s q n t
adelantar      say      s q n !
anticipar      say      s q n !
advertir       say      s q o de sobre
alertar        say      s q de sobre
prevenir       say      s q de !
avisar         say      s q o
vaticinar      say      s q n probable
pronosticar    say      s q n probable
augurar        say      s q n probable
prever         believe  s t n ! probable
sugerir        say      s q n probable
insinuar       say      s q probable
deslizar       say      s q ! probable
especular      say      s q con possible
conversar      say      q !
charlar        say      q !
hablar         say      de q !
referirse      say      a
aludir         say      a
tildar         say      +de
calificar      say      a +de
tachar         say      +de
catalogar      say      a +de
definir        say      a !
llamar         say      c q !
bautizar       say      a !
denominar      say      c
cifrar         say      en
elevar         say      N !
situar         say      N !
calcular       believe  s w n probable
estimar        believe  s n w probable
contabilizar   say      n m
registrar      say      n s !
documentar     say      n s
citar          say      n q !
detallar       say      s q w n
lamentar       say      s q n
quejarse       say      s q de
protestar      say      s q !
bromear        say      s q
ironizar       say      s q
opinar         say      s q
reflexionar    say      s q
criticar       accuse   s q n
cuestionar     accuse   s q n
repudiar       accuse   s q n
condenar       accuse   s q n
deplorar       accuse   s q n
censurar       accuse   s q n
reprochar      accuse   s q n o
recriminar     accuse   s q n o
denunciar      accuse   s q n a w
acusar         accuse   q +de
culpar         accuse   q +de +por
responsabilizar accuse  q +de +por
hacer responsable accuse +de +por
considerar responsable accuse +de +por
atribuir       say      p +a
adjudicar      say      p +a
achacar        say      p +a
señalar        say      s q w n
incriminar     accuse   n
imputar        accuse   s n
arremeter      accuse   q contra
confirmar      confirm  s q w n
corroborar     confirm  s q n
constatar      confirm  s n
comprobar      confirm  s n
verificar      confirm  s n
certificar     confirm  s n
acreditar      confirm  s n !
reconocer      confirm  s q w n t
admitir        confirm  s q w n t
aceptar        confirm  s t !
conceder       confirm  s !
confesar       confirm  s q t n
refrendar      confirm  n
avalar         confirm  n
coincidir      confirm  s en !
negar          deny     s q n t -
desmentir      deny     s q n -
refutar        deny     s q n -
contradecir    deny     q n -
descartar      deny     s q n t -
rechazar       reject   s q n t -
rehusar        reject   t n -
declinar       reject   t n -
repeler        reject   n ! -
desestimar     reject   n -
desechar       reject   n -
vetar          reject   n -
oponerse       reject   =a -
negarse        reject   =a -
exigir         demand   s q n t o
pedir          demand   s q n t o T
reclamar       demand   s q n
demandar       demand   s q n !
solicitar      demand   s q n t o
requerir       demand   s n !
rogar          demand   s q n t o
suplicar       demand   s q n t o
implorar       demand   s q n o
instar         demand   T +a =a
urgir          demand   T +a s =a
exhortar       demand   T +a s =a
emplazar       demand   T +a
conminar       demand   T +a
apremiar       demand   T +a
llamar a       demand   T s
convocar a     demand   T
intimar        demand   T +a !
ordenar        demand   s t n T !
mandar         demand   s t T !
recomendar     demand   s q t n o
aconsejar      demand   s q t n o
abogar         demand   por
proponer       offer    s q n t o
ofrecer        offer    q n t o
ofrecerse      offer    =a
plantear       offer    s q n !
prometer       promise  s q n t o
garantizar     promise  s q n
comprometerse  promise  =a con s
amenazar       promise  s q con
asegurarse     say      s !
creer          believe  s q t ! probable
pensar         believe  s q ! probable
considerar     believe  s q c a ! probable
opinar         believe  s q probable
juzgar         believe  s c ! probable
suponer        believe  s ! probable
sospechar      believe  s de n probable
presumir       believe  s ! probable
imaginar       believe  s ! possible
intuir         believe  s possible
temer          believe  s q t n por possible
esperar        believe  s t ! unknown
confiar        believe  s en ! probable
desear         believe  s t ! unknown
dudar          believe  s de - probable
desconfiar     believe  de probable
saber          believe  s w !
conocer        believe  s w !
enterarse      believe  s de !
querer         demand   s ! unknown
preguntar      ask      q w o s
preguntarse    ask      q w
interrogar     ask      q w
inquirir       ask      q w
consultar      ask      q w !
saludar        welcome  s q n
celebrar       welcome  s q n !
aplaudir       welcome  s q n
felicitar      welcome  s q n +por
agradecer      welcome  s q n o
elogiar        welcome  s q n
festejar       welcome  s q n
respaldar      welcome  q n !
alabar         welcome  s q n
defender       say      s q n !
justificar     say      s n
disculparse    confirm  q por
pedir disculpas confirm por
pedir perdón   confirm  por
arrepentirse   confirm  de
reportar       say      s q n
sentenciar     say      s q !
espetar        say      s q
abundar        say      s q !
ahondar        say      q !
externar       say      s q n
reseñar        say      s q n
consignar      say      s q n !
constar        say      s !
figurar        say      s !
desprenderse   say      s !
dictaminar     say      s q n
establecer     say      s !
asentar        say      s !
hacer conocer  say      s
hacer constar  say      s
hacer notar    say      s
hacer ver      say      s
dejar sentado  say      s
poner en conocimiento say s de
dar parte      say      s de
sindicar       accuse   +de
señalar como   accuse   n
reconfirmar    confirm  s n
ratificarse    confirm  en
retractarse    deny     de -
desdecirse     deny     de -
rememorar      say      s q
mascullar      say      s q
sollozar       say      q
rezongar       say      s q
fustigar       accuse   s q n
dejar entrever say      s n probable
dejar constancia say    s de
poner de manifiesto say s n
hacer hincapié say      en
dejar claro    say      s q
dejar saber    say      s
dar a conocer  say      s n
dar cuenta     say      s de
dar fe         confirm  s de
dar por        believe  c
hacer saber    say      s
poner en duda  believe  s n - possible
rumorear       say      s possible
remachar       say      s q
tomar la palabra say    q
hacer uso de la palabra say q
intervenir     say      q !
leer           say      q !
enviar         say      q !
grabar         say      q !
dejar un mensaje say    q
mandar un mensaje say   q
enviar un mensaje say   q
enviar un audio say     q
dar lectura    say      q
terciar        say      s q !
rematar        say      s q !
dejar caer     say      s q
proseguir      say      q !
aventurar      say      s q possible
conjeturar     believe  s q possible
deducir        believe  s ! probable
inferir        believe  s ! probable
entender       believe  s ! probable
asumir         believe  s ! probable
interpretar    believe  s ! probable
ufanarse       say      s q de
jactarse       say      s q de
vanagloriarse  say      s q de
enorgullecerse welcome  s q de
congratularse  welcome  s q de
felicitarse    welcome  s q de
extrañarse     say      s q de
sorprenderse   say      s q de
indignarse     accuse   s q de
reafirmarse    confirm  s en
afirmarse      confirm  s en
cuchichear     say      s q possible
dar a entender say      s n probable
dar por hecho  believe  s probable
dar por sentado believe s probable
dar por cierto believe  s n probable
tener constancia say    s de
tener la certeza believe s de probable
tener certeza  believe  s de probable
tener la seguridad believe s de probable
tener entendido believe s probable
tener claro    believe  s probable
tener información say   s de
tener noticia  say      s de
tener noticias say      s de
hacer público  say      s n
dejar dicho    say      s
dejar escrito  say      s q
dejar ver      say      s n probable
venir a decir  say      s
sacar a la luz say      n
traer a la memoria say  s n
hacerse eco    say      de
salir al paso  deny     de -
llamar la atención say  sobre
correr la voz  say      s de possible
echar en cara  accuse   s n
poner de relieve say    s n
poner sobre la mesa say s n
`

// "Está convencida de que", "son partidarios de que": a state of mind is told with its adjective in each of its forms.
const states = `
estar convencido  believe s de probable
estar seguro      believe s de probable
estar persuadido  believe s de probable
estar confiado    believe s en probable
mostrarse convencido believe s de probable
mostrarse seguro  believe s de probable
mostrarse confiado believe s en probable
declararse convencido believe s de probable
estar enterado    say s de
estar satisfecho  welcome s de
estar orgulloso   welcome s de
ser partidario    demand s de
mostrarse partidario demand s de
`

/** The table; `cues.ts` reads it. */
export const verbTable = verbLines + inflected(states) + "\nser consciente believe s de\nser conscientes believe s de\n"

function inflected(lines: string): string {
  const ends = ["o", "a", "os", "as"]
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => ends.map((end) => line.replace(/(?<=^\S+ \S+)o(?=\s)/, end)))
    .join("\n")
}
