// English words of everyday use: a capital letter on one of them is weak evidence of a name.
//
// Derived by counting: words that newspapers and the Universal Dependencies treebanks write small far more
// often than not. The counts are ours; no text is kept.

/** Words in lower case. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abandon abandoned abandoning abilities ability able aboard abortion abortions about above abroad abruptly absence
  absentee absolute absolutely absorb absurd abuse abuses academic accelerated accept acceptable acceptance accepted
  accepting access accessible accident accommodate accompanied accomplish accomplished accomplishments accord
  according accordingly accords account accountability accountable accounting accounts accumulated accuracy accurate
  accusations accused accuses accusing achieve achieved achievement achievements achieving acknowledge acknowledged
  acknowledging acquire acquired acquisition across act acted acting action actions activated active actively activism
  activist activists activities activity actor actors actress acts actual actually ad adapt add added addicted
  addiction adding addition additional address addressed addresses addressing adds adequate adequately adjust adjusted
  adjustments administered administration administrative administrator admiral admire admission admit admitted
  admitting adopt adopted adoption ads adult adults advance advanced advances advancing advantage advantages adventure
  adversaries advertising advice advise advised adviser advisers advising advisor advisory advocacy advocate advocated
  advocates advocating aesthetic aesthetics affair affairs affect affected affecting affection affects affiliate
  affirm afford affordable afraid after aftermath afternoon afterward afterwards again against age aged agencies
  agency agenda agent agents ages aggregate aggressive aggressively aging ago agree agreed agreeing agreement
  agreements agrees agricultural agriculture ahead aid aide aides aim aimed aiming aims air aircraft aired airing
  airline airport airports airstrikes airwaves al alarm alarmed albeit alcohol aligned alike alive all allegations
  alleged allegedly allegiance alleging alliance allied allies allocated allow allowed allowing allows ally almost
  alone along alongside already alright also alter alternative alternatives although altogether aluminum always am
  amazed amazing ambassador ambitions ambitious amendment amendments amid ammunition amnesty among amount amounted
  amounts ample an analyses analysis analyst analysts anchor ancient and anger angered angry animal animals
  anniversary announce announced announcement announcing annual annually anonymity anonymous another answer answered
  answering answers ant anthrax anticipated ants anxieties anxiety anxious any anybody anymore anyone anything anytime
  anyway anyways anywhere apart apartheid apartment apologize apologized apology apparent apparently appeal appealing
  appeals appear appearance appearances appeared appearing appears appetite applauded applause apple applicants
  application applications applied apply applying appoint appointed appointment appointments appreciate appreciated
  appreciation approach approached approaches approaching appropriate approval approve approved approximately
  architect are area areas arena argue argued argues arguing argument arguments arm armed arms army arose around
  arrange arranged arrangement arrangements array arrest arrested arrests arrival arrive arrived arrives arriving
  arrogant art article articles artificial artillery artist artistic artists arts artwork artworks as aside ask asked
  asking asks asleep aspect aspects aspirations assassination assault assembled assembly assert asserted assertion
  assess assessment asset assets assigned assist assistance assistant associate associated assume assumed assuming
  assumption assumptions assure assured asylum at ate athletes atmosphere atrocities attached attack attacked
  attackers attacking attacks attempt attempted attempting attempts attend attendance attended attendees attending
  attention attitude attitudes attorney attorneys attract attracted attracting attractive attributable attributed
  auction audience audiences audio audit authentic author authoritarian authorities authority authorized authors
  autism auto automatic automatically autonomy availability available average aviation avoid avoided avoiding awake
  award awarded awards aware awareness away awesome awful awkward babies baby back backed backer backers background
  backing backlash backs backward bad badly bag bags bailout baking balance balanced balances ball ballet balloons
  ballot balloting ballots balls ban band bank bankers banking bankruptcy banks banned banning bans bar bare barely
  bargain barley barn barred barrel barrels barriers barring bars barter base baseball based bases basic basically
  basil basis basketball bat batch bathroom battered battery battle battled battleground battles battling be beach
  beaches bear bearded bearing bears beat beaten beating beautiful beauty became because become becomes becoming bed
  bedroom beef been beer before began begin beginning begins begun behalf behavior behaviors behind being beings
  belief beliefs believe believed believes believing belong belonging belongs below belt bench beneficial benefit
  benefited benefits bent beside best bet better betting between beyond bias biased bid bids big bigger biggest
  bigotry bike bilateral billion billionaire billionaires billions bills bin binding biological bipartisan bird birds
  birth birthday birther bit bite biting bitter bizarre black blacks blah blame blamed blames blaming blank blanket
  blast blasted bleeding bless blew blind bln bloc block blocked blocking blocks blog blood bloody blow blowing blown
  blows blue blunt board boarding boards boasted boasts boat boats bodies body bold bolster bomb bombing bombings
  bombs bond bonds bone bones booed book booked books booming boos boost boosted boots border borders boring born
  borrow borrowing boss bosses both bother bothered bottle bottles bottom bought bounce bound bourse bowl box boxes
  boxing boy boycott boyfriend boys brain brains branch branches brand brass brave breach bread break breakdown
  breakfast breaking breaks breath breathe bridge bridges brief briefed briefing briefly bright brightness brilliant
  bring bringing brings broad broadcast broader broadly broke broken broker brokered brokers bronze brother brothers
  brought brown bruises bruising brutal bubble budget build building buildings builds built bulb bulk bully bunch
  burden bureau buried burn burned burning burst bus buses business businesses businessman busy but button buy buyers
  buying buys by bypass ca cabinet cable cage cages cake calculated calculation calendar call called calling calls
  calm came camera cameras camp campaign campaigned campaigning campaigns camps campus can cancel canceled cancelled
  cancer candidacy candidate candidates cannot cap capabilities capability capable capacity capital capitalism capped
  caps captain capture captured car carbon card cards care career careful carefully careless cares cargo caring carpet
  carried carries carry carrying cars carve case cases cash casino casinos cast casting casualties cat catch
  categories category cats cattle caucus caucuses caught cause caused causes causing caution cautioned cautious cease
  ceasefire ceiling celebrate celebrated celebrating celebration celebrities celebrity cell cells cement census cent
  center centered centers central centre centrist cents centuries century ceremony certain certainly certainty
  certificate chain chains chair chairman chairs chairwoman challenge challenged challenger challenges challenging
  chamber champion championed champions championship championships chance chances change changed changes changing
  channel chanting chants chaos chaotic chapter character characteristics characterized characters charge charged
  charges charitable charities charity charter chat cheap cheaper cheapest check checked checking checks cheer cheered
  cheering cheers cheese chemical chemicals chess chest chicken chickens chief child childhood children chip chocolate
  choice choices choose choosing chose chosen church cigarette circle circles circulating circumstances cite cited
  cites cities citing citizen citizens citizenship city civic civil civilian civilians claim claimed claiming claims
  clarity clash clashed clashes class classes classic classical classification classified classroom clause clean
  cleaned cleaner cleaning clear cleared clearer clearly click client clients climate climb climbed clinch clinched
  clinics clip clock clocked close closed closely closer closes closest closing closures clothes clothing club clubs
  cm coach coal coalition coast coastal cocktail code codes coffee cognition cognitive coin coincidence cold
  collaboration collaborative collapse collapsed collar colleague colleagues collect collected collecting collection
  collections collective college colleges collided colony color colorful colors column columnist columns combat
  combination combine combined come comeback comedian comedy comes comfort comfortable comic coming command commanded
  commander commanders commanding comment commentary commentators commented comments commercial commission
  commissioner commit commitment commitments committed committee committees committing commodity common communicate
  communication communications communist communities community companies company comparable compare compared comparing
  comparison comparisons compassion compassionate compelled compelling compensation compete competent competing
  competition competitive competitors compiled complain complained complaining complaint complaints complete completed
  completely completing complex compliance complicated composition compound comprehensive compromise compromised
  computer computers conceded concentration concept concepts concern concerned concerning concerns concert concessions
  conclude concluded conclusion conclusions concrete condemn condemned condemning condition conditions conduct
  conducted conducting conference conferences confessed confidence confident confidential confidentiality confirm
  confirmation confirmed confirming confiscated conflict conflicts confront confrontation confronted confronting
  confused confusing confusion congratulate congressional congressman connect connected connection connections
  conscience conscious consecutive consensus consequences conservatism conservative conservatives consider
  considerable consideration considered considering considers consistent consistently conspiracy constant constantly
  constituencies constituency constitution constitutional construction consulate consultant consultants consulting
  consumer consumers consumption contact contacted contacts contain contained container containers containing contains
  contemporary contender contenders content contention contentious contents contest contested contests context
  continent continually continue continued continues continuing contract contractor contractors contracts contradict
  contrary contrast contrasts contribute contributed contributing contribution contributions contributor contributors
  control controlled controllers controls controversial controversies controversy convention conventional conventions
  conversation conversations convert converted convicted conviction convince convinced convincing cooked cool
  cooperate cooperating cooperation coordinate coordinated coordinator copies copper copy copyright core corn corner
  corners corporate corporations correct correctly correlation correspondence correspondent corrupt corruption cost
  costly costs cotton couch could council counsel count counted counter counterpart counterparts counties counting
  countless countries country countryside county coup couple coupled couples courage course courses court courtesy
  courts cousin cover coverage covered covering covers cow cozy crack crackdown crap crash crashed crazy cream create
  created creates creating creation creative credentials credibility credible credit creditors crew crews cricket
  cried crime crimes criminal criminals crises crisis criteria critic critical criticism criticisms criticize
  criticized criticizing critics critique crop crops cross crossed crossing crowd crowded crowds crucial crude cruel
  cruise crushed cry cultural culture cultures cup cupcake cupcakes cups curb cure curious currency current currently
  curves custody custom customer customers customs cut cute cutoff cuts cutting cyber cycle cycles cycling dad daily
  damage damaged damaging damn dance dancing danger dangerous dangers dark data database date dated dates dating
  daughter daughters day days de dead deadline deadlocked deadly deal dealer dealers dealing dealings deals dealt dear
  death deaths debate debated debates debris debt debut decade decades decent decide decided deciding decision
  decisions decisive decisively deck declaration declarations declare declared declares declaring decline declined
  declining decrease dedicated dedication deemed deep deeper deeply default defeat defeated defeating defence defend
  defended defender defenders defending defense defensive deficit deficits define defined defining definitely
  definition definitive degree degrees delay delayed delays delegate delegates delegation delete deleted deliberate
  deliberately delicious deliver delivered delivering delivery demand demanded demanding demands demise democracy
  demographic demographics demonstrate demonstrated demonstration demonstrators denial denied denotes denounced
  denouncing deny denying departments departure depend dependent depending depends deployed deport deportation
  deported deposit depth deputy der derived descent describe described describes describing description deserve
  deserves design designated designed designer designs desire desired desk desperate desperately despite destination
  destiny destroy destroyed destroying destruction detail detailed detailing details detained detainees detect
  detective detention deter determination determine determined determining detractors devastating develop developed
  developer developers developing development developments device devices devoted dial dialogue dictator dictatorship
  did die died dies diet difference differences different differently difficult difficulties difficulty dig digital
  digits dignity dilemma dimensions diminished dining dinner dioxide diplomacy diplomat diplomatic diplomats dipped
  dire direct directed direction directions directly director directors dirt dirty disability disabled disagree
  disagreement disagreements disappeared disappointed disappointing disappointment disaster disastrous discipline
  disclose disclosed disclosure discomfort discount discourse discover discovered discovery discrimination discuss
  discussed discussing discussion discussions disease diseases disgrace dish dishes dishonest dislike dismal dismantle
  dismissed dismissing disorder dispatched displaced display displayed displays disproportionately dispute disputed
  disputes disrupt disruptive dissent distance distant distinct distinction distinguish distinguished distortion
  distraction distribute distributed distribution district districts diverse diversity divide divided dividends
  dividing division divisions divisive divorce divorced do doctor doctors document documentary documentation
  documented documents does dog dogs doing dollar dollars domain domestic dominance dominant dominate dominated donate
  donated donation donations done donor donors doom door doors double doubled doubles doubt doubts down download
  downtown downturn dozen dozens draft drafted drafting drag dragged drama dramatic dramatically draw drawing drawn
  draws dream dreams dress dressed dresses drew dried drink drinking drinks drive driven driver drivers drives driving
  drop dropped dropping drops drove drug drugs dry dubbed dubious duck due duel duration during dust duties duty dying
  dynamic dynamics each eager ear earlier earliest early earn earned earning earnings ears earth ease easier easiest
  easily east eastern easy eat eaten eating echoed echoing economic economically economics economies economist
  economists economy edge edged edges editor editorial editors educated education educational effect effective
  effectively effects efficiency efficient effort efforts eggs eight eighteen eighth either elaborate elder elderly
  elders elect elected electing election elections electoral electorate electric electrical electricity electronic
  element elements elevated elevator eligibility eligible eliminate eliminated eliminating elite elites else elsewhere
  em email emailed emails embarrassing embarrassment embassy embrace embraced embracing emerge emerged emergency
  emerging emissions emotion emotional empathy emphasis emphasize emphasized emphasizing empire employed employee
  employees employer employers employment empty en enable enabled enacted encounter encountered encourage encouraged
  encourages encouraging encryption end endeavor ended ending endless endorse endorsed endorsement endorsements
  endorsing ends enemies enemy energetic energy enforcement engage engaged engagement engaging engine engineer
  engineering enhance enjambment enjoy enjoyable enjoyed enjoying enjoys enormous enough ensure ensuring enter entered
  entering enterprise enters entertainment enthusiasm enthusiastic enthusiastically entire entirely entities entitled
  entity entrance entrepreneur entrepreneurial entry environment environmental environments envoy epidemic episode
  equal equality equally equipment equity equivalent era error errors erupted escape escaped especially essence
  essential essentially establish established establishing establishment estate estimate estimated estimates et etc
  ethanol ethical ethics ethnic ethnicity evangelical evangelicals eve even evening evenly event events eventual
  eventually ever every everybody everyday everyone everything everywhere evidence evident evil evolution evolutionary
  evolving exact exactly exam examination examined examining example examples exceed excellent except exception
  exceptions excessive exchange exchanged exchanges excited excitement exciting exclusive exclusively excuse execute
  executed execution executive executives exercise exhibit exhibits exile exist existed existence existing exists exit
  expand expanded expanding expansion expect expectation expectations expected expecting expects expense expenses
  expensive experience experienced experiences experiment experimental expert expertise experts expired explain
  explained explaining explains explanation explanations explicitly exploit exploited exploration explore explosive
  explosives export exports expose exposed exposure express expressed expressing expression extend extended extends
  extension extensive extent external extra extract extradition extraordinary extreme extremely extremism extremist
  extremists eye eyes fabric face faced faces facilitate facilities facility facing fact faction factions factor
  factories factors factory facts faculty faded fail failed failing fails failure failures fair fairly faith fake fall
  fallen falling fallout falls false fame famed familiar families family famous famously fan fans fantastic fantasy
  far fare farm farmers farms fascist fashion fast faster fat fatal fate father fault favor favorability favorable
  favorably favored favorite favors favour fax fear feared fears feasible feathers feature featured features featuring
  federal federation fee feed feedback feeding feel feeling feelings feels fees feet fell fellow felt female femur
  fence ferry festival festivals fever few fewer fiction field fields fierce fifteen fifth fifty fight fighter
  fighters fighting fights figure figured figures file filed files filibuster filing filings fill filled film filming
  films filter final finally finals finance financed finances financial financially financing find finding findings
  finds fine finger fingers finish finished finishing fire firearm firearms fired fires fireworks firing firm firmly
  firms first fiscal fish fishermen fishing fit fitness fitting five fix fixed fixing flag flags flat flavor flawed
  fled flee fleeing flesh flew flight flights flip floating flood flooded flooding floor floors flow flowers flowing
  flown flows fluid fly flying focus focused focuses focusing fold folks follow followed followers following follows
  food foods fool foot footage football for force forced forceful forcefully forces forcing forecast forecasts
  forefront foreign foreigners foremost forest forever forget forgot forgotten form formal formally format formed
  former formidable forming forms formula forth fortune fortunes forum forward forwarded fossil fought found
  foundation founded founder founders founding four fourth fracking fraction fractured frame framed framework francs
  frankly fraud fraught free freed freedom freely freeze freight frequency frequent frequently fresh friend friendly
  friends friendship fringe from front frontrunner frost frozen fruit fruits frustrated frustration fuel fueled
  fulfill full fully fun function functional functioning functions fund fundamental fundamentally funded funding
  fundraiser fundraisers fundraising funds funny furious furniture further future futures gain gained gaining gains
  gallery gallon gambling game games gang gap gaps garage garden garlic garnered gas gather gathered gathering gave
  gay gays gear gel gender gene general generally generals generate generated generating generation generations
  generators generous genocide gentle gentlemen gently genuine geographical gestures get gets getting giant giants
  gift gifts girl girlfriend girls give given gives giving glad glass glimpse global globalization globe gloom gloomy
  glow go goal goalkeeper goals goes going gold golden golf gon gone good goods gosh got gotten governing government
  governments governor governors grab grabbed grabbing grabs grade gradually graduate graduated graduates graduation
  grain grammar grand grandchildren grandmother granted granting grants graphic grasp grass grassroots grateful grave
  gravity gray great greater greatest greatly greed green greenhouse greens greeted grenades grew grid grief grim grip
  grit gross ground grounds group groups grow growing grown grows growth guarantee guaranteed guarantees guard guards
  guerrilla guerrillas guess guest guests guidance guide guided guidelines guiding guilders guilty gun gunfire gunman
  guns guy guys gym habits hack hacked hackers hacking had hair half halftime halfway hall halls halt hamster hand
  handed handful handle handled handling hands hang hanging happen happened happening happens happily happiness happy
  hard harder hardest hardly harm harmful harness harsh harvest has hashtag hat hate hates hatred haul have haven
  having hawkish he head headed header heading headline headlines headquarters heads healing health healthcare
  healthier healthy hear heard hearing hearings heart hearts heat heated heating heaven heavily heavy hedge heed heels
  height heightened heir held helicopter helicopters hell help helped helpful helping helps hence her here heritage
  hero heroin herself hey hidden hide hiding high higher highest highlight highlighted highlighting highlights highly
  highway hijacked hijackers hiking him himself hints hire hired hiring his historic historical historically history
  hit hits hitting hold holders holding holds hole holes holiday holidays home homeland homer homes hometown
  homosexuality honest honestly honesty honor honored hope hoped hopeful hopefully hopefuls hopes hoping horrible
  horrific horror horse horses hospital hospitals host hostage hosted hostile hostility hosting hosts hot hotel hotels
  hour hourly hours household households houses housing how however hub huge huh human humanitarian humanity humans
  humble humility humor hundred hundreds hung hungry hunt hunting hurdles hurry hurt hurting husband hypothetical ice
  icon idea ideal ideas identical identification identified identifies identify identifying identity ideological
  ideology if ignorance ignorant ignore ignored ignoring ill illegal illegally illness image images imagination
  imagine imagined immediate immediately immigrant immigrants immigration immunity impact impacts impartial imperative
  implement implementation implemented implementing implications implied implying import importance important
  importantly imported imports impose imposed imposing impossible impressed impression impressive imprisoned improve
  improved improvement improvements improving in inability inaccurate inappropriate incendiary incentive incentives
  inch inches incident incidents incitement incites inclined include included includes including inclusive income
  incomes incompatible incompetent incomplete increase increased increases increasing increasingly incredible
  incredibly incremental incumbent indeed indefinitely independence independent independently independents index
  indicate indicated indicates indicating indication indictment indigenous indirectly individual individually
  individuals industrial industries industry inequality inevitable inevitably infected inflation influence influenced
  influential info inform information informed infrastructure ingredients inherent initial initially initiated
  initiative initiatives injured injuries injury injustice inner inning innings innocent innovation innovative
  inquiries inquiry insects insecure inside insider insiders insight insights insist insisted insistence insisting
  insists inspection inspector inspire inspired inspiring installed installing instance instances instant instantly
  instead institution institutional institutions instructed instructions instructor insufficient insult insulting
  insults insurance insurgency insurgent insurgents integration integrity intellectual intelligence intelligent intend
  intended intends intense intensity intensive intent intention intentions interaction interactions intercepted
  interconnect interest interested interesting interests interfere interference interim interior internal
  international internet interpretation interpreted interrupted interstellar intervening intervention interview
  interviewed interviews into introduce introduced introducing introduction invasion invented inversions invest
  invested investigate investigated investigating investigation investigations investigative investigators investing
  investment investments investor investors invitation invited inviting invoked involve involved involvement involves
  involving iron irrelevant irresponsible is islamists island islands isolated issue issued issues issuing it item
  items its itself jail jailed jet jewelry jihad job jobs join joined joining joint joke joked jokes joking journalism
  journalist journalists journals journey joy judge judgement judges judgment judgments judicial juice jump jumped
  junior jury just justice justices justification justified justify keen keep keeping keeps kept key kg kick kicked
  kid kidnapped kidnapping kidney kids kill killed killer killers killing killings kills kind kinda kinds king kingdom
  kitchen kitten kittens km knee knew knife knock knocked know knowing knowledge knowledgeable known knows kph la lab
  label labeled labor labour lack lacked lacking lacks ladies lady laid lamented land landed landing landmark lands
  landscape landslide language languages lap large largely larger largest laser last lasted lasting late lately later
  latest latter laugh laughed laughing launch launched launching law lawmakers laws lawsuit lawsuits lawyer lawyers
  lay laying layoffs lb lead leader leaders leadership leading leads league leaked leaks lean leaning learn learned
  learning leash least leave leaves leaving led left leftist leg legacy legal legally legend legislation legislative
  legislators legislature legitimate legs lei lemon lenders lending length lengthy lens lent less lesser lesson
  lessons let lets letter letters letting level levels leverage liability liar liberal liberals liberties liberty
  license licensed licenses lie lied lies life lifelong lifestyle lifetime lift lifted lifting light lighter lighting
  lights like liked likely likened likes limb limit limitations limited limiting limits line lined lines lingering
  linguistic link linked linking links lions liquid list listed listen listened listening listing lists lit literally
  literature litigation little live lived lives living load loaded loading loan loans lobby lobbying lobbyist
  lobbyists local locally located location locations lock locked logic lol lone long longer longest longtime look
  looked looking looks looming loophole loose lose loser losers loses losing loss losses lost lot lots loud loudly
  love loved lovely loves loving low lower lowest loyal loyalty luck lucky lunch luxury lying machine machines mad
  made magazine magazines magic magnate magnificent mail mailings main mainland mainly mainstream maintain maintained
  maintaining maintains maintenance major majorities majority make maker makers makes makeup making male mama man
  manage managed management manager managers managing mandate mandatory manner manners mantra manual manufacturer
  manufacturers manufacturing many map maps marched margin margins marijuana marked market marketing markets marking
  marks marriage married marry mass massacre massive master match matched matches matchup mate material materials math
  mathematical mathematics matter matters mature maximum maybe mayor mayors me meal meals mean meaning meaningful
  means meant meantime meanwhile measure measured measures meat mechanism medal media median medical medicine medium
  meet meeting meetings meets member members membership memo memoir memorial memories memory men mental mention
  mentioned mentioning mentions menu mere merely merger merit merits mess message messages messaging messy met metal
  meter method methods metres metro microphone mid midday middle midfielder midnight midst might migrant migrants
  migration mild mile miles militant militants military militia milk million millions mind minds mine mines minimal
  minimum mining minister ministers ministry minor minorities minority mins minus minute minutes miracle mired mirror
  mishandling misinformation misleading misogynist miss missed missile missiles missing mission missions mistake
  mistakes mix mixed mixture ml mln mm mobile mobilize mocked mocking mode model models modem moderate moderates
  moderator moderators modern modest modified mogul moisture mold mom moment moments momentum monetary money monitor
  monitoring monitors month monthly months mood moon moral morality more morning mortgage mosque mosques most mostly
  mother mothers motion motivated motivation motor motorist mount mountain mountains mounted mounting mouse mouth move
  moved movement movements moves movie movies moving much multiple municipal murder murdered murderers murders muscle
  muscles museum music musical must mutation mutual my myself na nail naked name named namely names naming narrative
  narrow narrowly nasty nation national nationalist nationalists nationally nationals nations nationwide native
  natural naturally nature naval near nearby nearest nearly necessarily necessary necessity neck need needed needs
  negative negligence negotiate negotiated negotiating negotiation negotiations negotiator neighbor neighborhood
  neighborhoods neighboring neighbors neighbouring neighbours neither nephew nervous nest net network networks
  neurosurgeon neutral never new newly news newspaper newspapers newsroom next nice nicely night nightclub nights nil
  nine ninth no noble nobody noise nominate nominated nominating nomination nominations nominee nominees none
  nonetheless nonpartisan nonprofit noon nor normal normally norms north northeast northeastern northern northwest
  nose not notable notably notch note noted notes nothing notice noticed noting notion novel now nowhere nt nuclear
  number numbers numerous nurse nurses object objections objective objects obligation obligations observation observed
  observers obstacle obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupation
  occupied occur occurred occurring occurs ocean odd odds of off offended offense offensive offer offered offering
  offers office officer officers offices official officially officials offset often oh oil ok okay old older oldest on
  once one ones ongoing online only onstage onto open opened opening openly opens operate operating operation
  operations operative operatives operator operators opinion opinions opponent opponents opportunities opportunity
  oppose opposed opposes opposing opposite opposition opted optimistic option options or orange orbit order ordered
  ordering orders ordinary organisations organised organisers organization organizations organize organized organizer
  organizers organizing orientation oriented origin original originally originated other others otherwise ought our
  ours ourselves ousted out outbreak outcome outer outfit outlets outlined outlook output outrage outrageous outreach
  outright outside outsider outsiders outstanding oven over overall overcome overhaul overlooked overly overnight
  overs overseas overseeing oversight overtake overthrow overtime overturn overwhelming overwhelmingly owe own owned
  owner owners ownership owns ozone pace pack package packed pact page pages paid pain painful paint painted painting
  paintings pair pairs palace pan panel panels panic pants paper papers paperwork par parade parakeet parallel parent
  parents park parking parks parliament parliamentary part partial participant participants participate participated
  participating participation particles particular particularly parties partisan partly partner partners partnership
  parts party pass passage passed passenger passengers passes passing passion passionate passport past pastor path
  paths patience patient patients patron pattern patterns pause pay paying payment payments payroll pays pct peace
  peaceful peacefully peak peasants peer pen penalties penalty pending people peoples per perceived percent percentage
  perception perceptions perfect perfectly perform performance performances performed performing perhaps period
  periods permanent permission permit permits permitted persistent person personal personality personally personnel
  persons perspective persuade persuaded peso pet petition petroleum pets pharmaceutical phase phenomenon philosophy
  phone phones photo photograph photographer photographs photography photos phrase physical physically physician pick
  picked picking picks picture pictures piece pieces pigs pile piled pilot pink pipe pipeline pitch pitched pitches
  pitting pivot pivotal pizza place placed places placing plagiarism plain plaintiffs plan plane planes planet planned
  planning plans plant planted plants plaster plastic platform platforms play played player players playing plays
  pleaded pleasant please pleased pleasure pledge pledged pledges plenty plight plot plotting plus pm pocket podcast
  poetry point pointed pointing points poised poison poisoning polarized police policemen policies policing policy
  polite political politically politician politicians politics poll polled polling polls pollster pollsters pollution
  pool poor poorly pop pope popular popularity populated population populations populist populous pork port portfolio
  portion portrayed ports pose posed poses position positioned positions positive possession possibilities possibility
  possible possibly post posted poster posting postpone postponed posts pot potent potential potentially pound pounds
  pour poured poverty powder power powerful powers practical practically practice practices practicing pragmatic
  praise praised praises praising pray prayer prayers precedent precincts precise precisely predators predatory
  predict predictable predicted predicting prediction predominantly prefer preference preferred prefix pregnant
  preliminary premier premium premiums prep preparation prepare prepared prepares preparing presence present
  presentation presented presents preserve preserved presidency president presidential presidents press pressed
  pressing pressure presumed presumptive pretty prevail prevailed prevailing prevent prevented preventing preview
  previous previously price priced prices pricing pride priest primaries primarily primary prime principal principle
  principles print printed printing prior priorities priority prison prisoner prisoners privacy private privately
  privileged prize pro probably probation probe problem problematic problems procedure procedures proceed proceeded
  proceeding proceedings proceeds process processes processing proclaimed produce produced producer producers produces
  producing product production productive products profession professional professionally professionals professor
  professors profile profit profitable profits profound program programme programming programs progress progressive
  progressives prohibited project projected projections projects prolonged prominence prominent promise promised
  promises promising promote promoted promoting promotion prompt prompted prompting pronounced proof propaganda propel
  proper properly properties property proponents proportion proposal proposals propose proposed proposing proprietary
  prosecute prosecuted prosecution prosecutor prosecutors prospect prospects prosperity prosperous protect protected
  protecting protection protections protest protested protester protesters protesting protests proud prove proved
  proven provide provided providers provides providing province provinces provincial provision provisional provisions
  provocative psychological psychology pts public publication publicly publish published publisher publishers
  publishing pull pulled pulling punch pundits punish punished punishment purchase purchased purchasing pure purpose
  purposes pursue pursued pursuing pursuit push pushed pushing put puts putting px qualifications qualified qualifier
  qualify qualifying qualities quality quantity quarter quarterly quarters quartile quest question questionable
  questioned questioning questions queue quick quickly quiet quietly quinoa quit quite quo quote quoted quotes quoting
  rabbit rabbits race races racial racially racing racism racist radar radiation radical radio raids rail railed
  railway rain rains raise raised raises raising rallied rallies rally rallying rampant ran random range ranging rank
  ranked ranking rankings ranks ransom rape rapid rapidly rapists rare rarely rat rate rated rates rather rating
  ratings rattled rays re reach reached reaches reaching react reacted reaction reactions read readers reading reads
  ready real realistic realities reality realize realized really reason reasonable reasonably reasons rebel rebellion
  rebels rebuild rebuilding recall recalled recalling receipt receive received receives receiving recent recently
  reception recession recipient reckless recognition recognize recognized recognizes recommend recommendation
  recommendations recommended reconciliation reconsider record recorded recording records recount recover recovered
  recovery recruit recruiting recruitment red reduce reduced reducing reduction reelection refer referee reference
  referenced references referencing referendum referred referring refers reflect reflected reflecting reflection
  reflects reform reforms refrain refuge refugee refugees refunds refusal refuse refused refuses refusing regard
  regarded regarding regardless regards regime region regional regions register registered registering registration
  registrations regret regular regularly regulation regulations regulatory rein reiterated reject rejected rejection
  relate related relating relation relations relationship relationships relative relatively relatives relaxed relay
  release released releases releasing relentless relevant reliable reliably relied relief relies religion religions
  religious reluctant rely relying remain remained remaining remains remark remarkable remarkably remarked remarks
  remember remembered remind reminded reminder reminding reminds remote remove removed removing render renegade renew
  renewed renovation rent rental reopened reorganization repair repeal repeat repeated repeatedly repeating replace
  replaced replacement replacing replication replied reply report reported reportedly reporter reporters reporting
  reports represent representation representative representatives represented representing represents reproductive
  republic reputation request requested requests require required requirement requirements requires requiring rescue
  rescued research researchers reserve reserved reserves residence resident residential residents resign resignation
  resigned resist resistance resolution resolve resolved resonate resort resource resources respect respected
  respectively respects respond responded respondents responders responding responds response responses
  responsibilities responsibility responsible rest restaurant restaurants restore restored restraint restrict
  restricting restrictions restrictive rests result resulted resulting results resume retail retailer retain retired
  retirement retiring return returned returning returns retweeted reveal revealed revelations revenue revenues reverse
  reversed review reviewed reviewing reviews revised revival revive revolt revolution revolutionary reward rewards
  rhetoric rice rich richest rid ride rider riders rides ridiculous riding rigged right rights ring riots rip ripped
  ripping rise risen rises rising risk risks risky rival rivals river road roads robust rock rocket rocks role roles
  roll rolled rolling rolls romantic roof room rooms root roots rough roughly round rounds route routes routine
  routinely row royal rubber rude rugby rule ruled rules ruling rulings rumors run runner running runs rupees rupiah
  rural rush rushed sacred sacrifice sad safe safer safety sake salad salaries salary sale sales salon salt same
  sample samples sampling sanctions sand sandwich sat satellite satisfied satisfy sauce save saved saving savings saw
  say saying says scale scam scandal scandals scare scared scary scathing scattered scenario scene scenes schedule
  scheduled scheduling scholars scholarship school schools science scientific scientist scientists scope score scored
  scores scoring scramble screen screening screw script scrutiny sea seal sealed search searches searching season
  seasons seat seated seats second seconds secret secretary secrets section sections sector sectors secure secured
  securing securities security see seed seeded seeding seeds seeing seek seekers seeking seeks seem seemed seeming
  seemingly seems seen sees segment segregation seize seized select selected selection self sell selling sells senator
  senators send sending sends senior sense sensitive sensitivity sent sentence sentenced sentences sentiment
  sentiments separate separated separately separation separatist separatists serial series serious seriously servant
  servants serve served server serves service services serving session sessions set setback sets setting settle
  settled settlement settlements settlers setup seven seventh several severe severely sex sexism sexual sexually
  shadow shake shaking shall shame shameful shape shaped share shared shareholder shareholders shares sharing sharp
  sharply she shed shedding sheep sheet shelf shell shelter shift shifted shifting shifts ship shipment shipping ships
  shirt shirts shit shock shocked shoe shoes shook shoot shooting shootings shop shopping shops shore short shortly
  shorts shot shotgun shots should shoulder shouted shouting show showdown showed shower showing shown shows shut
  shutdown shuttle shy sick side sided sidelines sides sight sights sign signal signaled signals signature signatures
  signed significance significant significantly signing signs silence silent silver similar similarities simple simply
  simulation simultaneously since singing single singled singles sink sinking sir sister sit site sites sits sitting
  situation situations six sixth sizable size skeptical skepticism skill skilled skills skin skip skull sky slam
  slammed slate slaughter slavery sleep sleeping slept slice slight slightly slip slipped slogan slot slots slow
  slower slowly small smaller smallest smart smell smile smiling smoke smoking smooth smugglers snake snakes snap
  snapped snitch so soccer social socialism socialist socially society soda soft software soil solar sold soldier
  soldiers sole solely solid solidarity solidly solo solution solutions solve solved solving some somebody somehow
  someone something sometime sometimes somewhat somewhere son song songs sons soon sooner sophisticated sore sorry
  sort sorts sought soul sound sounded sounding sounds sour source sources southeast southern sovereignty space
  spacetime span sparked speak speaker speakers speaking speaks special specialists species specific specifically
  specifics spectacular spectrum speculated speculation speech speeches speechwriter speed spend spending spent spin
  spirit spirited spiritual spite split spoke spoken spokesman spokeswoman sponsor sponsored sport sports spot
  spotlight spots spotted spray spread spreading spring sprint spur spy squad square stabbed stability stable stacked
  stadium staff staffer staffers stage staged stages stake stakes stamp stance stances stand standard standards
  standing standings stands star stark stars start started starting starts state stated statement statements states
  statewide stating station stations statistics statue stature status statute stay stayed staying stays steadily
  steady steal stealing steam steel steep stem step stepped stepping steps stick sticking sticks stiff still stimulus
  stock stocks stolen stone stood stop stopped stopping stops storage store stored stores stories storm story straight
  strain strange strategic strategies strategist strategists strategy streak stream streets strength strengthen
  strengthened strengths stress stressed stretch strict strictly strike striker strikes striking string strive strong
  stronger strongest strongly struck structure structured structures struggle struggled struggles struggling stuck
  student students studied studies studio study studying stuff stump stunning stupid style subdued subject subjects
  submit submitted subsequent subsequently substance substantial substantially substantive subtle suburb suburban
  succeed succeeded success successes successful successfully successor such sudden suddenly sue sued suffer suffered
  suffering sufficient sufficiently sugar suggest suggested suggesting suggestion suggestions suggests suicide suit
  suitable suite suits sum summary summer summit sums sun sunny super superb superdelegate superdelegates superior
  supplies supply support supported supporter supporters supporting supportive supports suppose supposed supposedly
  sure surely surface surge surged surgeon surgery surging surplus surprise surprised surprises surprising
  surprisingly surrender surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survival
  survive survived survivors suspect suspected suspects suspend suspended suspension suspicion suspicious sustainable
  sustained swap sway sweeping sweet swept swimming swing switch switched sworn symbol sympathetic sympathy syntactic
  system systematic systems ta table tables tabulate tabulated tackle tackling tactic tactical tactics tag tail take
  taken takeover takes taking tale talent talented talk talked talking talks tank tanks tap tape target targeted
  targeting targets tariffs task tasks taste tastes taught tax taxes taxi taxing taxpayer tea teach teacher teachers
  teaches teaching team teams tear tears tech technical technically technique techniques technological technologies
  technology teenager teeth telephone televised television tell telling tells temperament temperature temperatures
  temples temporarily temporary ten tend tended tendency tender tends tennis tens tense tension tensions tent
  tentative tenure term terms terrible territories territory terror terrorism terrorist terrorists test tested
  testified testify testimony testing tests text than thank thanked thanks that the theater theft their them theme
  themes themselves then theories theory therapy there thereby therefore these they thick thin thing things think
  thinking thinks third thirty this thorough thoroughly those though thought thoughts thousand thousands thread threat
  threaten threatened threatening threatens threats three threshold threw throat through throughout throw throwing
  thrown thus thwart ticket tickets tide tie tied ties tight tighten till time timely times timetable timing tiny tip
  tire tired title titled titles to today together told tolerance tolerate toll tomorrow ton tone tonight tonne tonnes
  tons too took tool tools top topic topics tops toss tossed total totally touch touched tough tougher tour tourism
  tourist tourists tournament tours touted touting toward towards town towns toxic toys track tracking tracks traction
  trade traded trader traders trades trading tradition traditional traditionally traditions traffic trafficking
  tragedy tragic trail trailed trailing trails train trained training transaction transactions transcripts transfer
  transferred transform transformative transformed transgender transit transition translate translated translation
  transmitted transparency transparent transport transportation trap trash travel traveled traveler travelers
  traveling travelling travels treat treated treating treatment treatments treaty tree trees tremendous trend trends
  trial trials tribe tribute trickle tricks tried tries trigger trillion trio trip triple trips triumph troops trouble
  troubled troubling trove truce truck trucks true truly trust trusted truth try trying tsunami tuition tunnel tunnels
  turmoil turn turned turning turnout turns tv tweet tweeted tweeting tweets twelve twenty twice twist two tying type
  types typical typically ugly uh ultimate ultimately um unable unacceptable unanimous unaware uncertain uncertainty
  unchanged unclassified unclear uncovered undecided under undercut underdog underground underlying undermine
  undermining underscore understand understanding understands understood underway undocumented unemployed unemployment
  unexpected unexpectedly unfair unfavorable unfit unfortunate unfortunately unhappy uniform unify unifying union
  unions unique uniquely unit unite units unity universal universe universities unknown unless unlike unlikely
  unlimited unnamed unnecessary unofficial unpaid unpopular unprecedented unpredictable unq unqualified unrelated
  unrest unsecured unsuccessful unsure until unusual unusually unveiled unwillingness up upcoming update updated
  updates upheaval upon upper uprising upset upside upstairs upstate urban urge urged urgency urgent urging use used
  useful useless user users uses using usual usually utility vacation vaccine vacuum vague valid valley valuable value
  valued values van variety various vast vastly vegetables vehicle vehicles vendors venture ventures venue verbal
  verified version versions versus very vet veteran veterans veto vetted via viability viable vice vicious victim
  victims victories victory video videos view viewed viewers viewing views vigorously village vintage violated
  violating violation violations violence violent viral virtual virtually virus visa visas visible vision visit
  visited visiting visitors visits visual vital vlog vocal vodka voice voiced voices volatility volume volumes
  voluntarily volunteer volunteers vote voted voter voters votes voting vouch vow vowed vowing vows vs vulnerability
  vulnerable vying wage wages wait waited waiting wake walk walked walking walks wall walls wan want wanted wanting
  wants war warehouse warfare warm warming warmth warn warned warning warnings wars wary was wash washed waste wasted
  watch watchdog watched watching water waterboarding watermelon waters wave waved waves waving way ways we weak
  weakened weakening weaker weakness wealth wealthy weapon weapons wear wearing weather web website websites wedding
  week weekend weekends weekly weeks weigh weighed weight weird welcome welcomed welcoming welfare well went were west
  western wet what whatever whatsoever wheat wheel when whenever where wherever whether which while white whiter
  whites who whoever whole whom whose why wicket wickets wide widely wider widespread wife wild wildlife wildly
  willing willingness win wind window windows winds wine wines wing winner winners winning wins winter wisdom wise
  wish wishes with withdraw withdrawal withdrew within without witness witnessed witnesses wo wolf wolves woman women
  won wonder wondered wonderful wondering wood word wording words work worked worker workers workforce working
  workplace works world worldwide worms worn worried worries worry worrying worse worship worst worth would wounded
  wounds wrap wrapped write writer writers writes writing written wrong wrongdoing wrote xenophobe xenophobic yard
  yeah year yearly years yelled yellow yen yes yesterday yet yield yields yoga you young younger youngest your yours
  yourself youth yr zero zone
`
    .trim()
    .split(/\s+/),
)
