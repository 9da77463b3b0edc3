// The questions that every such case asks, and the words by which an account answers them, in Spanish.

import type {Topic} from "../../../collation/topics.ts"

const money = String.raw`(?:rescates?|dinero|pagos?|plata|centavos?|d[oó]lares|euros|pesos|sumas?|precio|contraprestaci[oó]n|contrapartidas?)`
const amount = String.raw`(?:\p{Sc}\s?\d[\d.,]*|(?<!\p{L})(?:\d[\d.,]*|\p{L}+) (?:millones|mil)(?!\p{L})|(?<!\p{L})\d[\d.,]* (?:d[oó]lares|euros|pesos|soles|bol[ií]vares|coronas)(?!\p{L}))`
const moved = String.raw`(?:reuni(?:do|da|dos|das|eron|ó)|junt(?:ado|aron|ó)|entreg(?:ado|ada|ados|adas|aron|ó)|pag(?:ado|ada|aron|ó)|transferid[oa]s?|llevad[oa]s?|llevaron|recaud\p{L}+)`
const goods = String.raw`(?:camiones|cami[oó]n|casas?|tierras?|ganado|vacas?|carros?|autos?|joyas|fincas?|lanchas?|negocio)`
const harm = String.raw`(?:golpead|torturad|maltratad|azotad|encadenad|esposad|amordazad|vejad|violad|humillad|patead)`
const words = (...parts: readonly string[]): RegExp => new RegExp(parts.map((part) => `(?<!\\p{L})(?:${part})`).join("|"), "iu") // prettier-ignore

/** Each with its stances. */
export const topics: readonly Topic[] = [
  {
    name: "price",
    slot: "whether",
    of: "case",
    question: "¿Se pagó o se dio algo a cambio?",
    taken: null,
    agreed: "nothing",
    about: null,
    stances: [
      {
        key: "nothing",
        says: "no se dio nada",
        no: true,
        denied: null,
        words: words(
          String.raw`(?:no (?:hubo|existi[oó]|ha habido|medi[oó])|sin) (?:ning[uú]n[oa]? |que mediara )?(?:\p{L}+ )?${money}(?!\p{L})`,
          String.raw`(?:no (?:se )?(?:ha |hemos |han |he )?(?:pag|entreg|recib|d)(?:ó|amos|aron|ado|i[oó]|imos|ieron|ido|imos)) (?:ni )?(?:un |una |nada|ning[uú]n[oa]? |un solo )`,
          String.raw`nadie (?:ha )?(?:pag[oó]|pagado|entreg[oó]|dio)(?!\p{L})`,
          String.raw`a cambio de nada(?!\p{L})|sin (?:ninguna )?(?:condici[oó]n|condiciones|contrapartidas?)(?!\p{L})`,
        ),
      },
      {
        key: "something",
        says: "se dio algo",
        no: false,
        denied: "nothing",
        words: words(
          String.raw`(?:se (?:pag[oó]|entreg[oó])|pagaron|pag[oó]|hubo) (?:el |un )?(?:pago de )?rescate(?!\p{L})`,
          String.raw`${amount}(?![^.;]{0,60}(?:ayuda|multas?|fianza|presupuesto|recompensa))[^.;]{0,60}(?<!\p{L})${moved}(?!\p{L})`,
          String.raw`${moved}(?!\p{L})[^.;]{0,30}${amount}(?![^.;]{0,60}(?:ayuda|multas?|fianza|presupuesto|recompensa))`,
          String.raw`(?:vendi[oó]|vendieron|hab[ií]an? vendido) (?:su|sus|la|las|los|el|dos|tres|un|una) (?:\p{L}+ )?${goods}(?!\p{L})`,
          String.raw`(?:pag[oó]|pagaron|a cambio de) (?:[^.;]{0,20} )?(?:dinero|plata|por su (?:libertad|liberaci[oó]n))(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "will",
    slot: "manner",
    of: "people",
    question: "¿Fue por propia voluntad?",
    taken: "force",
    agreed: null,
    about: null,
    stances: [
      {
        key: "will",
        says: "por propia voluntad",
        no: false,
        denied: "force",
        words: words(
          String.raw`no (?:fue|fueron|ha sido|han sido) (?:obligad|forzad)[oa]s? a(?!\p{L})|decidi(?:[oó]|eron) (?:irse|marcharse|salir|quedarse)(?!\p{L})`,
          String.raw`(?:por|de) (?:su |mi |nuestra |sus )?(?:propia|libre) (?:decisi[oó]n|voluntad|iniciativa|cuenta)(?!\p{L})|por (?:decisi[oó]n|voluntad) propia(?!\p{L})|voluntariamente(?!\p{L})|por gusto(?!\p{L})|por su(?:s)? propios? (?:deseo|pie|gusto)(?!\p{L})|a petici[oó]n suya(?!\p{L})|(?:de (?:forma|manera)|fue|era|fueron) voluntari[oa]s?(?!\p{L})|libremente(?!\p{L})|a petici[oó]n propia(?!\p{L})`,
          String.raw`nadie (?:lo|la|los|las|nos|me) (?:ha )?(?:toc[oó]|oblig[oó]|forz[oó]|empuj[oó]|arrastr[oó])(?!\p{L})`,
        ),
      },
      {
        key: "force",
        says: "llevados u obligados",
        no: false,
        denied: "will",
        words: words(
          String.raw`(?:por|a) la fuerza(?!\p{L})|a rastras(?!\p{L})|arrastrad[oa]s?(?!\p{L})|arrastraron(?!\p{L})|(?:en )?contra (?:de )?su voluntad(?!\p{L})|a punta de (?:pistola|fusil)|a empujones(?!\p{L})|bajo amenaza(?!\p{L})|(?:fue|fueron|fui|fuimos) (?:obligad|forzad)[oa]s?(?!\p{L})|(?:lo|la|los|las|nos|me) (?:obligaron|forzaron)(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "treatment",
    family: "mistreatment",
    slot: "whether",
    of: "people",
    question: "¿Hubo malos tratos?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "well",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`(?:bien|correctamente) tratad[oa]s?(?!\p{L})|buen trato(?!\p{L})|trat(?:ad[oa]s?|amos|aron|an|ó)(?!\p{L})[^.;,]{0,24}(?<!\p{L})(?:bien|con (?:respeto|dignidad|humanidad|cuidado)|correctamente|humanamente|como (?:hu[eé]spedes|familia|hermanos))(?!\p{L})`,
          String.raw`(?:no (?:hubo|se us[oó]|se ejerci[oó]|se emple[oó]) (?:ning[uú]n tipo de |ninguna )?(?:violencia|fuerza|tortura|malos tratos|maltrato)(?!\p{L}))|sin (?:violencia|malos tratos|maltrato)(?!\p{L})`,
          String.raw`(?:nadie|ninguno de (?:ellos|nosotros)|nunca|jam[aá]s|no)(?!\p{L})[^.;,]{0,24}(?<!\p{L})(?:le[s]? puso (?:una mano|la mano|un dedo) encima|(?:fue|fueron|ha sido|han sido) ${harm}[oa]s?)(?!\p{L})`,
        ),
      },
      {
        key: "ill",
        says: "sí",
        no: false,
        denied: "well",
        words: words(
          String.raw`(?:fue|fueron|fui|fuimos|hab[ií]an? sido|ha sido|han sido) (?:\p{L}+mente )?${harm}[oa]s?(?!\p{L})|(?:lo|la|los|las|nos|me) (?:golpearon|torturaron|maltrataron|encadenaron|patearon|azotaron)(?!\p{L})|descargas el[eé]ctricas|malos tratos(?!\p{L})|(?:recib|sufr)i(?:[oó]|eron) (?:una golpiza|golpes|torturas)(?!\p{L})|le[s]? (?:rompieron|quebraron) (?:\p{L}+ )?(?:dedos?|costillas?|brazos?|piernas?|nariz|dientes)(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "gunfire",
    slot: "whether",
    of: "case",
    question: "¿Hubo disparos?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "none",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`no (?:se )?(?:hizo|hubo|efectu[oó]|realiz[oó]|son[oó]|dispar[oó]|dispararon|abri[oó] fuego|abrieron fuego)(?!\p{L})(?: (?:un |ning[uú]n |ni un )?(?:solo )?(?:disparos?|tiros?|fuego))?|(?:nadie|ning[uú]n \p{L}+) (?:ha )?(?:dispar[oó]|disparado|abri[oó] fuego)(?!\p{L})|sin (?:un solo|hacer|efectuar) (?:disparos?|tiros?)(?!\p{L})|ni un (?:solo )?(?:disparo|tiro)(?!\p{L})|no (?:se )?(?:us[oó]|usaron|utiliz[oó]|utilizaron|emple[oó]|emplearon) (?:ning[uú]n arma|armas? de fuego|munici[oó]n (?:real|letal|viva))(?!\p{L})|nieg\p{L}+ que se (?:haya|hubiera|hubiese) (?:disparado|hecho fuego|abierto fuego)(?!\p{L})|(?:su|nuestra) gente no dispar[oó]`,
        ),
      },
      {
        key: "fired",
        says: "sí",
        no: false,
        denied: "none",
        words: words(
          String.raw`(?:abrieron|abri[oó]) fuego(?!\p{L})|(?:dispararon|disparaban|tirotearon|balearon)(?!\p{L})|(?:oy[oó]|oyeron|escuch[oó]|escucharon|hubo|sonaron) (?:\p{L}+ )?(?:disparos|tiros|balazos|detonaciones|r[aá]fagas)(?!\p{L})|(?:dos|tres|cuatro|cinco|varios|\d+) (?:disparos|tiros|balazos)(?!\p{L})|heridas? de bala(?!\p{L})|(?:recib(?:i[oó]|ieron)|con) (?:un |dos |varios )?(?:disparos?|balazos?|tiros?)(?!\p{L})|balacera(?!\p{L})|tiroteo(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "restraint",
    slot: "whether",
    of: "people",
    question: "¿Estaban atados?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "free hands",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`no (?:\p{L}+ )?(?:est\p{L}+|iba|iban|fue|fueron) (?:esposad|amarrad|atad|encadenad|maniatad|vendad)[oa]s?(?!\p{L})|(?:esposad|amarrad|atad|encadenad|maniatad)[oa]s? no (?:est|iba|fue)\p{L}*|sin esposas(?!\p{L})`,
        ),
      },
      {
        key: "tied",
        says: "sí",
        no: false,
        denied: "free hands",
        words: words(
          String.raw`(?:manos|mu[nñ]ecas|pies) (?:\p{L}+ )?(?:atad|amarrad|esposad|encadenad)[oa]s(?!\p{L})|(?:esposad|enmanillad|amarrad|maniatad|encadenad|encapuchad)[oa]s?(?!\p{L})(?! en (?:el (?:puerto|muelle)|\p{Lu}))|(?:lo|la|los|las|nos|me) (?:esposaron|amarraron|ataron|maniataron|vendaron)(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "free to leave",
    slot: "whether",
    of: "people",
    question: "¿Podían irse?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "locked",
        says: "no",
        no: false,
        denied: null,
        able: true,
        words: words(
          String.raw`encerrad[oa]s?(?!\p{L})|bajo llave(?!\p{L})|(?:no (?:\p{L}+ )?(?:dejan|dejaban|dejaron|permiten|permit[ií]an|permitieron) (?:salir|ir))(?!\p{L})|salir (?:tampoco |no )(?:\p{L}+ )?(?:dejaban|dejan|pod[ií]a\p{L}*)(?!\p{L})|no (?:pod[ií]an?|pueden?) salir(?!\p{L})|(?:cercad|sitiad|rodead|asediad)[oa]s?(?!\p{L})`,
        ),
      },
      {
        key: "free",
        says: "sí",
        no: true,
        denied: null,
        able: true,
        words: words(
          String.raw`(?:libres? (?:de|para) (?:irse|salir|marcharse)|en libertad de (?:irse|salir))(?!\p{L})|no est[aá]n? (?:detenid|pres|retenid|sitiad|cercad)[oa]s?(?!\p{L})|nadie (?:les |los |las |le )?(?:impide|retiene|impidi[oó]|retuvo)(?!\p{L})|quien (?:quisiera|quer[ií]a|quiera) (?:irse|salir) (?:pod[ií]a|puede)(?!\p{L})|no (?:hay|hubo) (?:ning[uú]n )?(?:cerco|sitio|asedio)(?!\p{L})|bajo resguardo humanitario`,
        ),
      },
    ],
  },
  {
    name: "confession",
    slot: "whether",
    of: "people",
    question: "¿Confesaron?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "not",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`(?:nunca|jam[aá]s|no) (?:ha |han |hab[ií]an? )?(?:confes(?:[oó]|aron|ado)|admiti(?:[oó]|eron|do)|reconoci(?:[oó]|eron|do))(?!\p{L})|se declar(?:[oó]|aron) inocentes?(?!\p{L})|se neg(?:[oó]|aron) a (?:confesar|firmar)(?!\p{L})|se retract(?:[oó]|aron) de (?:su|la) (?:confesi[oó]n|declaraci[oó]n)|confesi[oó]n (?:\p{L}+ )?(?:arrancada|forzada|bajo tortura)`,
        ),
      },
      {
        key: "confessed",
        says: "sí",
        no: false,
        denied: "not",
        words: words(
          String.raw`(?:ha|han|hab[ií]an?) (?:confesado|admitido su)(?!\p{L})|confes(?:[oó]|aron)(?!\p{L})|se declar(?:[oó]|aron) culpables?(?!\p{L})|admiti(?:[oó]|eron) su (?:culpa|culpabilidad|participaci[oó]n)(?!\p{L})|firm(?:[oó]|aron) (?:una|la) confesi[oó]n(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "minors",
    slot: "whether",
    of: "case",
    question: "¿Hay menores entre ellos?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "none",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`no (?:hay|hab[ií]a|hubo|haya|existen?) (?:ning[uú]n )?(?:menores|menor|ni[nñ]os|ni[nñ]as)(?!\p{L})|ning[uú]n menor(?!\p{L})|sin menores(?!\p{L})|tod[oa]s (?:son|eran) (?:adultos|mayores de edad)(?!\p{L})`,
        ),
      },
      {
        key: "some",
        says: "sí",
        no: false,
        denied: "none",
        words: words(
          String.raw`(?:un|una|dos|tres|cuatro|varios|\d+) menor(?:es)?(?: de (?:edad|1[0-7])(?: a[nñ]os)?)?(?!\p{L})|haya menores(?!\p{L})`,
          String.raw`(?:de ell[oa]s|muchos|varios|algunos) (?:eran|son) (?:ni[nñ][oa]s|menores|beb[eé]s)(?!\p{L})|entre (?:ell[oa]s|los \p{L}+) (?:hab[ií]a|hay|iban|estaban|van) (?:\p{L}+ ){0,2}(?:ni[nñ][oa]s|menores|beb[eé]s)(?!\p{L})`,
        ),
      },
      {
        key: "some",
        says: "sí",
        no: false,
        denied: "none",
        person: true,
        words: words(
          String.raw`(?:de|tiene|ten[ií]a|con) (?:apenas |solo )?(?:1[0-7]|[4-9]|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete) a[nñ]os(?! (?:de (?:c[aá]rcel|prisi[oó]n|trabajo|servicio)|despu[eé]s|atr[aá]s|en))(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "injury",
    slot: "cause",
    of: "known",
    question: "¿Cómo se hirió?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "accident",
        says: "por accidente",
        no: false,
        denied: null,
        words: words(
          String.raw`se (?:cay[oó]|cayeron|resbal[oó]|tropez[oó]|golpe[oó] sol[oa])(?!\p{L})|(?:una|por la) ca[ií]da(?!\p{L})`,
        ),
      },
      {
        key: "done to them",
        says: "por obra de otros",
        no: false,
        denied: null,
        words: words(
          String.raw`(?:fue|fueron) (?:golpead|herid|alcanzad|patead)[oa]s?(?!\p{L})|(?:le|les|lo|los|la|las) (?:golpearon|patearon|pegaron)(?!\p{L})|costillas? (?:fracturad|rot)as?(?!\p{L})|esquirlas?(?!\p{L})|culatazos?(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "flight",
    slot: "manner",
    of: "people",
    question: "¿Intentó huir?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "stayed",
        says: "no",
        no: true,
        denied: null,
        able: true,
        words: words(
          String.raw`(?:no|nunca|jam[aá]s) (?:\p{L}+ )?(?:corri[oó]|huy[oó]|hu[ií]a|escap[oó]|intent[oó] (?:huir|escapar)|se (?:tir[oó]|lanz[oó]|arroj[oó])|opuso resistencia)(?!\p{L})|sin oponer resistencia(?!\p{L})`,
        ),
      },
      {
        key: "ran",
        says: "sí",
        no: false,
        denied: "stayed",
        able: true,
        words: words(
          String.raw`(?:intent[oó]|trat[oó] de|quiso) (?:huir|escapar|fugarse|darse a la fuga)(?!\p{L})|(?:ech[oó]|sali[oó]) a correr(?!\p{L})|se (?:dio|dieron) a la fuga(?!\p{L})|(?:hu[ií]a|hu[ií]an|hab[ií]a huido|opuso resistencia|se resisti[oó])(?!\p{L})|se (?:lanz[oó]|arroj[oó]|tir[oó]) al (?:mar|agua|r[ií]o)(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "access",
    slot: "whether",
    of: "case",
    question: "¿Se negó el acceso?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "given",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`(?:se (?:permiti[oó]|concedi[oó]|dio|facilit[oó])) (?:\p{L}+ )?(?:acceso|ingreso|visita)(?!\p{L})|no (?:se )?(?:ha )?(?:recibi[oó]|recibido|lleg[oó]|llegado) (?:ninguna )?solicitud(?!\p{L})`,
        ),
      },
      {
        key: "refused",
        says: "sí",
        no: false,
        denied: "given",
        words: words(
          String.raw`(?:se (?:le |les |nos )?(?:neg[oó]|impidi[oó]|deneg[oó])|(?:le|les|nos) (?:negaron|impidieron)) (?:\p{L}+ )?(?:acceso|ingreso|entrada|visitas?)(?!\p{L})|acceso (?:\p{L}+ )?(?:negado|denegado|impedido)(?!\p{L})`,
        ),
      },
    ],
  },
  {
    name: "cause of death",
    slot: "cause",
    of: "dead",
    question: "¿De qué murió?",
    taken: null,
    agreed: null,
    about:
      /(?<!\p{L})(?:autopsias?|necropsias?|forenses?|peritaje|causa de (?:la |su )?muerte|acta de defunci[oó]n)(?!\p{L})/iu,
    stances: [
      {
        key: "illness",
        says: "de enfermedad",
        no: false,
        denied: null,
        words: words(
          String.raw`causas? natural(?:es)?(?!\p{L})|infarto(?!\p{L})|paro card[ií]aco(?!\p{L})|(?:falla|fallo|insuficiencia) card[ií]ac[oa](?!\p{L})|muri[oó] (?:de|por) (?:una? )?(?:\p{L}+ )?(?:enfermedad|neumon[ií]a|malaria|tuberculosis|c[aá]ncer|infecci[oó]n|fiebre|derrame)(?!\p{L})`,
        ),
      },
      {
        key: "own hand",
        says: "por su propia mano",
        no: false,
        denied: null,
        words: words(String.raw`suicidi[oó](?!\p{L})|suicidado(?!\p{L})|se (?:ahorc[oó]|quit[oó] la vida|mat[oó] solo)(?!\p{L})`), // prettier-ignore
      },
      {
        key: "accident",
        says: "por accidente",
        no: false,
        denied: null,
        words: words(
          String.raw`(?:se )?(?:cay[oó]|cayeron|cayera|ca[ií]do) (?:de|del|desde|por|en) (?:un |una |el |la |lo )|(?:una|por la|en la) (?:ca[ií]da|estampida|avalancha)(?!\p{L})|(?:un|en un|por un) accidente(?!\p{L})|accidental(?:mente)?(?!\p{L})|aplastad[oa]s?(?!\p{L})`,
        ),
      },
      {
        key: "violence",
        says: "con violencia",
        no: false,
        denied: null,
        words: words(
          String.raw`a tiros(?!\p{L})|balas?(?!\p{L})|balazos?(?!\p{L})|disparos?(?!\p{L})|golpiza(?!\p{L})|a golpes(?!\p{L})|tortur\p{L}+|estrangulad[oa](?!\p{L})|apu[nñ]alad[oa](?!\p{L})|ejecutad[oa](?!\p{L})|asesinad[oa](?!\p{L})|envenenad[oa](?!\p{L})|alimentaci[oó]n forzada(?!\p{L})`,
        ),
      },
    ],
  },
]
