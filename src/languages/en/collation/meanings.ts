// What English words for happenings may mean: the words of one line may be said of one happening, and a word may stand in
// several lines. Looser than `concepts.ts`, whose lines are one concept: here sharing a line is a hint, never a proof.

import {stem} from "./stem.ts"

const lines = `
kill murder slay assassinate execute
killing murder slaying homicide assassination execution manslaughter
die perish succumb pass
dead die death fatality demise passing
shoot gun fire open
shooting gunfire rampage spree massacre bloodbath
wound injure hurt maim
stab knife slash
beat batter assault pummel
rape assault molest abuse
rob steal loot burgle snatch theft robbery heist burglary larceny holdup raid
kidnap abduct seize hijack
kidnapping abduction hijacking seizure capture
arrest detain apprehend capture nab catch custody bust
jail imprison lock incarcerate prison
charge indict accuse arraign count indictment accusation
convict guilty conviction
acquit clear exonerate
sentence jail term
plead plea
trial hearing case prosecution
sue lawsuit suit litigation claim
probe investigate investigation inquiry inquest
search hunt manhunt comb seek
suspect accuse
flee escape run abscond
surrender yield
explode blast explosion detonate blow burst
bomb bombing blast attack
attack assault raid strike offensive onslaught ambush
airstrike strike bombardment raid shelling bombing
clash fight battle skirmish fighting
war conflict fighting hostilities
riot unrest disturbance rioting mayhem
protest demonstrate march rally demonstration
strike walkout stoppage
quake earthquake temblor tremor shock
aftershock tremor
storm hurricane typhoon cyclone
flood flooding inundate deluge
fire blaze burn inferno
burn blaze torch
arson torch
crash collide hit smash slam collision wreck accident pileup
accident mishap incident
sink capsize founder
fall drop plunge plummet decline
rise climb surge jump soar increase
collapse crumble topple
destroy wreck demolish ruin raze devastate
damage harm
outage blackout disruption
disrupt interrupt interruption disruption
repair fix mend restore
evacuate flee evacuation
rescue save
trap strand
miss vanish disappear
buy acquire purchase acquisition takeover buyout
acquire takeover merger merge
sell sale
deal agreement accord pact contract
bid offer proposal
talk negotiation discussion bargaining dialogue
meet meeting summit
launch unveil introduce release debut unveiling
announce unveil reveal
announcement statement news declaration
report news story account
say tell state
warn alert caution warning
confirm verify
deny reject refute denial
refuse decline reject turn
name appoint choose pick select nominate tap designate
nomination appointment selection choice pick
hire sign recruit
sign ink
join enter
fire sack dismiss oust axe dump ax
resign quit leave depart step resignation departure exit
retire retirement
replace succeed substitute
return comeback
win victory triumph beat defeat
beat defeat down edge top rout
lose loss defeat
score goal
play game match
award prize honor honour
award win
elect election vote poll
marry wed wedding marriage
divorce split
born birth
enter check admit
rehab treatment rehabilitation
treat treatment
hospitalise hospitalize admit
diagnose diagnosis
host emcee present
perform performance show concert
star feature play
premiere debut
film movie
direct helm
ceremony event gala
visit trip tour
go travel head
arrive come reach
leave depart go
begin start commence open
end finish conclude stop cease
halt stop suspend
delay postpone
cancel scrap
continue resume
ban bar prohibit
block stop prevent
suspend suspension
fine penalty
cut slash reduce
lay layoff
close shut closure
expand extend
invest investment
cost price
pay payment
donate give donation
help aid assist
support back endorse
criticise criticize blast slam condemn
praise hail laud
apologise apologize apology
threaten threat
vow pledge promise
plan intend
want seek
hope expect
sever cut break
slip fall
patch fix update
hack breach break
infect infection
spread outbreak
discover find discovery
see witness
happen occur take
cause trigger spark lead
hit strike jolt rock shake
hold keep
carry conduct
pass approve adopt approval
order command
force compel
allow let permit
give grant
hang hanging suicide
tie link connect
`

const meanings = new Map<string, Set<string>>()
for (const [i, line] of lines.trim().split("\n").entries())
  for (const word of line.split(" ").map(stem)) meanings.set(word, (meanings.get(word) ?? new Set()).add(String(i)))

const none: ReadonlySet<string> = new Set()

/** Keys of the meanings a folded word may have; none when it is not known. */
export function meaningsOf(word: string): ReadonlySet<string> {
  return meanings.get(stem(word)) ?? none
}
