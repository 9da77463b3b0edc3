// What English predicates say of the clause under them, affirmed and denied.
//
// After Karttunen's implicatives and the signatures of TruthTeller (Lotan, Stern & Dagan 2013), written anew for
// the verbs of news. A line is a pair of marks and the predicates it holds for.

import type {Signature} from "../../../claims/pack.ts"
import {readSignatures} from "../../signatures.ts"

const lines = `
+? confirm establish prove show certain clear verify
+- have-to-VBD
d? have-to oblige-to
p- go-to come-to
+- go-on
+- allow let permit manage succeed bother remember happen get able begin start continue proceed dare come go help serve use contrive true
++ know regret realise realize discover notice learn see hear recall acknowledge admit reveal confirm celebrate welcome hail deplore
++ condemn lament thank praise mourn resent announce confess find observe show prove record witness describe document establish certain clear contest challenge
-+ fail neglect forget decline omit cease stop
-+ avoid escape
-? refuse reject rule-out deny dismiss
-m postpone adjourn defer refrain abstain prevent forbid prohibit bar ban block keep stop hinder preclude stall halt delay cancel suspend abandon shelve scrap drop withdraw call-off fall-through
-? come-close come-near go-close verge brink
P- fear-of
+? force compel cause make oblige lead enable help
?- capable try attempt seek strive struggle endeavour endeavor
?- hope wish want desire long
p- plan intend aim prepare expect schedule due arrange set agree promise vow pledge commit undertake decide resolve mean vote opt
p- ready bound poised slated determined about going willing
p- await anticipate plot conspire threaten swear volunteer
d? demand ask urge call request insist require press plead beg appeal exhort implore order instruct command tell
d? pressure seek campaign deserve need supposed obliged required
oo offer propose suggest volunteer
m- consider discuss contemplate mull weigh study explore discussed
~n believe think suspect assume presume reckon suppose likely appear seem understand say allege claim report hear estimate believed
~n expected indicate suggest thought feared fear point hint
mn rumour rumor possible speculate may
-+ pretend feign
?+ doubt question
?? ask wonder whether dream imagine unclear unknown inquire enquire
n~ unlikely doubt deny
n+ dispute
-+ unable incapable impossible false untrue incorrect inaccurate lie fabrication falsehood myth hoax invention
+- true case correct
+? ensure guarantee
-m hold-off put-off
p- plan intention promise pledge vow decision agreement willingness readiness deal preparation vote threat
d? obligation duty
d? demand call request appeal order plea insistence petition pressure ultimatum
oo offer proposal
-+ refusal failure inability
?- attempt effort bid hope wish campaign fight struggle
+? confirmation
++ knowledge news
P- risk danger possibility chance prospect likelihood peril fear
p- face await
++ last first only latest
~n claim report belief allegation suspicion
-+ denial
`

/** By lemma, or by the word itself when it is an adjective. Later lines do not change earlier ones. */
export const signatures: ReadonlyMap<string, Signature> = readSignatures(lines)
