// Spanish verbs by how they are conjugated. Written by hand; what is not here is conjugated by its ending.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Verbs whose stressed vowel changes: e to ie, o or u to ue, e to i. */
export const vowels: Readonly<Record<"ie" | "ue" | "i", readonly string[]>> = {
  ie: list(`pensar cerrar comenzar empezar negar despertar sentar calentar confesar gobernar recomendar atravesar manifestar acertar alentar apretar
    arrendar ascender descender defender encender entender atender extender perder tender verter sentir consentir resentir advertir convertir divertir
    invertir preferir referir sugerir transferir herir mentir desmentir hervir arrepentir adherir conferir diferir inferir interferir ingerir requerir adquirir
    encerrar enterrar desterrar aterrar helar nevar plegar desplegar regar segar fregar temblar tropezar enmendar querer quebrar serrar sembrar discernir
    concernir cimentar mentar merendar restregar sosegar denegar renegar desalentar proferir replegar recomenzar desatender asentir disentir presentir
    desenterrar malherir`),
  ue: list(`contar acordar recordar encontrar mostrar demostrar probar aprobar comprobar reprobar costar colgar descolgar rogar volar soñar sonar resonar soltar
    acostar almorzar apostar avergonzar colar consolar esforzar forzar reforzar poblar renovar rodar rodear tronar volver devolver envolver revolver
    resolver disolver absolver mover conmover remover promover morder doler llover moler torcer retorcer cocer soler poder dormir morir jugar
    desaprobar degollar holgar desconsolar trocar volcar concordar descontar almorzar oler reencontrar demoler desenvolver`).filter(
    (verb) => verb !== "rodear",
  ),
  i: list(`pedir despedir impedir medir servir seguir perseguir conseguir proseguir repetir vestir investir elegir reelegir corregir competir concebir
    decir contradecir maldecir predecir bendecir derretir expedir gemir rendir regir reír sonreír freír reñir ceñir teñir embestir henchir constreñir`),
}

/** Verbs in -iar and -uar that stress the weak vowel: "envían", "actúan". */
export const stressed = list(`enviar desviar confiar desconfiar fiar desafiar guiar vaciar variar criar espiar fotografiar expiar ampliar enfriar liar rociar ansiar
  actuar continuar situar evaluar acentuar efectuar exceptuar graduar habituar insinuar perpetuar tatuar puntuar devaluar fluctuar reunir prohibir aislar`) // prettier-ignore

/** Whole families by the end of the infinitive: first person of the present, stem of the past, stem of the future. */
export const families: readonly (readonly [ending: string, present: string, past: string, future: string])[] = [
  ["tener", "teng", "tuv", "tendr"], ["venir", "veng", "vin", "vendr"], ["poner", "pong", "pus", "pondr"], ["salir", "salg", "", "saldr"],
  ["valer", "valg", "", "valdr"], ["hacer", "hag", "hic", "har"], ["facer", "fag", "fic", "far"], ["decir", "dig", "dij", "dir"], ["traer", "traig", "traj", ""],
  ["caer", "caig", "", ""], ["oír", "oig", "", ""], ["ducir", "duzc", "duj", ""], ["querer", "", "quis", "querr"], ["poder", "", "pud", "podr"],
  ["saber", "", "sup", "sabr"], ["caber", "quep", "cup", "cabr"], ["haber", "", "hub", "habr"], ["andar", "", "anduv", ""], ["asir", "asg", "", ""], ["ver", "ve", "", ""],
] // prettier-ignore

/** Forms that no rule gives, after their infinitive. Where two verbs share one, the first has it. */
export const odd: readonly (readonly string[])[] = `
ser soy eres es somos sois son fui fuiste fue fuimos fuisteis fueron era eras éramos erais eran sea seas seamos seáis sean fuera fueras fuéramos fueran fuese fuesen fuere siendo sido
ver veo ve ves vemos ven vi vio veía veías veíamos veían vea veas veamos vean visto
ir voy vas va vamos vais van iba ibas íbamos ibais iban vaya vayas vayamos vayan yendo ido id
saber sé sepa sepas sepamos sepan
haber he has ha hemos habéis han hay haya hayas hayamos hayáis hayan
estar estoy estás está estáis están esté estés estén estuve estuviste estuvo estuvimos estuvisteis estuvieron estuviera estuvieran estuviese estuviesen
caber quepo cabe cabes caben
dar doy das da damos dais dan di diste dio dimos disteis dieron dé des den diera dieran diese diesen
prever preveo prevé prevén preví previó preveía prevea prevean previsto
tener tienes tiene tienen ten
detener detienes detiene detienen detén
mantener mantienes mantiene mantienen
obtener obtienes obtiene obtienen
contener contienes contiene contienen
sostener sostienes sostiene sostienen
retener retienes retiene retienen
abstener abstienes abstiene abstienen
venir vienes viene vienen viniendo ven
convenir convienes conviene convienen conviniendo
intervenir intervienes interviene intervienen interviniendo
provenir provienes proviene provienen proviniendo
prevenir previenes previene previenen previniendo
decir dices dice dicen diciendo dicho di
predecir predices predice predicen prediciendo predicho
contradecir contradices contradice contradicen contradiciendo contradicho
maldecir maldices maldice maldicen maldiciendo
hacer hizo hecho haz
deshacer deshizo deshecho
rehacer rehizo rehecho
satisfacer satisfizo satisfecho
poner puesto pon
exponer expuesto
imponer impuesto
proponer propuesto
suponer supuesto
disponer dispuesto
oponer opuesto
componer compuesto
reponer repuesto
deponer depuesto
abrir abierto
cubrir cubierto
descubrir descubierto
encubrir encubierto
escribir escrito
describir descrito
inscribir inscrito
suscribir suscrito
transcribir transcrito
morir muerto
volver vuelto
devolver devuelto
envolver envuelto
resolver resuelto
disolver disuelto
absolver absuelto
revolver revuelto
romper roto
imprimir impreso
freír frito
oír oyes oye oyen oí oyó oyeron oyendo oído oiga
reír ríe ríen río rió rieron
caer caí cayó cayeron cayendo
erguir yergue yerguen irguió
oler huele huelen
errar yerra yerran
jugar juega juegan juego juegue jueguen
adquirir adquiero adquiere adquieren adquiera
salir sal
poder pudiendo`
  .trim()
  .split("\n")
  .map((line) => line.split(" "))

/** Verbs that are conjugated by their ending alone; the commonest first, as where two share a form the first has it. */
export const regular = list(`
  deber llegar pasar creer corresponder responder ceder meter prometer aprender pretender vender comprender emprender depender ofender temer deponer conceder suceder
  proceder acceder exceder coincidir evadir invadir unir partir definir dejar llamar llevar hablar tratar mirar esperar buscar entrar trabajar considerar crear leer permitir aparecer terminar ocurrir aceptar
  realizar lograr explicar presentar preguntar tocar reconocer estudiar alcanzar nacer dirigir utilizar pagar ayudar gustar escuchar cumplir ofrecer existir
  levantar intentar usar partir producir formar abrir recibir escribir vivir subir correr creer comprender conocer parecer permanecer suceder asegurar afirmar
  declarar señalar indicar anunciar informar comunicar publicar revelar denunciar acusar admitir agregar añadir aclarar advertir alegar apuntar argumentar
  comentar concluir confirmar considerar criticar destacar detallar difundir enfatizar estimar exigir expresar insistir instar justificar lamentar
  mencionar narrar notificar opinar ordenar precisar prometer pronunciar proclamar ratificar rechazar reclamar recalcar reiterar relatar reportar
  responder replicar subrayar testificar urgir celebrar condenar repudiar cuestionar interrogar jurar garantizar avisar alertar citar contestar
  detallar divulgar emitir filtrar matizar objetar puntualizar refutar rectificar registrar sentenciar solicitar sospechar verificar constatar
  liberar excarcelar encarcelar arrestar capturar apresar aprehender secuestrar raptar retirar trasladar entregar intercambiar canjear deportar expulsar
  extraditar exiliar asilar refugiar proteger vigilar rodear sitiar cercar bloquear asediar atacar asaltar allanar registrar irrumpir disparar matar asesinar
  golpear torturar maltratar agredir amenazar intimidar hostigar perseguir procesar juzgar imputar indultar amnistiar conmutar absolver
  desaparecer localizar hallar abandonar escapar huir cruzar viajar regresar retornar partir embarcar aterrizar despegar llegar salir quedar residir
  negociar mediar dialogar pactar firmar ratificar suspender cancelar aplazar levantar imponer aplicar otorgar conceder negar autorizar restringir
  invitar visitar reunir convocar participar asistir acudir protestar marchar manifestar movilizar votar elegir ganar perder gobernar mandar dirigir
  trabajar colaborar contribuir construir destruir sustituir distribuir constituir instituir incluir excluir influir disminuir atribuir restituir huir instruir
  obedecer agradecer pertenecer establecer fallecer ofrecer merecer padecer crecer favorecer fortalecer esclarecer amanecer anochecer carecer compadecer conducir
  reducir traducir introducir reproducir deducir inducir producir exigir dirigir elegir corregir surgir fingir afligir infligir recoger escoger acoger coger
  convencer vencer ejercer distinguir extinguir perseguir delinquir averiguar
  acabar acercar acompañar adoptar afectar agravar alojar amparar analizar apelar apoyar aprovechar armar arrojar asociar asumir aumentar avanzar bajar
  basar beber beneficiar borrar caminar cambiar cantar cargar casar causar cesar circular cobrar combatir comer comerciar cometer comparar comparecer completar
  comprar comprometer conceder conectar confundir conmemorar conservar consistir constar consultar contactar contemplar controlar coordinar cortar cuidar
  culpar culminar curar custodiar debatir decidir declarar decretar defraudar delegar demandar demorar depender depositar derivar derogar derribar derrotar
  desarrollar descansar descartar desear designar desistir desplazar desvincular determinar diferenciar discutir diseñar disfrutar dividir documentar donar dudar
  durar echar educar ejecutar elevar eliminar emplear enfermar enfrentar engañar enseñar entrevistar equivocar esconder esperar evacuar evadir evitar examinar
  excluir exhibir exhortar exonerar expirar explorar explotar exportar expresar facilitar fallar faltar figurar fijar financiar fracasar frenar fumar funcionar fundar
  gastar generar gestionar girar grabar gritar guardar habitar heredar honrar identificar ignorar igualar ilustrar imaginar implicar implementar importar incautar
  incorporar incrementar incurrir inflar iniciar ingresar inspeccionar instalar integrar intensificar intentar interceptar interesar interpretar interrumpir inundar
  investigar involucrar juntar juzgar lanzar lavar limitar limpiar llenar llorar luchar mejorar mezclar militar modificar molestar montar motivar multar
  necesitar nombrar notar observar obligar ocultar ocupar odiar olvidar operar optar organizar otorgar parar pelear penetrar perdonar permitir pintar
  planear planificar plantear poseer posponer postular practicar precipitar preocupar preparar preservar presidir presionar prestar privar proceder procurar
  profundizar programar prolongar proporcionar proseguir provocar proyectar quemar quitar reaccionar realizar reanudar recaudar reclutar recopilar recorrer
  recuperar recurrir redactar reflejar reformar regalar regular reiniciar reintegrar reivindicar relacionar relevar rematar remitir renunciar reparar repartir
  replegar representar reprimir requisar rescatar reservar respaldar respetar respirar respaldar responsabilizar restar restaurar resultar retrasar revisar revocar
  robar sabotear sacar saludar salvar saquear secundar separar simular sobrevivir someter sorprender subir sufrir sumar superar suplicar suprimir surtir
  suspender sustentar tapar tardar temer tender terminar tirar tolerar tomar torturar trabajar transcurrir transformar transmitir transportar tramitar trasladar
  tropezar ubicar unir usar vacunar validar vender vengar vincular violar visitar vulnerar
`)
