// What English verbs and nouns of public life mean for the coding of events: each group is one meaning.
//
// Written from the definitions of the sixteen PLOVER roots and from what people do to each other in the news. A word may
// stand in several groups. "call off" is a verb with its particle.

/** Words by meaning, as lemmas in small letters. */
export const senses: Readonly<Record<string, string>> = {
  // What is said to or of somebody.
  accuse: `accuse blame condemn criticise criticize denounce decry deplore slam fault complain allege lambast lambaste
    rebuke censure chide scold berate castigate chastise lament impugn malign vilify lash blast rap rail reprimand admonish
    disapprove object inveigh disparage ridicule mock insult smear attribute suspect deride bemoan belittle assail revile
    excoriate upbraid pillory condemnation criticism accusation blame complaint allegation denunciation rebuke outrage
    displeasure disapproval concern dismay regret indignation critical critic guilty responsible complicit unacceptable
    irresponsible hypocritical reckless hypocrisy`,
  sue: `sue indict prosecute convict charge arraign impeach try lawsuit suit indictment prosecution conviction trial litigation
    petition impeachment complicity contempt`,
  investigate: `investigate probe inquire enquire examine inspect audit scrutinise scrutinize monitor interrogate question
    investigation inquiry enquiry probe inspection audit examination fact-finding inspector investigator scrutiny verify review
    autopsy`,
  charge: `charge charges corruption bribery fraud perjury embezzlement abuse crime misconduct violation wrongdoing genocide
    racketeering laundering`,
  demand: `demand ask request urge call appeal plead beg implore entreat beseech require insist press pressure push lobby
    petition exhort summon order instruct invite seek plea appeal request demand call petition ultimatum insistence
    pressure prod nudge must need ought should had`,
  // An attack of words is none of deeds.
  scathing: `scathing verbal bitter blistering furious fierce stinging veiled rhetorical personal harsh angry`,
  asking: `call_for call_on call_upon appeal_for ask_for press_for push_for beg_for demand_that`,
  reject: `reject refuse decline deny veto dismiss rebuff spurn oppose resist defy ignore block snub renege withhold
    disallow rebut repudiate disavow brush_aside turn_down rule_out shrug_off balk baulk shun opposition rejection refusal
    veto denial defiance objection disagree unwilling reluctant unwillingness reluctance disobey flout stonewall shoot_down
    overrule overturn strike_down throw_out disown contradict non-compliance disregard scuttle`,
  fail: `fail failure unable collapse founder falter deadlock stalemate impasse inconclusive fruitless break_down cancel
    postpone cancellation shelve scrap abandon skip pull_out walk_out back_out drop`,
  threaten: `threaten warn vow caution menace intimidate threat warning ultimatum deadline blackmail intimidation brandish
    sabre-rattling retaliate retaliation ready prepare consequence unless`,
  agree: `agree accept consent pledge promise vow commit offer propose volunteer intend plan undertake endorse concur
    assure guarantee willing ready prepared agreed commitment pledge promise offer proposal intention willingness
    readiness consider hope expect seek decide resolve aim open poised set due announce signal`,
  say: `say announce tell state declare report add claim note insist reiterate stress emphasise emphasize maintain argue
    express voice convey assert affirm believe think announcement statement`,
  praise: `praise laud hail commend applaud congratulate welcome thank salute compliment honour honor award admire
    appreciate celebrate cheer extol tribute praise congratulation appreciation gratitude thanks condolence condole mourn
    sympathise sympathize sympathy greet bless`,
  support: `support back endorse defend champion advocate favour favor uphold justify vouch side rally support backing
    endorsement solidarity approval confidence trust defence defense respect reaffirm stand_by stick_up reassure sympathetic
    recommend encourage promote vote`,
  apologise: `apologise apologize forgive regret atone apology forgiveness pardon reconcile reconciliation`,
  meet: `meet visit host receive attend talk discuss confer consult negotiate parley mediate arbitrate broker converse chat
    dine lunch telephone phone call speak arrive travel fly tour greet confer debate convene gather join hear brief
    deliberate`,
  talks: `talk meeting discussion negotiation consultation dialogue conversation summit conference visit trip tour lunch
    dinner breakfast reception session gathering forum round mediation arbitration mission phone telephone call bilateral
    briefing encounter parley symposium delegation counterpart audience peace-talk get-together stopover`,
  ties: `tie relation relationship link friendship recognition embassy consulate bond ambassadorial diplomatic normalise
    normalize normalisation normalization recognise recognize accredit recognition`,
  agreement: `agreement deal accord treaty pact memorandum contract protocol convention compromise settlement mou
    understanding charter declaration resolution communique framework bill rapprochement`,
  sign: `sign ratify conclude initial ink reach seal strike clinch finalise finalize adopt pass approve ratification signing
    signature forge hammer_out enter`,
  // What is done for somebody.
  cooperate: `cooperate collaborate coordinate partner team participate cooperation co-operation collaboration partnership
    joint jointly together coordination interoperability`,
  share: `share exchange swap provide transmit pass_on extradite transfer hand_over repatriate`,
  information: `information intelligence evidence data record file document tip expertise know-how knowledge photograph
    imagery`,
  exercise: `exercise drill manoeuvre maneuver war-game game wargame training train patrol`,
  trade: `trade buy sell export import invest purchase import export investment investor commerce joint-venture venture
    tender privatise`,
  extradite: `extradite extradition deport deportation hand_over surrender`,
  give: `give provide grant donate send deliver supply contribute extend offer lend loan hand distribute dispatch ship
    allocate fund finance subsidise subsidize sponsor channel airlift fly earmark disburse pour award bestow present
    donor donation contribution sending provision`,
  help: `help aid assist relieve shelter feed treat protect rescue evacuate rebuild reconstruct vaccinate nurse heal`,
  aid: `aid assistance relief help grant loan donation food medicine fund funding money dollar euro million billion
    supplies supply medical humanitarian tent blanket subsidy bailout package vaccine equipment weapon ammunition arms
    helicopter vehicle fuel doctor medic logistics reconstruction development shelter credit finance dose ventilator tonne ton
    scholarship`,
  asylum: `asylum refuge refugee sanctuary haven migrant displaced asylum-seeker resettle host`,
  peacekeeping: `peacekeeping peacekeeper peace-keeping observer monitor mission contingent blue-helmet`,
  // What is given way in.
  yield: `yield concede relent resign surrender capitulate acquiesce relinquish abdicate back_down give_in give_up step_down
    stand_down cave retreat withdraw bow accede submit comply quit resignation surrender concession retreat abdication
    withdrawal disarm demobilise demobilize climb_down soften`,
  release: `release free liberate acquit pardon parole exonerate exchange discharge clear let set_free release acquittal
    amnesty liberation bail clemency reprieve commute`,
  return: `return restore repatriate hand_back give_back restitute send_back repay compensate reinstate return restitution
    repatriation compensation`,
  ease: `ease lift loosen relax remove end drop waive repeal revoke rescind unblock unfreeze reopen re-open open allow
    permit let authorise authorize approve legalise legalize relieve cancel roll_back scrap scale_down scale_back reverse
    reduce shorten abolish simplify exempt permission approval authorization authorisation clearance access entry clear
    grant`,
  cease: `cease stop halt end suspend terminate freeze cut reduce discontinue interrupt sever break_off call_off pull_out
    withdraw curtail slash cancel abandon lay_down put_down conclude wind_up decrease diminish withhold break scrap
    quit leave retract close suspension halt termination cut reduction freeze cessation end pull_back recall`,
  ceasefire: `ceasefire cease-fire truce armistice cessation lull de-escalation disarmament demilitarise demilitarize
    demilitarisation demilitarization hostilities`,
  prisoner: `prisoner detainee hostage captive inmate convict suspect activist journalist dissident crew sailor
    soldier militant pilot jail prison captivity custody`,
  restriction: `restriction ban curfew sanction embargo blockade emergency limit limitation prohibition control siege law
    martial tariff lockdown measure quarantine order quota censorship boycott`,
  border: `border crossing frontier checkpoint gate airspace port route airport`,
  // What is done against somebody.
  protest: `protest demonstrate march rally boycott strike riot picket chant burn loot occupy mobilise mobilize
    demonstration protest rally march strike sit-in riot boycott picket hunger protester demonstrator striker unrest uprising
    revolt rebel mutiny coup vigil walkout walk-out sit-down placard banner slogan street dissent blockade barricade stoppage
    mob disobedience overthrow topple oust`,
  worker: `worker employee student teacher union activist opposition villager resident farmer driver nurse supporter crowd
    thousand hundred dozen people citizen inmate trucker labourer laborer miner taxi`,
  sanction: `expel boycott embargo recall sever downgrade cut reduce suspend halt withhold withdraw evict eject expulsion
    suspension embargo withdrawal close declare freeze blacklist cut_off break_off pull_out retaliatory tit-for-tat oust
    travel warning`,
  diplomat: `diplomat ambassador envoy attaché attache consul embassy consulate staff personnel inspector worker
    correspondent charge d'affaires`,
  impose: `impose enforce slap levy introduce tighten declare order decree place clamp reinstate reimpose re-impose extend
    issue implement enact proclaim institute announce`,
  coerce: `arrest detain seize confiscate ban outlaw jail imprison sentence deport censor banish evict demolish raid
    disperse curb force compel freeze prohibit forbid restrict suppress crack_down shut_down round_up lock_up arrest detention
    seizure crackdown deportation confiscation imprisonment warrant custody curfew martial sanction expel exile eviction dissolve
    disband hack cyber tear-gas teargas jam nationalise nationalize impound blacklist apprehend capture nab hold intern
    dismantle destroy vandalise vandalize search subpoena fine bar persecute harass repress extort conscript evacuate`,
  police: `police policeman officer court judge authority prosecutor tribunal magistrate agent customs immigration security
    ministry treasury guard gendarmerie supreme jury`,
  mobilise: `mobilise mobilize deploy amass mass station dispatch reinforce strengthen fortify bolster position amass alert
    beef_up build_up step_up intensify mobilisation mobilization deployment buildup build-up alert standby stand-by
    readiness reserve reservist reinforcement call_up move display parade increase test`,
  troops: `troop soldier army force military brigade battalion unit police tank warship fleet navy missile aircraft jet
    warplane artillery militia fighter marine carrier reservist battery armour armor submarine bomber division presence
    nuclear`,
  attack: `attack assault bomb shell kill shoot strike storm raid ambush fire fight battle clash murder assassinate torture
    massacre slaughter execute behead wound injure beat stab rape kidnap abduct seize capture occupy invade overrun
    pound bombard hit target destroy blow ram detonate explode open_fire take_over take_hostage drive_out besiege
    blockade hijack mutilate lynch hang poison shoot_down overpower conquer retake recapture ravage torch annihilate
    gun_down mow_down blow_up`,
  assault: `attack assault offensive airstrike air-strike strike bombing bomb raid ambush shelling bombardment killing
    murder massacre execution explosion blast rocket mortar gunfire shooting clash fighting battle war warfare invasion
    incursion torture kidnapping abduction assassination rape siege occupation genocide cleansing violence bloodshed
    explosive chemical gas grenade gunman bomber suicide shootout crossfire blockade death beheading cyber-attack
    cyberattack hostage warhead artillery drone carnage atrocity shield`,
  breach: `breach violate infringe contravene break breach violation infringement`,
  militant: `militant rebel insurgent terrorist guerrilla gunman jihadist taliban militia islamist extremist separatist
    fighter bomber attacker cartel gang hacker army warplane jet`,
  // What goes before a noun that tells.
  begin: `begin start launch open initiate mount commence undertake conduct carry_out carry stage wage hold make resume
    renew continue perform execute commit pursue take join lead organise organize arrange set_up establish form create
    unleash embark step_up intensify order`,
  allow: `allow let permit enable grant admit accept open welcome invite take_in receive`,
  change: `reform change constitution election policy resign cabinet government minister president parliament vote leadership
    referendum democracy right freedom political`,
  future: `will would shall plan intend ready willing prepared going may could might if unless next tomorrow later
    upcoming set`,
  negative: `not no never n't without neither nor cannot none`,
}
