// English nouns for people, as data: one lemma or `lemma/plural` a word.
//
// They are sorted by what an account may do with them. `loose` nouns are those that different voices give
// to the same people ("hostages", "refugees", "heroes"); `fixed` ones name a trade or an office and do not
// change with the speaker; `kin` need somebody whose they are.

import {kinshipOf} from "../../../mentions/kinship.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** What people are called for what befell them, for a side they stand on, or for nothing at all. */
export const loose = words(`
  abductee activist accomplice accused/accused adherent adult adversary/adversaries aide ally/allies associate asylee
  backer body-double boy brother-in-arms campaigner captive casualty/casualties castaway child/children citizen civilian
  collaborator colleague companion compatriot comrade condemned/condemned conscript conspirator convict countryman/countrymen
  countrywoman/countrywomen criminal deportee dependant dependent deserter detainee dissenter dissident evacuee exile
  expatriate extremist fellow/fellows fighter follower foreigner fugitive girl guest hero/heroes heroine hostage human
  individual infiltrator inmate insurgent internee intruder kid lad lady/ladies loyalist man/men martyr member mercenary/mercenaries
  migrant militant minor missing/missing national newcomer occupant offender opponent outlaw parolee participant partisan
  passenger patriot person/people/persons plotter prisoner protester protestor rebel refugee resident resister returnee
  runaway saboteur seeker separatist spy/spies staffer stranger student suspect supporter survivor sympathiser sympathizer
  teenager terrorist thug torturee traitor troublemaker vandal victim villain volunteer woman/women worker youngster youth/youths
  demonstrator marcher striker occupier squatter worshipper pilgrim villager islander townsman/townsmen settler nomad tribesman/tribesmen
  climber mountaineer caver hiker tourist rower yachtsman/yachtsmen holidaymaker trekker draftee churchgoer parishioner orphan seafarer
  defendant convict escapee absconder renegade defector collaborationist oppositionist dissentient critic
  protagonist oppositionist leaver adolescent infant baby/babies toddler infirm/infirm
  bandit brigand thief/thieves burglar crook swindler forger ringleader kingpin raider rustler slaver hostage-taker jihadist islamist hunger-striker newborn workmate housemate schoolmate
  stowaway picketer undergraduate hooligan looter rioter arsonist layman/laymen laywoman/laywomen
  year-old/year-olds
  amputee diabetic epileptic convalescent inpatient outpatient felon wrongdoer transgressor trespasser malefactor
  culprit delinquent hoodlum goon ruffian scoundrel brute oppressor persecutor abuser mutineer putschist
  insurrectionist revolutionary/revolutionaries agitator provocateur turncoat quisling stooge zealot fanatic hothead
  firebrand heretic apostate believer intellectual ideologue emigrant immigrant emigre émigré returner colonist native
  tribeswoman/tribeswomen clansman/clansmen kinsman/kinsmen kinswoman/kinswomen townswoman/townswomen commoner burgher
  newlywed bride bridegroom foundling tot teen octogenarian nonagenarian septuagenarian sexagenarian centenarian
  breadwinner housewife/housewives homeowner householder vagrant tramp beggar drifter loner recluse wanderer traveller
  traveler hitchhiker backpacker sightseer namesake impostor imposter chap bloke guy fella lass/lasses buddy/buddies
  pal chum wretch/wretches schoolchild/schoolchildren schoolkid postgraduate freshman/freshmen schoolfellow
  first-timer latecomer well-wisher beneficiary/beneficiaries legatee escapee-prisoner evader draft-dodger objector
  pacifist hardliner reformer reformist royalist secessionist federalist fascist marxist maoist salafist
  fundamentalist doubter sceptic skeptic detractor defaulter debtor creditor ex-prisoner ex-detainee ex-hostage
  ex-combatant ex-guerrilla ex-rebel ex-convict ex-inmate co-defendant co-accused/co-accused co-conspirator
  fellow-prisoner fellow-villager comrade-in-arms co-worker coworker teammate team-mate bedfellow bunkmate playmate
  deceased/deceased wounded/wounded injured/injured
  dead/dead disappeared/disappeared detained/detained arrested/arrested abducted/abducted kidnapped/kidnapped rescued/rescued
  evacuated/evacuated freed/freed displaced/displaced deported/deported convicted/convicted imprisoned/imprisoned jailed/jailed
  trapped/trapped stranded/stranded besieged/besieged exiled/exiled bereaved/bereaved drowned/drowned fallen/fallen elderly/elderly sick/sick
`)

/** Trades, ranks, offices and parts played: what somebody is whoever speaks. */
export const fixed = words(`
  abbot abductor academic accountant actor actress/actresses administrator admiral adviser advisor advocate agent agronomist
  ambassador analyst anchor anchorman/anchormen apothecary/apothecaries apprentice archaeologist archbishop architect artist
  assassin assailant assistant astronomer athlete attacker attache attorney/attorneys author baker banker barber baron barrister
  bishop biologist blogger bodyguard boss/bosses botanist boxer broadcaster brigadier broker builder businessman/businessmen
  businesswoman/businesswomen businessperson/businesspeople buyer cameraman/cameramen candidate captain captor cardinal
  caretaker carpenter cartoonist cellmate celebrity/celebrities chairman/chairmen chairperson chairwoman/chairwomen champion
  chancellor chaplain chef chemist chief clergyman/clergymen cleric clerk client coach/coaches colonel columnist commandant
  commander commentator commissioner composer comptroller confessor congressman/congressmen congresswoman/congresswomen
  consul conductor constable consultant contractor cook coordinator co-ordinator coroner corporal correspondent councillor councilman/councilmen
  councilwoman/councilwomen counsel counsellor counselor countess/countesses courier cousin-german critic
  curator customer dancer dealer dean delegate dentist deputy/deputies designer detective dictator diplomat director
  dispatcher diver doctor documentarian docker driver duchess/duchesses duke economist editor editor-in-chief electrician emir emissary/emissaries
  emperor employee employer engineer envoy/envoys epidemiologist eyewitness/eyewitnesses executive executioner expert
  explorer farmer fellow financier firefighter fireman/firemen fisherman/fishermen founder co-founder gangster gardener general
  gendarme geologist go-between governor grocer guard guardsman/guardsmen guardswoman/guardswomen guerrilla guide gunman/gunmen hacker
  harbourmaster headmaster headmistress/headmistresses headteacher helper herder historian host hotelier hunter imam infantryman/infantrymen
  informant informer inspector instructor interlocutor interpreter interrogator interviewer investigator investor janitor
  jailer jeweller jeweler journalist judge junta-leader jurist juror justice kidnapper king labourer laborer landlord landlady/landladies
  landowner lawmaker lawyer leader lecturer legate legislator librarian lieutenant linguist lobbyist locksmith logistician
  magistrate magnate major manager marksman/marksmen marshal mason mathematician mayor mechanic mediator medic merchant
  messenger meteorologist midwife/midwives militiaman/militiamen miner minister mobster model moderator monarch monk
  monsignor mufti mullah muralist murderer musician negotiator neighbour neighbor notary/notaries novelist nun nurse nuncio
  observer officer official ombudsman/ombudsmen ombudswoman/ombudswomen operative operator orderly/orderlies organiser organizer
  owner painter paramedic paramilitary/paramilitaries parliamentarian partner passer-by/passers-by pastor pathologist patient patriarch
  patrolman/patrolmen peacekeeper peasant pensioner perpetrator pharmacist philanthropist philosopher photographer
  photojournalist physician physicist pianist pilot plaintiff player plumber poet police-officer policeman/policemen
  policewoman/policewomen politician pollster pope porter postman/postmen potter preacher premier presenter president
  priest priestess/priestesses prince princess/princesses principal prior prioress/prioresses producer professor programmer
  propagandist prosecutor protector psychiatrist psychologist publisher pupil queen rabbi ranger recruit recruiter rector
  reporter representative researcher rescuer retailer reverend rider rival robber ruler sailor scholar schoolboy schoolgirl
  schoolteacher scientist sculptor seaman/seamen secretary/secretaries secretary-general seer seller senator sentry/sentries
  sergeant servant serviceman/servicemen servicewoman/servicewomen sheikh shepherd sheriff shooter shopkeeper signatory/signatories singer
  smuggler sniper sociologist soldier solicitor songwriter source informant lookout figure speaker specialist spokesman/spokesmen spokesperson/spokespersons/spokespeople
  spokeswoman/spokeswomen sportsman/sportsmen statesman/statesmen stationmaster strategist strongman/strongmen sultan superintendent
  supervisor surgeon surveyor swimmer tailor tax-collector taxpayer teacher technician tenant therapist trader trafficker
  trainer translator treasurer trustee tsar tutor tycoon undersecretary/undersecretaries user vendor veterinarian veteran
  vet vicar vice-president vice-chancellor viceroy viewer violinist visitor voter waiter waitress/waitresses warden
  warder warlord watchman/watchmen weaver weightlifter welder whistleblower winner witness/witnesses writer youtuber zoologist
  bureaucrat technocrat autocrat tyrant despot caudillo chairholder cadet comedian communist socialist liberal conservative nationalist
  anarchist feminist environmentalist economist capitalist monarchist republican democrat centrist leftist rightist
  expert insider outsider outfielder captaincy-holder relative bystander onlooker motorist pedestrian commuter cyclist shopper
  trooper commando/commandos marine conscript-officer reservist medalist laureate graduate alumnus/alumni lieutenant-general
  chief-of-staff attorney-general brother-superior novice seminarian deacon sister-superior hermit crewman/crewmen steward stewardess/stewardesses
  oligarch chieftain elder tribune procurator provost burgomaster regent pretender heir descendant ancestor newsman/newsmen
  skipper helmsman/helmsmen oarsman/oarsmen crofter mariner stevedore aviator airman/airmen surfer angler caregiver puppeteer filmmaker
  playwright essayist archivist beekeeper naturalist ornithologist geographer oceanographer glaciologist acrobat chorister verger poacher
  hijacker pirate missionary/missionaries friar catechist evangelist trawlerman/trawlermen deckhand foreman/foremen forewoman/forewomen seamstress/seamstresses
  crewmember shipmate unionist trainee intern hawker cashier machinist stoker roofer bricklayer quarryman/quarrymen fisherwoman/fisherwomen
  informateur commenter freelancer stringer lodger boarder caller blockader cleaner clerkess goldsmith lumberjack logger trucker trustee
  miller gaoler turnkey herdsman/herdsmen herdboy goatherd cowherd drover bailiff usher anaesthetist paratrooper vlogger podcaster
  gravedigger nightwatchman/nightwatchmen farmhand blacksmith butcher innkeeper barman/barmen maid nanny/nannies governess/governesses
  bosun boatswain motorman/motormen mate purser coxswain oiler greaser quartermaster signalman/signalmen midshipman/midshipmen
  winchman/winchmen lineman/linemen boatman/boatmen ferryman/ferrymen longshoreman/longshoremen overseer paymaster kingpin ringleader
  headman/headmen stallholder pedlar peddler publican registrar adjutant abbess/abbesses archdeacon sacristan scribe
  stonemason tinsmith toolmaker tuner upholsterer wheelwright wholesaler ambulanceman/ambulancemen auctioneer bookkeeper busker
  chauffeur dairyman/dairymen dressmaker engraver florist gamekeeper greengrocer groundsman/groundsmen hairdresser
  handyman/handymen harpist housekeeper illustrator ironmonger jockey juggler lifeguard luthier magician masseur muleteer newsreader optician
  organist perfumer receptionist sailmaker signwriter skier stagehand telegraphist tobacconist undertaker valet vintner woodcutter
  archimandrite matron hospitaller superior herbalist beautician paralegal stenographer court-clerk ticket-inspector
  shotfirer signaller sapper gunner rifleman/riflemen bombardier corpsman/corpsmen stretcher-bearer
  chronicler backbencher frontbencher co-chair chairlady speaker-designate
  bookbinder bookseller breeder brewer caterer cobbler glazier grower joiner shoemaker tiler typesetter typist watchmaker
  bosun boatswain boatman/boatmen ferryman/ferrymen purser coxswain quartermaster shipwright shipowner shipmaster
  motorman/motormen greaser seawoman/seawomen coastguardsman/coastguardsmen longshoreman/longshoremen lifeguard
  lifeboatman/lifeboatmen whaler shrimper collier pitman/pitmen driller foundryman/foundrymen steelworker ironworker
  metalworker millworker mineworker oilman/oilmen oilworker rigger ganger overseer signalman/signalmen
  brakeman/brakemen railwayman/railwaymen trainman/trainmen linesman/linesmen lineman/linemen fitter boilermaker
  toolmaker millwright pipefitter scaffolder steeplejack navvy/navvies plasterer decorator chauffeur cabbie
  taximan/taximen coachman/coachmen biker motorcyclist muleteer cameleer haulier bellboy bellhop doorman/doormen
  postmistress/postmistresses postmaster telegraphist telephonist farmworker fieldworker sharecropper smallholder
  rancher cowboy cowhand stockman/stockmen shearer swineherd dairyman/dairymen milkmaid milkman/milkmen
  fisher barista postwoman/postwomen influencer
  ploughman/ploughmen woodcutter woodsman/woodsmen forester gamekeeper huntsman/huntsmen trapper winegrower vintner
  cheesemaker horticulturist homesteader serf handyman/handymen salesman/salesmen saleswoman/saleswomen
  salesperson/salespeople stallholder stallkeeper peddler pedlar huckster wholesaler greengrocer fishmonger ironmonger
  draper haberdasher milliner dressmaker furrier tanner saddler gunsmith silversmith tinsmith coppersmith wheelwright
  stonemason stonecutter cabinetmaker upholsterer engraver pressman/pressmen compositor bookkeeper moneylender
  pawnbroker auctioneer realtor underwriter actuary/actuaries teller bartender barmaid barkeeper publican
  hostess/hostesses busboy headwaiter sommelier confectioner restaurateur housekeeper chambermaid charwoman/charwomen
  babysitter butler footman/footmen valet houseboy gatekeeper doorkeeper concierge groundskeeper groundsman/groundsmen
  matron medico anaesthesiologist radiologist radiographer cardiologist neurologist neurosurgeon oncologist
  paediatrician pediatrician gynaecologist gynecologist obstetrician dermatologist ophthalmologist optician
  physiotherapist dietician dietitian nutritionist psychotherapist psychoanalyst pharmacologist virologist
  microbiologist toxicologist clinician practitioner carer healer herbalist acupuncturist chiropractor masseur
  masseuse hygienist vaccinator ambulanceman/ambulancemen wardress/wardresses jailor cop sleuth subinspector
  sub-inspector sergeant-major lance-corporal carabiniere/carabinieri paralegal litigator juryman/jurymen
  jurywoman/jurywomen stenographer registrar ombudsperson arbiter arbitrator conciliator adjudicator auditor
  liquidator executor executrix litigant complainant appellant petitioner respondent accuser lieutenant-colonel major-general
  midshipman/midshipmen bombardier gunner rifleman/riflemen grenadier fusilier artilleryman/artillerymen
  cavalryman/cavalrymen sapper signaller radioman/radiomen legionnaire legionary/legionaries squaddie adjutant
  aide-de-camp sentinel curate parson sexton sacristan beadle churchwarden acolyte abbess/abbesses postulant
  archdeacon archimandrite exarch prelate presbyter deaconess/deaconesses cantor muezzin ayatollah marabout sadhu
  swami guru shaman theologian exorcist churchman/churchmen schoolmaster schoolmistress/schoolmistresses prefect
  anthropologist paleontologist palaeontologist entomologist ethnologist ethnographer demographer criminologist
  hydrologist volcanologist seismologist climatologist ecologist statistician geneticist biochemist cartographer
  philologist coder sysadmin webmaster newsreader newscaster sub-editor subeditor proofreader camerawoman/camerawomen
  soundman/soundmen fixer screenwriter scriptwriter lyricist cellist flautist guitarist drummer trumpeter organist
  bassist saxophonist fiddler bandleader bandmaster choirmaster choirboy ballerina choreographer dramatist satirist
  humorist caricaturist illustrator biographer diarist chronicler publicist impresario stuntman/stuntmen juggler clown
  magician conjurer entertainer performer busker rapper folksinger documentarist officeholder backbencher frontbencher
  alderman/aldermen assemblyman/assemblymen assemblywoman/assemblywomen councilmember president-elect ex-president
  ex-minister ex-mayor ex-soldier ex-general ex-governor ex-senator ex-policeman/ex-policemen apparatchik
  functionary/functionaries canvasser plenipotentiary/plenipotentiaries ambassadress/ambassadresses facilitator
  guarantor convenor convener rapporteur verifier scrutineer enumerator speechwriter powerbroker grandee bigwig
  potentate caliph vizier headman/headmen mukhtar mayoress/mayoresses subprefect intendant governor-general earl
  viscount marquis baroness/baronesses squire nobleman/noblemen noblewoman/noblewomen aristocrat sprinter footballer
  cricketer golfer goalkeeper goalie midfielder referee umpire gymnast wrestler jockey horseman/horsemen
  horsewoman/horsewomen skier skater canoeist kayaker lifesaver sherpa mahout bouncer spymaster middleman/middlemen
  intermediary/intermediaries shareholder stockholder bondholder depositor policyholder jobseeker applicant nominee
  appointee contender challenger finalist medallist competitor contestant hitman/hitmen ringleader henchman/henchmen
  torturer tormentor guardian custodian liberator benefactor benefactress/benefactresses rapist burglar pickpocket
  thief/thieves shoplifter swindler fraudster conman/conmen counterfeiter forger extortionist blackmailer racketeer
  bootlegger pimp prostitute strangler mugger carjacker embezzler killer slayer murderess/murderesses sharpshooter
  aggressor invader marauder plunderer highwayman/highwaymen buccaneer corsair
`)

/** Relatives and companions: somebody's. Feminine, masculine, either. */
export const kin = {
  female: words(`wife/wives mother sister daughter aunt niece grandmother girlfriend widow fiancee fiancée stepmother
    stepdaughter granddaughter mother-in-law/mothers-in-law sister-in-law/sisters-in-law daughter-in-law/daughters-in-law
    goddaughter godmother ex-wife/ex-wives mum mom mama half-sister stepsister`),
  male: words(`husband father brother son uncle nephew grandfather boyfriend widower fiance fiancé stepfather stepson
    grandson father-in-law/fathers-in-law brother-in-law/brothers-in-law son-in-law/sons-in-law godson godfather ex-husband
    dad papa half-brother stepbrother`),
  either: words(`parent sibling cousin spouse grandparent grandchild/grandchildren twin in-law relative friend roommate
    flatmate classmate godchild/godchildren stepchild/stepchildren mentor acquaintance`),
} as const

/** What does a thing and who does it: somebody only where a name follows, "the printer Ana Ruiz". */
export const doers: ReadonlySet<string> = new Set(words("printer binder planter loader sweeper runner roaster grinder"))

/** Every noun for one person, in the singular. */
export const everybody: ReadonlySet<string> = new Set([...loose, ...fixed, ...Object.values(kin).flat()].map((noun) => noun.split("/")[0] ?? noun)) // prettier-ignore

/** What relatives are to one another. */
export const kinship = kinshipOf({
  parent: "mother father parent mum mom mama dad papa",
  child: "son daughter child",
  spouse: "wife husband spouse",
  sibling: "sister brother sibling twin half-sister half-brother",
  aunt: "aunt uncle",
  niece: "niece nephew",
  grandparent: "grandmother grandfather grandparent",
  grandchild: "granddaughter grandson grandchild",
  cousin: "cousin",
})

/** Nouns of the fixed and loose lists that name women only, and men only. */
export const female = new Set(
  words(`actress businesswoman chairwoman congresswoman councilwoman countess countrywoman duchess girl guardswoman
    headmistress heroine lady landlady midwife nun ombudswoman policewoman priestess princess prioress queen schoolgirl
    servicewoman spokeswoman stewardess waitress woman`),
)
export const male = new Set(
  words(`abbot anchorman boy brother-superior businessman cameraman chairman clergyman congressman councilman countryman
    duke emperor fireman fisherman gunman guardsman headmaster imam king lad landlord man militiaman monk patrolman policeman
    pope postman priest prince schoolboy seaman serviceman spokesman statesman strongman sultan tsar waiter watchman`),
)

/** People taken together: singular in form, many in fact. */
export const peoples = words(`
  audience band cast clan class cohort community/communities congregation contingent convoy-party couple crew crowd delegation duo
  entourage family/families gang group household mob pair patrol people public quartet quintet retinue squad staff team
  trio troop troupe youth population personnel folk electorate clergy leadership membership opposition press media
  neighbourhood-watch posse workforce kinsfolk
`)

/** Collective nouns that say how many. */
export const sizes: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["quintet", 5],
])

/** Nouns of the fixed list that a body may bear as well as a person. */
export const corporate = new Set(
  words(`employer owner publisher producer operator partner contractor agent buyer seller user dealer trader builder donor
    broadcaster retailer organiser organizer plaintiff client customer founder investor vendor source rival winner`),
)

/** Collective nouns that follow the name of a person: "the Ortega family". */
export const kindred = new Set(words(`family couple household clan`))

/** Nouns by which a voice calls its own people without saying which. */
export const fellows = new Set(
  words(`colleague companion comrade teammate hero compatriot countryman soldier lad boy son`),
)

/** Nouns for people together that say nothing of who they are, or (a crew) only that they are of some of these trades. */
export const gatherings: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["group", null],
  ["contingent", null],
  ["crew", new Set(words(`fisherman sailor seaman seafarer mariner rower airman crewman fisher`))],
])

/** Nouns for those a body is made of, after its own noun: "crew member". */
export const members = new Set(words(`member`))

/** Nouns that tell an age, nothing but a sex, or that others are in their hands: "the hostage-takers" are no guests. */
export const sorts: ReadonlyMap<string, string> = new Map([
  ...words(`baby infant newborn toddler child boy girl kid teenager teen minor youth youngster pupil student schoolchild schoolboy
    schoolgirl schoolkid orphan lad lass tot adolescent`).map((noun) => [noun, "young"] as const),
  ...words(`man woman`).map((noun) => [noun, "anybody"] as const),
  ...words(`hostage-taker raider bandit brigand slaver oppressor persecutor abuser`).map((noun) => [noun, "taker"] as const), // prettier-ignore
])
