// Plurals of people that are never verbs: where the trained tags take one for a verb, they are mistaken.

/** English nouns for people in the plural that are no form of a verb, in lower case. */
export const alwaysNouns: ReadonlySet<string> = new Set(
  `academics activists actors aides ambassadors artists attorneys bishops bystanders campaigners captives captors
  children citizens civilians colonels commanders commuters compatriots congregants criminals
  defectors defendants defenders delegates dentists deportees detainees diplomats directors dissidents divers
  drivers editors employees envoys evacuees exporters families farmers fighters fishermen fugitives generals governors
  gunmen heroes hostages inmates insurgents interpreters islanders journalists lawyers leaders lecturers
  legislators lieutenants mediators militants miners monks musicians negotiators nuns
  opponents parishioners parliamentarians passengers pastors peasants pensioners photographers pilgrims poets
  policemen presidents priests prisoners professors prosecutors protesters protestors refugees relatives
  reporters rescuers residents rioters sailors scientists senators sergeants servicemen singers sisters smugglers
  spokesmen spokespeople spokeswomen staffers students supporters teachers teenagers terrorists
  traffickers travellers troops veterans victims villagers women workers writers youths`.split(/\s+/),
)
