// Given names by gender: evidence that a capitalised word begins the name of a person, never proof.
//
// Names of many languages in Latin script, as newspapers write them. Names borne by both are apart.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Given names of women, in lower case. */
export const women = words(`
  ada adela adriana agata agnes agnieszka aicha aida aisha aishatu alba alejandra aleksandra alena alice alicia alina aline alma
  amal amanda amara amber amelia amelie amina amira amparo amy ana anabel anahit anastasia andreea angela angelica angelina
  anita anja anke ann anna anne annette antonella antonia anya araceli ariana arlette ashley asma astrid asya aurora ayesha
  ayse azadeh barbara beata beatrice beatriz begum belen benedetta berta bettina bianca birgit blanca bozena brenda bridget
  brigitte bronwyn camila camilla candace carla carlota carmen carol carolina caroline catalina catherine cecilia celia celine
  chantal charlotte cheryl chiara chloe christina christine cindy claire clara clarissa claudia claudine colette concepcion
  constance consuelo cora cordelia corina cornelia cristina cynthia dagmar daisy dalia dana daniela danielle daria deborah
  debra denise diana diane dina dolores donna dora doris dorothy dunya edith edna eilidh eileen ekaterina elaine
  eleanor eleni elena elif elisa elisabeth eliza elizabeth ella ellen elma eloise elsa elvira emilia emily emma erica erika
  erin esmeralda esperanza estela estelle esther eugenia eunice eva evangelina evelyn fabiola fadia fatima fatma fatou felicia
  fernanda fiona flavia flora florence francesca francine franziska frida gabriela gabrielle galina genevieve georgina
  geraldine gertrude giorgia giovanna gisela giulia gladys glenda gloria grace graciela greta gudrun guadalupe gulnara hala
  halima hana hanna hannah hanne harriet hatice heather hedda hedwig heidi helen helena helene helga henrietta hermione hilary hilda
  huda hye ida ilona ilse imelda inaya ines inga inge ingeborg ingrid irena irene irina iris irma isabel isabella isabelle
  ivana ivanka ivette ivonne iwona jacqueline jadwiga jana jane janet janice janina jasmin jasmina jeanne jeannette jelena
  jennifer jessica jill jimena joan joana joanna jocelyn johanna josefina josephine joyce juana judith judy julia juliana
  julie juliet june justyna kadiatou kamala karen karin karina karla katarina kate katerina katharina katherine kathleen
  kathryn kathy katja katrin kayla kerstin khadija kira kirsten kristina ksenia laila lara larisa latifa laura lauren layla
  lea leila lena leni leonor leonora leticia leyla liana lidia liesel lila lilia lilian liliana lilit lillian lily lina linda
  lisa liv livia ljiljana lola lorena loretta louisa louise lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa
  luise luiza luz lydia lyudmila mabel madeleine madina mafalda magali magdalena maggie maha mai maia malala malin manal manuela mara
  marcela margaret margarita margot maria mariam mariana marianne maribel marie mariela marija marina marion marisa marisol
  marjorie marlene marta martha martina mary maryam matilda maura maureen maya mayra megan melanie melinda melissa mercedes
  merve meryem michelle mila milagros milena mina mira miranda miriam mirta moira mona monica monika montserrat muriel myriam myrna
  nada nadezhda nadia nadine naima najat nana nancy naomi narges nasrin natalia natalie natasha nawal nazanin neda nelly
  nerea nicole nilda nina nino noemi noor nora norma nour nuria oksana olena olga olivia ophelia paloma pamela paola
  patricia paula paulina pauline pavla penelope petra philippa phoebe pilar piroska polina priscilla priya quynh rachel radmila rahel raisa rana
  rania raquel rasha rebecca regina renata rhea rita roberta rocio romina rosa rosalia rosalind rosamund rosario
  rose rosemary roxana ruth saba sabine sabrina sahar salma salome samantha samira sandra sanja sara sarah saskia selma
  shahida sharon sheila shirin shirley sibel sigrid silvia simona simone sinead siobhan slavica sofia sofie sona
  sonia sonja sophia sophie stella stephanie sunniva susan susana susanna suzanne svetlana sylvia sylvie tamar tamara tania tara
  tatiana tatjana teresa thelma theresa therese tiffany tina tove tracy trinidad ulla ulrike ursula valentina valeria valerie
  vanessa vera veronica veronika victoria viktoria violeta virginia vivian viviana wanda wangari wendy wilhelmina winifred ximena
  yana yasmin yelena yesenia yolanda yulia yuliya yvette yvonne zahra zainab zara zehra zeynep zoe zofia zora zsuzsanna zuzana
`)

/** Given names of men, in lower case. */
export const men = words(`
  aaron abbas abdel abdi abdul abdullah abdulrahman abe abel abraham abu achim adalberto adam adel adnan adolfo adrian adriano
  ahmad ahmed ahmet akbar akira alain alan albert alberto aldo alec alejandro aleksandar aleksander aleksei aleksey alessandro
  alexander alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alphonse alvaro
  amadou amir anatoly anders andre andreas andrei andres andrew andrey andriy andrzej angel angus anibal anselm ansel ante anthony antoine
  anton antonio antun aram armando armen armin arnaldo arne arnold arsen artem arthur arturo asad asif aslan atanas augusto
  augustin aurel aurelio axel ayman bakary barack barry bartosz bashar bassem basil ben benedict benito benjamin benoit bernard bernardo bernd
  bernie bertrand bill billy björn bjorn bob bobby bogdan bohdan boris boutros brad bradley branko brian bruce bruno burak
  carl carlo carlos casimir cedric cem cesar chad charles charlie chris christian christophe christopher chuck claude clemens clement
  colin conrad constantin cornelius craig cristian cristobal curt cyril dag damian damien damir dan daniel daniil danilo danny
  dante dario dave david davit davor dean dejan denis dennis derek desmond didier diego dieter dietrich dimitar dimitri dimitris
  dirk dmitri dmitry dominic dominik don donald dorian douglas dragan drago duncan dusan dwight earl eamon ebbe eddie edgar
  edmund edmundo eduard eduardo edward edwin efrain egon eli elias elio emanuel emil emile emiliano emilio emin emir emmanuel enrique enver eric
  erich erik ernest ernesto ernst erwin esteban ethan eugene eugenio evan ezekiel fabian fabio facundo fadi faisal farid farouk federico felipe
  felix ferdinand ferenc fernando fidel filip flavio florian florin francis francisco franco francois frank franklin
  franz fred freddy frederic frederick fredrik friedrich fritz fyodor gabriel gael garry gary gaspar gaston gavin geert gennady geoffrey
  george georg georges georgi georgios gerald gerard gerardo gerd gerhard german ghassan giancarlo gianluca gideon gilbert
  gilberto gilles giorgio giorgi giovanni giuseppe glenn goran gordon graham greg gregor gregorio gregory guido guillermo gunnar gunther
  gus gustav gustavo guy habib hadi hakan hakim hamid hamza hans harald harold haroun harry hasan hassan hector heinrich helmut henri henrik
  henry herbert heriberto herman hermann hernan hiroshi horacio horst howard hubert hugh hugo humberto husam hussein ian ibrahim
  idris ignacio igor ilya imran ioan ion isaac isidro ismail issa istvan ivan ivo jack jacek jacob jacques jafar jaime jakob jakub jalal jamal
  james jamil jan janos jared jaroslav jason javier jay jean jeff jeffrey jens jeremy jeroen jerome jerry jerzy jesper jesse jesus jim jimmy
  joachim joao joaquin joe joel johan johann johannes john johnny jonas jonathan joost jorge jose josef joseph joshua josip jovan juan
  juhani julian julien julio julius jurgen justin kamal kamil karel karim karl karsten kaspar kazimierz keith ken kenneth kevin khaled
  khalid kim kirill klaus konrad konstantin kostas krzysztof kurt kwame ladislav lamine larry lars laszlo laurent lawrence lazar leandro lee leo leon
  leonard leonardo leonid leopoldo leroy leslie lev levon lewis liam lionel lorenzo lothar louis luca lucas lucio ludwig luigi luis luiz luka lukas
  lukasz luke maciej magnus mahmoud malcolm malik mamadou manfred manuel marat marc marcel marcelo marcin marco marcos marcus marek mariano
  marian mario mark marko markus martin martinez marvin massimo mateo mateusz mathias mathieu mats matteo matthew matthias mauricio maurice max maxim
  maximilian mehdi mehmet michael michal michel miguel mihai mihail mikael mike mikhail mikhael milan miles milos mirko miro miroslav mitch mladen moctar
  modou mohamed mohammad mohammed mohammad moises morten mosab moses muhammad mukhtar murat musa mustafa mykola nabil nadir naser nasser nathan nathaniel navid
  neil nelson nestor nicholas nick nicola nicolae nicolas nigel nikita niko nikola nikolai nikolaj nikolas nikolay nils noah noel norbert
  norman octavio ole oleg oleksandr olaf oliver olivier olof omar omer orlando osama oscar oskar osman oswald osvaldo otto ousmane owen
  pablo paolo pascal patrice patrick paul paulo pavel pavle pavlo pawel pedro per percy perry peter petar petr petro phil philip philippe pierre piet
  pietro piotr predrag qasim quentin quique rachid radoslav radovan rafael rafal rafiq raimundo rainer raj rajesh ralph ramadan rami ramon ramzi
  randall rashid rasmus raul ravi ray raymond raymundo reinhard rene reza ricardo richard rick rob robert roberto robin rodrigo roger rogelio roland rolf
  roman romuald romeo ron ronald rory ross ruben rudolf rudy rui rupert ruslan russell ryan said saeed said salah salim salman salvador sam sami samir
  samuel sandor sandro santiago santos saul scott sean sebastian sebastien serge sergei sergey sergio serhiy seth shawn silvio simeon simon slobodan
  sorin stanislav stanley stefan stefano stephan stephen steve steven stjepan stuart suleiman sven svend sylvain tadeusz taha tahir talal tarek tariq
  taras ted teo teodor teodoro terence terry thabo thaddeus theo theodor theodore thierry thom thomas tibor tiago tim timothy timur tito tobias todd
  tom tomas tomasz tomislav tommy tony toomas torsten travis trevor tristan ulrich umar umberto uwe vaclav vadim valentin valery vasco vasil vasily vasyl victor
  viktor vicente vincent vincenzo vito vitali vitaly vladimir vlado vladislav vojtech volker volodymyr waldemar walid walter warren wassim wayne werner wilfred
  wilhelm will willem william willy winston wojciech wolf wolfgang xavier yahya yakov yann yannick yaroslav yasser yevgeny yiannis yosef youssef yuri yusuf
  yves zacarias zachary zaid zakaria zbigniew zdenek zeljko ziad zlatko zoltan zoran
`)

/** Given names borne by women and men alike, in lower case. */
export const both = words(`
  alex andrea ariel avery bao cameron carey casey charlie chen claude dominique evelyn francis frankie gale jackie jamie jan
  jean jo jordan joss jude kelly kerry kim lee leslie li lin lindsay lou lynn maria mel min morgan nam nat nicky pat paris
  phoenix quinn rene robin rowan sam sasha sacha shannon stacy sun sung taylor toni tracy vanja wei xiao yan yu yuki
`)
