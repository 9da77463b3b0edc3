// Given names of many lands by gender, as papers of any language write them: what a reader of names knows beside its own.
//
// The taggers were trained with the lists of their own language and do not see these.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Given names of women, in lower case. */
export const womenAbroad = words(`
  kemi abeba abena abimbola adaeze adanna adebola adeola adesuwa adwoa afia afua agata agathe agnes agnieszka aicha ailsa aina ainura aisha aishatu aisulu
  akosua akua albana aleksandra alemnesh alena alesia alexandra alexandrine alfreda alice alicja aline aliona aliya almaz alona altyn alyona amaka amal
  amani amara amarachi amber ameena amelie amina aminata amira amna anahit anara anastasiya anastazja andreea andzelika aneta angele angharad anika
  anisa anja anjali anjana anke anna anne anneke annelie annemarie annette annika annunziata anouk anoush antje anuradha anya araksi arlette arpine asel
  aselefech aset ashley ashwini asma asmaa astrid asuka asya awa ayaan ayelet ayesha aygul aynur ayodele ayse ayumi azadeh azra babette bahar bahija
  barbora bathsheba beata beatrice beatrix becky beena begum bella benedetta bernadette berta bertha beryl bess bessie beth bethany betsy bettina betty
  bich biljana bilqis binta birgit birgitta birgitte birtukan bisi blanka blerina boglarka bojana bolanle bonnie borislava boryana bosede bozena branka
  bridget brigita brigitte britta bronagh bronwyn brunhilde bukola caitlin camilla candace caoimhe carine carol caroline carrie cassandra catherine
  cathy celestine celine chandra chantal charlotte cheryl chiamaka chiara chichi chidinma chinelo chinwe chioma chloe christelle christiane christina
  christine cindy claire clarissa claudine clemence clementine clotilde colette concetta connie constance cordelia corinne cornelia cosima crystal
  csilla cynthia dagmar dagny daina daisy damini dana danica danielle danuta daphne daria dariya darya deborah debra deepa deepika deirdre delphine
  demet denisa denise derya desislava despina desta devi dhanya diane diep dilbar dilek dilfuza dilnoza dimitra dinara dineo divya djamila doina
  dominika donatella donna dorcas doreen doris dorota dorothea dorothy dragana dragica drita dubravka dunya durdica dusanka ebele ebru ecaterina edina
  edna edyta eftychia egle eileen eilidh ekaterina ekua elaine eleanor elene eleni elfriede elham elif elisabeth eliza elizaveta elke ella ellen ellie
  elmira elnara eloise elspeth elvan elzbieta emeline emiko emilija emily emine emmanuelle enid eniko erin ermira ernestina esi esra estelle estera
  eszter etenesh ethel etta eunice evdokia evgenia evgeniya ewa ewelina fadia fadila fadwa fahmida faiza falmata famke fanny farah farida farzana
  fatemeh fatimah fatime fatma fatou fatoumata fatumata fauzia fawzia femke ferida feride feven filippa fiona fiordaliza firouzeh florence florentina
  folake folasade francesca francine franka franziska frederique freya funmilayo furaha gabrielle galina galya ganna gayane gayatri genet genevieve
  geraldine gertrude ghada gilda ginevra gintare giorgia giovanna gisele githa gitte giulia giuseppina glenda golnaz gordana gosia grace grazyna greetje
  grete gudrid gudrun gulbahar guljan gulnara gulnaz gulsen gulshan gunilla guzel gwen gwendolyn habiba hadiya hadiza hafsa hafza hagar hajar hala
  halima halina hamida hana hanan hania hanna hannah hanne harriet haruka hasina hasna hassana hatice hawa hayat heather heba hedda hedwig hedy heike
  hela heledd helen helene helga heloise henrietta henriette hermine hermione hester hettie hiba hilary hind hirut hodan hripsime huda huong iben
  ibtisam ifeoma ikram ikrame ilaria ildiko ilham ilke ilona ilse iman imani inaya indira indu inga inge ingeborg ingrid ingunn inna insaf ioana ioanna
  iqra irena irina irmgard isa isabella isabelle isatou isha ishrat isolde itunu iva ivanka ivanna ivona iwona izabela jacinda jadranka jadwiga jagoda
  jaleh jamila jamileh jana jane janet janice janina jannat jasmin jasmina jasna jayne jeanine jeanne jeannette jelena jelica jemima jennie jennifer
  jenny jill jiska jitka joana joanna joanne jocasta jocelyn jola jolanta jolene jonida jordana josephina josephine josie jovana joyce jozefina judita
  judy julie juliet june justyna jutta kadiatou kadri kaisa kalina kamala kamila kanchana karin karolina kasia katarina kate katerina kateryna katharina
  kathe kathleen kathrin kathryn kathy katica katinka katja katrin katsiaryna kavita kavitha kawthar kaya kayla kehinde keiko kelechi keren kerstin
  ketevan khadija khadijah khadra khady khalida khatuna kira kirsi kirsten kirsti kirstin kirsty klara klaudia klavdiya koula kreszentia kristiina
  kristina krisztina krystyna ksenia ladi laila lakshmi lali lamia larisa larysa lashonda laszlone latifa latoya lauren lavinia layla leda leila lejla
  lelia lena lenka leontine lerato leyli lia lian liana liesbeth liesel ligia liis liisa lijana likhona lilija lilja lillian lily linda lindiwe linh
  linnea lioba lisa lisbeth lise liudmila liudmyla livia livija lizzie ljiljana ljubica lobna loretta loubna louisa louise lubna lucie lucille lucinda
  lucja lucretia lucy ludmila luise luiza luljeta luminita lusine lutfia luzia lyuba lyubomira lyubov lyudmila maaike mabinty madeleine madhuri madina
  madlen mafalda magda maggie maha maia maida maike mairead maisie maja majda makeda malak malala malgorzata malika malin mamta manal manana mandisa
  manju manon marcelina mareike margaret marget margherita margot margrethe marguerite mariam mariama mariana mariann marianne mariatou marie marieke
  mariella marija marijana marika marilyn marion marit marjorie marta mary maryam maryana maryna marzena masako mascha mastura matilda maud maura
  maureen mavis maysa mayumi mbali meena meenakshi meera meg megan mehwish mekdes melanie melinda melissa meltem merve meryem mette michelle mieke miho
  mila milada milica miluse minka miranda mirela mirjam mirjana mitra mitzi miyuki moira mojca mona monika morag mouna mubina mukami mumtaz muna munira
  muriel myriam myrna nabila nadejda nadezda nadezhda nadine nadira nafisa nagwa nahid naila naima najat najma najwa nakato nalini namrata nana nandini
  nanette naoko naomi narges narine nasima nasra nasreen nasrin nastassia natalie nataliia natalija nataliya natallia natasa natasha nawal nazanin
  nazira ndeye neda neha nehir nell nellie nermin nesrin nevena nezha ngozi nigar nihal nilofar nimco nina nino nirmala nisha nkechi nobuhle
  noelle nokuthula nomsa nomvula nonhlanhla noor norah noreen nosipho nour novella nozipho ntombi nurgul nwakaego oanh obioma odalys oddny odette odile
  ofelia oksana olena olesia olesya olga olha olufunke olympe omolara onyinye ophelia orsolya ortrud ottilie oumou ozlem pamela parisa parvati parveen
  pauliina pauline pavla payal pelagia pelin penelope penina perihan pernille petronella petya philippa philomena phoebe phuong phyllis pia piroska
  polina pooja poonam pratibha preeti priscilla pritha priya przemyslawa queenie quynh rachel rachida radhika radka radmila radostina ragna ragnhild
  rahel rahima rahma raisa rakhi ramatou ramona rana rania ranjana rasa rasha rashida raushan razia rebecca reem regine rehana reka rekha remedios
  renate reyhan rhea rhiannon riikka rimma rina ritu robyn roisin roksana ronke roos rosalina rosalind rosamund rosanna rose rosemary roswitha roya roza
  rozalia ruba rudo rukhsana rukia rumiana runa ruqayya rusudan ruxandra ruzica saadia saba sabiha sabine sadaf sadia safia safiya safiye sahar sakina
  salima salka salma saltanat samantha samar sameera samina samra sandhya sandrine sangeeta sania sanja sanna saoirse sapna sarah sarita sashka saskia
  savitri sazia sefa seham selam selina selma semra senait serap serwaa sevda sevgi sevim sevinj seyhan shabana shabnam shadia shahida shahnaz shaista
  shakila shamima shanti sharifa sharon shazia sheela shefali shilpa shirin shobha shona shreya shukri shulamit sibel sibongile siew sigita sigrid
  sigrun silke silvana silvija simin simone simran sindisiwe sinead siobhan siri sirpa sitara siti sladana slavica snezana snjezana soad sofie solange
  solveig solvita somaya sonali sonja sophia sophie soraya sotiria souad spela srilatha stana stanislava stavroula stefania steffi stefka stephanie
  sudha suhair suheyla sumaya sumita sunita sunniva surinder susan susanna susanne sushila sushma suzan suzana suzanne suzette svea svetlana svitlana
  swati sybille sylvia sylvie sylwia synnove szilvia tahira taisiya tamanna tamar tamika tamsin tanja tanvi tatevik tatjana tatyana tayyaba tebogo
  teodora tereza terezia terhas thandeka thandiwe thekla thelma theresa therese thuy tiffany tigist tihana tiina timea tina tinatin tirunesh titilayo
  toril torunn tove tracy tsehay tsveta tuija turid tuulikki tyra tzipora ulla ulrike ulviye urmila urszula uzma valbona valentyna valerie valerija
  valeriya vanessa varduhi vasiliki vasilisa vasudha veronika veslemoy vesna vibeke vigdis vikki viktoria viktoriia viktoriya vilhelmina vilma violetta
  virginie vita vivian vladislava vlasta wafaa walburga waltraud wambui wanda wangari wangui wanjiru warda wayra wenche wiebke wieslawa wilhelmina
  winifred winnie wioletta xenia yaa yadira yael yagmur yana yaroslava yasemin yashoda yelena yelizaveta yetunde yeva yevgenia yevgeniya yevheniia
  yewande yildiz yohana yordanka yuko yulia yuliya yumiko yvette yvonne zaharah zahida zahra zainab zaineb zaira zakia zakiya zala zara zarina zaynab
  zdenka zehra zeina zeinab zenaida zeynep zhanna zhannat zheni zilola zinaida zita zivile zlata zodwa zofia zohra zoia zora zorica zorka zoya zsofia
  zsuzsanna zubaida zubeda zuhra zukiswa zulaikha zulfiya zumrad zuzana zuzanna
`)

/** Given names of men, in lower case. */
export const menAbroad = words(`
  aapo aaron abay abbas abdallah abdel abdelaziz abdelkader abdelkrim abdi abdirahman abdou abdoulaye abdul abdulaziz abdulkarim abdullah abdullahi
  abdulrahman abdurrahman abebe abelardo abhishek abiodun abiy abner aboubacar abubakar achille achim achmed adam adebayo adekunle adel adewale adil
  adjei adnan adolphe adri adriaan adriano afonso agim agron agustin ahad aharon ahmad ahmed ahmet aidan aigars ainars aivars ajay ajit akbar akin
  akinola akio akira akmal aksel alaa alain alasdair albano albert albrecht aldis alec alek aleks aleksandar aleksander aleksandr aleksandrs aleksei
  aleksey alemayehu alemu alessandro alexandre alexandru alexei alexey alfie alfons alfred alfredas algirdas alihan alimzhan alioune alistair alister
  allan allen almir alojz aloys aloysius alphonse altan alvin amadeus amadou amare ambrose amir amit amr anand anatol anatole anatolii anatoly anders
  andranik andras andre andreas andrei andrej andrejs andrew andrey andriej andriy andrzej angus anil ansel anselm anselmo ansgar ansu antal antero
  anthimos anthon anthony antoine anton antti antun anwar apostolos aram arash aravind arben ardian argyris arif arild arjan arjun arkadi arkadiusz
  arkady armen armend armin arminas arne arnis arno arnold aron arrigo arsen arseni arsenii arsenio arseny artan artem artemio arthur artjom artur
  arturs arun arvid arvind arvydas asad asger ashok ashot ashraf asif asim askar aslam aslan assane atanas atif atilla atle attila aubrey augustin
  augustine augusts aurel aurelien austen avraham axel ayman ayodeji ayub azamat aziz azmi babacar babak babatunde badr bagrat bahram bakary bakhtiyar
  bakir balazs balint balthasar baptiste barack barry bartholomew bartolomeo bartosz bashar basil bassam bassem bastiaan bayram bechir bedri behzad
  bekele bekim bektas belal benedek benedict benedikt bengt benjamim bennie benny benoit berat berhane bernard bernd bernie bernt bert berthold bertil
  berto bertrand besim besnik bhaskar bianor bilal billy birger bjarne bjarni bjorn blagoje blaise blaz bobby bogdan bogumil bohdan bohumil bolaji
  boleslaw bongani boniface boran boril boris borislav borko botond boubacar boutros brad bradley brahim branimir branko brendan brent brett brian
  bronislaw bruce brynjar bujar burak burhan caius callum calvin candido carl carlo casimir cathal cedomir cedric cengiz cephas chad charalambos charles
  charlie cheikh cherif chibuzo chidi chijioke chike chinedu chris christian christof christoffer christophe christopher christos chuck chukwuemeka
  chukwuma ciaran cillian claes clarence claude claudiu claus clemens clement cletus clifford clive colin connor conrad constantin cormac corneille
  cornelis corneliu cornelius costel craig curt cyprian cyril cyrus czeslaw daan dagfinn daisuke damien damir damjan danail danial daniil danilo daniyar
  danny dante danyal darius dariusz darko darragh darren daud dave davide davis davit davlat davor dawid dawit declan dejan demba demetrios deniz dennis
  denys derek dermot derrick desmond dessalegn devendra dhananjay diarmuid didier dieter dietmar dietrich dilip dimitar dimitri dimitrije dimitrios
  dimitris dimitrov dinesh dinko dirk djibril dmitri dmitry dmytro dobrica domagoj domantas domenico dominic dominik donal donald donatas dorel dorian
  dorin doudou douglas dragan drago dragomir dragoslav drazen dries drissa driton dumisani dumitru duncan dusan dwayne dwight dzhokhar eamon earl ebbe
  ebenezer eddie eddy edgars edin edmond edmund eduard eduards edvard edvin edward edwin efraim efrem eftim egon ehsan eilert einar eino eirik eldar
  elhadj elias eliezer elijah elio eliot elisha elkhan elliott ellis elmar elvin elvis emeka emil emile emilio emin emir emmanuel emre enda endre engin
  enrico enver enzo ephraim eray ercan eren erhan erich erik erjon erkan erkki erlend ernest ernesto ernests ernst erol erwin eryk esben esteban ethan
  etienne eugen eugene eugeniusz evald evan evangelos evert evgeni evgeny evren ewan ezekiel ezra fabien fabrice fabrizio fadi fahad faisal faizal
  fakhri fares farhad farid farouk faruk farukh fatih fatmir faustin fawaz fawzi fedir fedor femi feodor ferdi ferdinand ferdinando ferenc fergal fergus
  ferhat ferid festus fikret filiberto filimon filip finbar finn fionn firat firmin flemming florent florin floris folarin fouad francis francois frane
  franek franjo frank frantisek franz fred frederic frederick frederik fredrick fredrik fridolin friedhelm friedrich fritjof fritz fuad fulgence fyodor
  gabor gabriele gael gaetan gaetano galip garabed garegin gareth garry gary gavin gebre gediminas geert gennady geoffrey georg george georges georgi
  georgios gerald gerard gerd gerhard gerhardus gerrit gervase getachew gevorg ghanem ghassan ghazi gheorghe ghislain giancarlo gianluca gianni giannis
  gideon giedrius gilbert giles gilles gintaras giora giorgi giorgio girma girts gisli giuseppe gjergj glenn goce godfrey godwin goncalo gopal goran
  gordon gottfried gottlieb graham greg gregor gregory grigol grigor grigore grigori grigorij grigory grzegorz guglielmo guillaume gulbuddin gunnar
  gunther gurpreet gustav gustaw gyorgy gyula habib habtamu hadi hadrian hafez haider haile hailu hakan hakim hakon halil halvard hamadou hamed hamid
  hamidou hamish hamit hamza hani hannes hannu hans harald haris harish harjit harold haroon haroun harri harry harun harutyun harvey hasan hasani
  hashim hassan hassane hatem havard haydar hayk heikki heinrich heinz helge helmer helmut helmuth hemant hendrik henning henri henrik henrique henryk
  herbert herbie herman hermann hermes herve hichem hideki hilmar hilmi hiroshi hisham horst hossam hossein houssem hovhannes hovik howard hrant hristo
  hrvoje huba hubert hugh husain husam huseyin husni hussain hussein hyacinthe ibou ibrahim ibrahima idris ievgen ignac ignace ignas ignaz igors ihor
  ihsan ikenna ilgar ilhan ilian ilias ilie ilir illia ilya imad imants imran imre inder indrek ioan ioannis ionut iosif irakli irfan irvin isaiah isak
  ishmael iskandar iskander ismael ismail ismet issa issam issouf istvan italo ivar ivars ivaylo ivica izet iztok jaak jaan jacek jacinto jack jacob
  jacobus jacopo jacques jafar jagdish jakob jakov jakub jakup jalal jalil jamal james jamil janez janis janko janne janos januaris janusz jared jari
  jarle jarmo jaromir jaroslav jaroslaw jason jasper javad javid jayant jean jed jeff jeffrey jehad jelle jemal jeno jens jeremiah jeremie jeremy jeroen
  jerome jerry jerzy jesper jesse jetmir jeton jimmy jiri joab joachim joachin joao jochen joel jogi johan johann johannes johannis jonatan jone joonas
  joost joris jorma josef joseph joshua josiah josip josue jovan jozef jozo jozsef judah juhan juhani juho jukka julien julius jumaa juozas jurgen
  jurgis juri jurij juris justin kaan kacper kagan kaleb kalevi kalle kalman kamal kamil kamran kanat karan kare karel karim karl karlis karlo karoly
  karsten kaspar kasper kassim kassym kato kayode kazem kazimierz kazimir kebede keenan keiichi keiji keir keith kelvin kemal kenan kenji kenneth
  kenta kerem kevork khachatur khaled khalid khalil khamis khosrow khurram khurshid kiril kirill kishore kjell kjetil klemens klodian knud knut koffi
  kofi kojo kolja komil konrad konstantin konstantinos konstantyn kosta kostadin kostas kostyantyn kresimir krishna kristaps kristian kristijan kristjan
  kristof krum krzysztof kunal kunle kurt kwabena kwame kwasi kyaw kyle kyriakos ladislav lajos lalit lamin lamine lamont landry larry lars lasha lasse
  lassina laszlo laurent lauri lawrence lazar lech leif lennart lennox leonard leonid leons leopold leroy leslie leszek levan levente levon lewis liam
  liban linas lionel ljubisa ljubomir ljupco lodewijk lorcan lorenz lorik lothar louis loukas lovro luan lubomir lubos luca luciano lucien lucjan ludek
  ludovic ludvig ludwig luigi luiz luka lukas lukasz luke lukman lusyen lutfi lyubomir maarten maciej mads magnus magomed mahamadou mahdi mahendra maher
  mahesh mahmood mahmoud mahmut maik maina makar makoto maksim maksym malachi malcolm malek malik malte mamadou mamoun mamuka mandla manfred manish
  manoj mansour mansur manus maqsood marat marc marcel marcellin marcello marcin marco marcus mardan marek mareks margus marian marijan marinko marios
  marius markku marko markus marlon maro marten martijn martinez martins marton marvin marwan masaki masoud massimo massoud matej mateus mateusz matevz
  mathew mathias mathieu mathis matko mato mats matteo matthew matthias matti mattias matvei maurice maurits maurizio mauro mawuli maxence maxim maxime
  maximilian maximo maynard mbaye mehdi mehmet mehmood mehran mehrdad mekuria melker melvin melvyn memet mengistu menno mensah mervyn mesfin mesut
  methodius metin metodi micah micha michal michel mickael mihai mihail mihajlo mihaly mijo mika mikael mike mikhael mikhail mikkel mikko miklos mikola
  mikolaj mikulas milad milan milenko miles milivoj miljan milko milorad milos milovan milton minas mindaugas mircea mirko miro miroslav mirsad mirwais
  mirza mislav mitar mitch mitko mladen moctar modou mohamed mohammad mohammed mohan mohsen moise moishe mokhtar momcilo momodou mordechai morris morten
  mosab moses moshe mostafa mourad moussa mrad mubarak mudassar mugisha muhamed muhammad muhammed muharrem mukesh mukhtar mukul mulugeta munir murad
  muraguri murat musa muslim mustafa mustapha mutasim muzaffar mwangi mxolisi mykhailo mykola naaman nabeel nabil nadir nael naftali naim najib nandor
  narcis nardos narendra naresh nariman naser nasir nasrullah nasser natan nathan nathaniel navid nawaz nazar nazim nebojsa neculai nedim neil nenad
  nerijus nevil nevzat ngugi nicanor niccolo nicholai nicholas nick nickolas nico nicolaas nicolae nigel nihat nikita niklas niklaus niko nikola
  nikolai nikolaj nikolaos nikolas nikolay nikoloz nikos nils nimrod niranjan nitin njabulo njegos njoroge nnamdi noah noam nodar noe noel nonso norbert
  norberto norman norris nuno nuri nurlan nursultan obadiah obinna octave octavian ofer ogden oisin okan oktay ola olaf olafur olav oldrich oleg oleh
  oleks oleksandr oleksii oleksiy olexandr oliver olivier olof oluf olumide olusegun oluseun oluwaseun omari omer omid onder ondrej onni onur orest
  orhan orjan orson osagie osama osei oskar osman osric oswaldo othman othniel otieno otmar ottavio ottmar ousmane ouzman owain owen ozan ozgur paal
  paavali paavo pablito panagiotis pankaj pantelis paolino paolo pascal pascoal pasi paskal patrice patrick patrik patryk paul paulius pauls pavao pavel
  pavle pavlo pawan pawel pekka percy pere pericles perry pertti petar peter petr petre petri petrik petro petros petru petrus petter petteri petur
  phelan phil philip philipp philippe phillip pierre piers piet pieter pietro piotr pius plamen platon pontus prabhu pradeep prakash pramod pratap
  praveen predrag premysl primoz prosper przemyslaw qadir qais qamar qasim quentin quique rabah rabih rachid radek radim radko radomir radoslav radovan
  radu raed rafe raffaele raffi rafik rafiq ragnar rahim rahul raif raimo raimonds raimund rainer rainis rajan rajeev rajendra rajesh rajiv rakesh ralph
  ramadan ramesh rami ramil ramin ramiz ramzan ramzi randall ranjit rashad rashed rashid rasim rasmus rastislav rauf raufu ravi raymon raymond razak
  reda redouane refik regis reidar reijo reima reinaldo reinhard reinhold reinis reinout remigiusz remus renato renaud reuben reuven reynaldo reza
  rhodri rhys riad riccardo richard rida ridvan rifat rinat rinus risto ritvars rizwan robbie robert robi robin rodney rodolphe roel rohan rohit roko
  roland rolandas rolf romain romano romuald romualdas ronan ronen roni roope rory ross rostam rostislav rowland ruaridh rubin rudiger rudolf rudy rufat
  rufus ruggero rui rumen runar rune rupert ruslan rusmir russell rustam rustem ruud ryan ryszard saad sabir sabri sachin sadio sadiq saeed saeid safet
  saif sajid sakari sakchai saku salah salif salim saliou salman salomon salvatore samba samed sameer samer samet sami samir sampo samson samvel sandeep
  sander sandor sandro sanjar sanjay sanjeev santeri santosh sardor sargis sarkis sasa satish satoshi sava savas savo sayed sayeed scott sean sebastiano
  sebastien sebastijan sefer sefik seif selcuk selim selman semir semyon senad senol septimus serdar serge sergei sergey serghei sergi sergii serhii
  serhiy servet seth seva severin sevket seydou shaban shabir shadi shafiq shahid shahin shahram shahzad shakeel shakhriyar shakir shamil shamim shane
  shaqir sharif shaul shavkat shawn shehu shemsi shigeru shimon shinji shinzo shiraz shlomo shota shpetim shuaib shyam sidney siegfried sigfrid
  sigismund sigurd sigurdur siim sikander silas silvester silviano silviu simas simeon simo sinan sindre sinisa siphiwe sipho siraj sivert slaven slavko
  slavomir slobodan smail snorre soheil solomon soren sorin sotiris souleymane spas spiros spyros srdan srdjan sreten srinivas stamen stanimir stanislas
  stanislaus stanislav stanislaw stanley stathis stavros steen stefan stefano stein steinar stelian stellan stepan stephan stephen steve steven stig
  stipe stjepan stoyan stuart sture subhash sudhir suha sukru sule suleiman sulejman suleman suleyman sultanbek sumit sunil suresh surya sushil svein
  sven svend sverre svetislav svetlin svetozar svyatoslav sylvain sylvester szymon taavi tadas tadej tadesse tadeusz tage taha taher tahir tahsin taisto
  takashi takeshi takis talal tamas tamaz tamerlan tamirat tamrat tanel taner tapani tapio taqi taras tarek tarik tariq tarmo taro tatsuya tauno tayfun
  tayyip tedros teemu teet temur tengiz teodor teppo terence terho terje tero terry teuku teun tewodros thabo thaddeus thaer thanasis themba theo
  theodor theodore theodoros theodosius theophile thibault thierry thijs thom thomas thor thorsten thorvald tiago tiberiu tibor tichaona tihomir tijani
  timo timofei timofey timon timotej timothy timur titus tobiasz tobin todd todor togrul toivo tolga tomasi tomasz tomaz tomer tomislav tommaso tommy
  tomo tonci tonino tony toomas torben tore torgeir torgny toribio tormod torolf torquil torstein torsten traian trajan trajko travis trevor
  tristan trygve tsegaye tsvetan tudor tunde tuomas tuomo turgay turgut turhan tymoteusz tyrone udo ufuk ugo ugur uldis ulf ulises ulrich ulvi umar
  umberto umit umut unai unni uriah urmas uros usman uzodinma vaclav vadim vadym vahan vahe vahid vaidas vaidotas vakhtang valdemar valdis valentyn
  valerian valerii valerijus valeriu valeriy valery valmir valon valter vangelis vardan vartan vasco vasil vasile vasilij vasilios vasilis vasiliy
  vasily vassilis vasyl veaceslav vedran vegard veikko velimir velizar veljko venkat vernon vesa veselin vidar vidas viggo vigo vijay vikas viktor
  viktoras viktors vilem vilhelm viliam viljami vilmos vinay vincent vincenzo vinod viorel virendra virgil virgilijus visar vitali vitalie vitalii
  vitalij vitaliy vitaly vito vittorio vivek vjekoslav vlad vladan vladas vladislav vladko vlado vladyslav vlastimil vojislav vojtech volker volodymyr
  vsevolod vuk vusi vyacheslav vytautas waheed wahid wakil waldemar waldo walid walther waqar warren waseem wasim wassim wasyl wayne welington wenceslas
  wendell wenzel werner wesley wieland wiktor wilbert wilbur wilfred wilfrid wilhelm wilhelmus willem willi willibald willy wim winfried winston witold
  wladyslaw wojciech wolde woldemar wolf wolfgang wouter xaver xhevdet yaakov yacine yacouba yagub yahia yahya yair yakov yakub yakup yaman yanis yaniv
  yanko yann yannick yaqoob yaqub yared yaroslav yasin yasir yasser yasuo yavor yavuz yaw yehor yehuda yehya yemi yerlan yevgeni yevgeny yevhen yiannis
  yidnekachew yigal yiorgos yitzhak ylli yngve yoann yoav yoel yohannes yonas yonatan yordan yorgos yosef yoshio yoshua yossi youcef youri youssef
  youssouf yurii yuriy yusef yusif yusuf yusuke yuval yves zabihullah zachary zafar zaheer zahir zaid zaim zakaria zamir zaur zaven zaza zbigniew zdenek
  zdravko zebedee zef zeki zelimir zeljko zeno zenon zephaniah zhelyu ziad zija zijad zivko zlatan zlatko zoltan zoran zsolt zubair zuhair zulfiqar
  zurab zvi zvonimir zvonko zygmunt
`)
