// English nouns for bodies with a will of their own, for sites, and for things that bear capitals without being either.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Nouns that name one and the same body: "the regime" after "the government". By family. */
export const bodyFamilies: Readonly<Record<string, readonly string[]>> = {
  government: words(
    `government regime administration dictatorship tyranny/tyrannies executive junta autocracy/autocracies cabinet presidency/presidencies`,
  ),
  authorities: words(`authority/authorities`),
  state: words(
    `state republic federation kingdom emirate sultanate confederation commonwealth empire principality/principalities`,
  ),
  ministry: words(`ministry/ministries chancellery/chancelleries department secretariat office`),
  police: words(`police/police constabulary/constabularies gendarmerie carabinieri/carabinieri`),
  court: words(`court tribunal judiciary/judiciaries chamber-court`),
  army: words(`army/armies navy/navies military/military militia forces/forces troops/troops`),
  parliament: words(`parliament congress/congresses senate assembly/assemblies legislature chamber council`),
  paper: words(
    `newspaper paper/newspapers daily/dailies weekly/weeklies magazine gazette tabloid journal outlet broadcaster radio`,
  ),
  party: words(`party/parties movement coalition platform front faction alliance bloc`),
  prosecution: words(`prosecution`),
}

/** Other bodies. */
export const bodies = words(`
  academy/academies agency/agencies airline association authority/authorities bank bar battalion board brigade broadcaster
  bureau/bureaus diocese archdiocese campaign cartel centre-party charity/charities church/churches club college commission committee community
  company/companies conference consortium cooperative corporation corps/corps delegation directorate division embassy-staff
  enterprise establishment federation fellowship firm force foundation fund garrison guild guerrilla-army
  headquarters-staff institute institution intelligence-service league legion lobby/lobbies mission ngo/ngos network
  organisation organization panel platoon prosecutor's-office registry/registries regiment secretariat service society/societies squadron
  syndicate taskforce team think-tank trust union university/universities watch/watches watchdog lookout forum collective command comando network observatory/observatories
  inspectorate ombudsman's-office attorney-general's-office unit wire newsroom desk
  inc ltd plc llc corp co inc./inc. ltd./ltd. corp./corp. co./co. spa gmbh ag sa nv bros bros./bros. llp pharmaceuticals/pharmaceuticals holdings/holdings airways/airways industries/industries group
`)

/** Words that, with capitals, end or begin the name of a newspaper, a broadcaster or a firm. */
export const papers = words(`
  times post herald tribune chronicle gazette guardian observer standard telegraph mirror journal courier daily weekly
  today radio television tv broadcasting news newswire wire press bulletin dispatch examiner inquirer sentinel star sun echo
  argus mail monitor review register record leader lantern-press notebook-press agency globe
  mercury courant ledger beacon bugle clarion enquirer advertiser intelligencer packet spectator gazetteer almanac newsletter
  lines relief platinum shipping mining steel airlines petroleum energy logistics motors telecom telecoms insurance ventures resources minerals
  metals cement breweries brewing chemicals electronics systems technologies solutions investments securities aviation railways freight
  haulage cruises studios publishing publishers laboratories labs alert international worldwide rescue aid textiles foods
`)

/** Places built or made, by what they are. */
export const sites = words(`
  country/countries nation airfield airport airstrip alley apartment archipelago area avenue barracks/barracks base basilica bay beach/beaches
  border boulevard bridge building bunker camp canal cape capital castle cathedral cave cell cellar cemetery/cemeteries
  centre center chapel checkpoint church/churches city/cities clinic coast compound continent consulate
  convent county/counties courthouse courtroom courtyard crossing crossroads desert detention-centre district dock dockyard
  dormitory/dormitories embassy/embassies enclave estate facility/facilities factory/factories farm fence ferry-port field
  flat forest fort fortress/fortresses frontier garden garage garrison-town gate ghetto gulf hall hamlet harbour harbor
  headquarters/headquarters highway hill hospital hostel hotel house hideout home hq island isle jail jetty/jetties jungle kiosk lake
  lodge mansion marina market mine mission monastery/monasteries morgue mosque motorway mountain museum neighbourhood
  neighborhood oasis/oases outpost outskirts palace park pass peninsula penitentiary/penitentiaries pier plain plant plateau plaza
  port precinct premises prison province quarter quay railway ranch/ranches range reef refinery/refineries region reservation residence
  resort river road roadside roof ruin sacristy/sacristies safe-house school sea seminary/seminaries shelter shore shrine soil
  square stadium station strait street suburb summit-house synagogue temple territory/territories theatre theater town
  tower tunnel university-campus campus/campuses valley village villa ward warehouse waters/waters waterfront wilderness yard zone
  mainland south north east west wing cellblock pavilion ridge creek gorge ravine delta marsh cove inlet gully/gullies dam lagoon trench/trenches quarry/quarries shaft
  colliery/collieries smelter depot wharf/wharves lane township hangar runway barn shed gymnasium/gymnasiums orchard vineyard plantation isthmus/isthmuses
`)

/** Words of other languages, and old ones of English, that begin the name of a place. */
export const sitePrefixes = words(`
  calle avenida plaza isla islas puerto rio río san santa santo saint st st. ste ste. são monte mount mt mt. fort ft ft. cape lake port ciudad cerro
  villa el-alto barrio via piazza rue boulevard place platz ulitsa gal-wadi wadi ain aïn bir jebel jabal tel tell ras bab kafr deir lago
  cabo costa sierra valle punta playa nueva nuevo new upper lower great gulf
`)

/** Nouns whose capitals name a rule, a paper, a feast or a vehicle: no person, body or place. */
export const things = words(`
  act agreement accord treaty constitution law code bill decree resolution protocol convention charter declaration statute
  communique communiqué letter report plan operation project war revolution uprising spring day week month year prize award
  medal cup championship games olympics christmas easter ramadan festival album book novel film movie song statement convoy
  ship flight tanker vessel boat freighter trawler yacht frigate submarine cruiser helicopter aircraft plane train truck bus
  airliner ferry steamer barge schooner destroyer warship satellite rocket missile programme program initiative summit doctrine crisis conflict massacre affair scandal square-deal article chapter
  cause case notice docket circular memo memorandum writ
  section annex volume list index gospel bible koran quran god heaven internet web email
`)

/** What sails, flies or drives and has a name of its own: the ferry "Ana Ruiz". */
export const vessels: ReadonlySet<string> = new Set(
  words(`
  ship ferry vessel boat freighter trawler yacht frigate submarine cruiser tanker steamer barge schooner destroyer warship cutter tug tugboat liner corvette
  icebreaker dredger ketch sloop catamaran dinghy lifeboat gunboat minesweeper steamship motorship lightship sailboat powerboat hydrofoil locomotive spacecraft
`),
)
