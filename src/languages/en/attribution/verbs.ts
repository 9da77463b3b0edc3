// English verbs by which somebody is made to say something: what each does, how sure its speaker is, and what may follow.
//
// One line a verb: lemma, act, frames, and where it applies "-" (what follows is said not to be so) or how sure
// the speaker is. Frames: `s` a clause with or without "that", `S` one with it, `w` a question clause, `q` quoted words, `n` a
// noun phrase, `g` a form in -ing, `t` an infinitive, `o` somebody addressed before the clause, `T` somebody
// and an infinitive, `c` somebody or something and what it is called, `a` the same with "as"; a preposition
// leads to what is said, after somebody when it is written `+of`; `p` is something and what it is put down to, `~responsible`
// a word behind the object. `!` marks verbs that report only when a
// clause or quoted words follow: they mean other things besides.

/** The table; `cues.ts` reads it. */
export const verbTable = `
say            say      s w q m
add            say      s q !
state          say      s q w
tell           say      s w q o T +of +about
report         say      s q g w n
announce       say      s q n
declare        say      s q n c
inform         say      s q o w +of
note           say      s q w
notify         say      s o +of
advise         say      s q o T
explain        say      s q w
specify        say      s w q
clarify        say      s w q
detail         say      w q
write          say      s q w
tweet          say      s q
retweet        say      s q !
post           say      s q !
publish        say      q !
reply          say      s q
respond        say      s q !
answer         say      s q !
retort         say      s q
counter        say      s q !
shoot back     say      q
remark         say      s q w
comment        say      s q
observe        say      s q w !
mention        say      s q w n
recall         say      s q w g n
recount        say      s q w n
relate         say      s q w !
narrate        say      s q
testify        say      s q
swear          say      s q t !
affirm         say      s q n
assert         say      s q n
aver           say      s q
avow           say      s q
maintain       say      s q !
contend        say      s q !
argue          say      s q for against
insist         say      s q on
stress         say      s q n
emphasise      say      s q n
emphasize      say      s q n
underline      say      s q n !
underscore     say      s q n !
highlight      say      s q n !
point out      say      s q w
reiterate      say      s q n
repeat         say      s q n
continue       say      q !
conclude       say      s q !
begin          say      q !
go on          say      q !
run            say      q !
interject      say      s q
interrupt      say      q !
joke           say      s q
quip           say      s q
boast          say      s q of about
brag           say      s q of about
lament         say      s q n
bemoan         say      s q n
complain       say      s q of about
grumble        say      s q about
protest        say      s q !
mutter         say      s q
murmur         say      s q
whisper        say      s q
shout          say      s q
yell           say      s q
scream         say      s q !
cry            say      q !
chant          say      s q
exclaim        say      s q
proclaim       say      s q n
pronounce      say      c q !
reveal         say      s w q n
disclose       say      s w q n
divulge        say      s w n
leak           say      s n !
let slip       say      s
have it        say      S
give evidence  say      s !
have no doubt  believe  S
have reason to believe believe s S probable
have every reason to believe believe s S probable
have good reason to believe believe s S probable
have grounds to believe believe s S probable
have grounds for believing believe s S probable
let it be known say     s S
make it plain  say      s S
make plain     say      s S w
put it on record say    S
go on record   say      S
take the view  believe  S probable
take the position say   S
give to understand say  S
depose         say      s q
submit         say      S
plead          say      S
blurt          say      q s
rave           say      q
gush           say      q
scoff          say      q s
sneer          say      q
snap           say      q !
bark           say      q !
deadpan        say      q
opine          say      s q
muse           say      s q !
reflect        say      q !
summarise      say      s q !
summarize      say      s q !
elaborate      say      q
expound        say      s q
preach         say      s q
lecture        say      s q !
teach          say      s !
dictate        say      s !
stipulate      say      s w n
rule           say      s !
find           say      s !
hold           accuse   +for ~responsible ~accountable ~liable
hold           say      S !
read           say      q !
read           believe  s !
show           say      s w !
indicate       say      s w q n probable
suggest        say      s w q n probable
hint           say      s q at probable
imply          say      s q probable
intimate       say      s q ! probable
signal         say      s q ! probable
insinuate      say      s q probable
speculate      say      s q w about possible
predict        say      s q w n probable
forecast       say      s q n probable
foresee        say      s n probable
warn           say      s q o T of about against
caution        say      s q o T against
remind         say      s q o of
assure         say      s q o +of
reassure       say      s q o
brief          say      s o ! +on
update         say      s o ! +on
speak          say      q of about
talk           say      q about
discuss        say      w n
refer          say      to
allude         say      to
describe       say      a w
characterise   say      a
characterize   say      a
portray        say      a
depict         say      a
paint          say      a !
present        say      a !
label          say      c a
brand          say      c a
dub            say      c
term           say      c
call           say      c q
deem           say      c
call for       demand   for
call on        demand   T
call upon      demand   T
nickname       say      c
style          say      c !
cite           say      n
quote          say      n a
name           say      c !
identify       say      a c
list           say      n !
read out       say      n
put            say      s N !
correct        say      s q N !
revise         say      N !
raise          say      N !
lower          say      N !
amend          say      N !
register       say      m !
estimate       believe  s w n probable
calculate      believe  s w probable
count          say      n m !
reckon         believe  s q probable
put it         say      q
claim          say      s q n t
allege         accuse   s q n
charge         accuse   s q ! +with
accuse         accuse   q +of
blame          accuse   n +for +on
denounce       accuse   s q n +for a
condemn        accuse   q n +for a
deplore        accuse   q n
decry          accuse   q n
criticise      accuse   q n +for
criticize      accuse   q n +for
slam           accuse   q n +for
blast          accuse   q n +for
attack         accuse   q +for !
assail         accuse   q n +for
lambast        accuse   q n +for
lambaste       accuse   q n +for
chide          accuse   q n +for
rebuke         accuse   q n +for
berate         accuse   q n +for
castigate      accuse   q n +for
censure        accuse   q n +for
mock           accuse   q n +for
ridicule       accuse   q n +for
scold          accuse   q n +for
fault          accuse   q n +for
impute         accuse   n +to
attribute      say      p +to
ascribe        say      p +to
implicate      accuse   n +in
indict         accuse   ! +for +on
incriminate    accuse   n
rail           accuse   q against
fume           accuse   s q
rant           accuse   s q about
object         reject   s q to
confirm        confirm  s q w n
corroborate    confirm  s n
verify         confirm  s n !
acknowledge    confirm  s q w n g
admit          confirm  s q w n g to
concede        confirm  s q w n
confess        confirm  s q to
certify        confirm  s n
attest         confirm  s to
validate       confirm  n
agree          confirm  s q t !
concur         confirm  s q
accept         confirm  s !
recognise      confirm  s n !
recognize      confirm  s n !
grant          confirm  s !
reaffirm       confirm  s q n
ratify         confirm  n !
vouch          confirm  for
deny           deny     s q n g w -
dispute        deny     s q n w -
refute         deny     s q n -
rebut          deny     q n -
contradict     deny     q n -
disavow        deny     n -
disclaim       deny     n -
dismiss        reject   q n a -
reject         reject   s q n a -
rebuff         reject   n -
refuse         reject   t n -
withdraw       reject   n ! -
retract        reject   s q n -
recant         reject   s q n -
decline        reject   t n -
spurn          reject   n -
repudiate      reject   n -
rule out       reject   n g s -
laugh off      reject   n -
wave away      reject   n -
wave aside     reject   n -
discount       reject   n -
debunk         reject   n -
disprove       reject   s n -
shoot down     reject   n -
scoff          reject   at -
pour cold water reject  on -
throw cold water reject on -
push back      reject   against on -
give the lie   deny     to -
shrug off      reject   n -
brush off      reject   n -
brush aside    reject   n -
oppose         reject   n g -
disagree       reject   s q with -
veto           reject   n -
demand         demand   s q n t
require        demand   s ! 
request        demand   s q n t
urge           demand   s q n T
exhort         demand   T
implore        demand   q T
beg            demand   q T !
plead          demand   s q for
appeal         demand   q for
appeal to      demand   T
plead with     demand   T !
direct         demand   s !
decree         demand   s q !
ordain         demand   s !
petition       demand   T for !
press          demand   T for !
order          demand   s T !
command        demand   s T !
instruct       demand   s T !
recommend      demand   s q n g
propose        offer    s q n g t
offer          offer    q n t
volunteer      offer    t s !
promise        promise  s q n t o
pledge         promise  s q n t
vow            promise  s q t n
guarantee      promise  s n
commit         promise  to !
undertake      promise  t
threaten       promise  s q t
believe        believe  s w probable
think          believe  s w q ! probable
consider       believe  s c a ! probable
feel           believe  s q ! probable
suspect        believe  s n ! probable
assume         believe  s ! probable
presume        believe  s ! probable
guess          believe  s ! possible
suppose        believe  s ! possible
imagine        believe  s ! possible
doubt          believe  s w n - probable
fear           believe  s q g possible
worry          believe  s q ! possible
hope           believe  s t q for ! unknown
wish           believe  s ! unknown
expect         believe  s t T ! probable
anticipate     believe  s g n ! probable
understand     believe  s ! probable
judge          believe  s c ! probable
theorise       believe  s possible
theorize       believe  s possible
hypothesise    believe  s possible
hypothesize    believe  s possible
surmise        believe  s q possible
infer          believe  s probable
deduce         believe  s probable
know           believe  s w !
learn          believe  s w !
realise        believe  s w !
realize        believe  s w !
hear           believe  s w !
discover       believe  s w !
see            believe  a !
view           believe  a !
regard         believe  a
want           demand   T ! unknown
regret         believe  s g n
ask            ask      q w T o for +for
enquire        ask      q w about
inquire        ask      q w about
query          ask      q w n
question       ask      q w n
wonder         ask      q w about
interrogate    ask      +about
welcome        welcome  q n
hail           welcome  q n a +for
celebrate      welcome  q n
applaud        welcome  q n +for
praise         welcome  q n +for
commend        welcome  q n +for
congratulate   welcome  q n +for +on
thank          welcome  q +for
laud           welcome  q n +for
salute         welcome  q n
endorse        welcome  q n
tout           welcome  n a
credit         welcome  +for +with
apologise      confirm  s q for to
apologize      confirm  s q for to
rejoice        welcome  s q
defend         say      q n a
justify        say      n
point          say      to !
note down      say      s
log            say      s n !
record         say      s n !
document       say      s n
email          say      s q o !
text           say      s q o !
phone          say      q !
broadcast      say      s q n !
telegraph      say      s q !
communicate    say      s q n
convey         say      s q n !
express        say      n
voice          say      n
establish      confirm  s w !
determine      confirm  s w !
ascertain      confirm  s w
prove          confirm  s w !
demonstrate    confirm  s w !
make clear     say      s q w
make it clear  say      s q w
make known     say      s q n
let know       say      s
spell out      say      w n
set out        say      w n !
lay out        say      w n !
lash out       accuse   q at
hit back       say      q at
hit out        accuse   q at
fire back      say      q
chime in       say      q
weigh in       say      q on
sound off      say      q on
speak out      say      q against
cast doubt     believe  on - possible
take issue     reject   with -
tip            believe  T ! probable
marvel         say      s q at
sigh           say      q
laugh          say      q !
smile          say      q !
sob            say      q !
weep           say      q !
groan          say      q !
moan           say      q s !
beam           say      q !
shrug          say      q !
nod            say      q !
grin           say      q !
gasp           say      q !
pray           believe  s for ! unknown
`
