// Who takes people, with the law and against it, and by what verbs: an arrest and an abduction are told by the same words.

/** Those who take people and have no right to. */
export const outlaws = ["gunman", "gunmen", "militant", "militants", "rebel", "rebels", "militia", "militiaman", "militiamen", "pirate", "pirates", "bandit", "bandits", "gang", "gangs", "insurgent", "insurgents", "guerrilla", "guerrillas", "jihadist", "jihadists", "kidnapper", "kidnappers", "captor", "captors", "abductor", "abductors", "hostage-taker", "hostage-takers", "raider", "raiders", "assailant", "assailants", "attacker", "attackers", "robbers", "masked", "hooded", "balaclavas", "gunpoint", "knifepoint", "cartel", "paramilitary", "paramilitaries", "extremist", "extremists", "warlord", "strangers"] as const // prettier-ignore

/** Those who take people in the law's name. */
export const lawmen = ["police", "policeman", "policemen", "policewoman", "officer", "officers", "detective", "detectives", "gendarme", "gendarmes", "gendarmerie", "constable", "constables", "constabulary", "carabinieri", "agents", "marshals", "sheriff", "deputies", "inspectors", "handcuffs", "cuffs", "warrant"] as const // prettier-ignore

/** Verbs of taking somebody away, whoever does. */
export const takings = ["take away", "take off", "lead away", "lead off", "march off", "march away", "haul off", "haul away", "drag off", "drag away", "carry off", "carry away", "cart off", "whisk away", "whisk off", "spirit away", "spirit off", "drive off", "drive away", "bundle off", "bundle into", "force into", "shove into", "push into", "throw into", "herd into", "load into", "order into", "grab", "snatch", "haul out of", "drag out of", "march out of", "pull out of", "lead out of", "escort out of", "walk out of", "haul off", "drag from", "haul from", "pull from", "pull off", "remove from", "take from"] as const // prettier-ignore

/** Verbs that tell a taking where nothing but who does it tells which: "picked up", "took". */
export const takingsBy = ["seize", "grab", "snatch", "capture", "catch", "pick up", "round up", "haul in", "pull in", "put in", "put into", "put inside", "push inside", "drive off with", "drive away with", "make off with", "order off", "order out of", "force off", "take with them", "come for and take", "get into car", "carry away with"] as const // prettier-ignore

/** Verbs of taking somebody from where they are. */
export const takingsFrom = ["take", "drag", "pull", "lead", "haul", "march", "remove", "fetch", "snatch", "pluck", "drive", "escort", "bundle", "order", "force"].flatMap((verb) => [`${verb} from`, `${verb} out of`]) // prettier-ignore

/** Where people are at home, at work, at rest or on their way, and not in danger. */
export const homes = ["bed", "beds", "bedroom", "bedrooms", "flat", "flats", "apartment", "apartments", "home", "homes", "house", "houses", "hut", "huts", "dormitory", "dormitories", "office", "offices", "newsroom", "desk", "desks", "kitchen", "doorstep", "classroom", "classrooms", "workshop", "barracks", "monastery", "mosque", "car", "cars", "taxi", "hiding", "hideout", "hotel", "workplace", "shop"] // prettier-ignore

/** Words beside which nobody is taken by force: the sick, the saved, pupils and parcels. */
export const harmless = ["travel", "estate", "tourists", "hotel", "bride", "cyclists", "coach", "referee", "dog", "band", "square", "hospital", "clinic", "doctor", "ambulance", "rescuers", "firefighters", "lifeguards", "rubble", "wreck", "wreckage", "river", "water", "sea", "fire", "burning", "stretcher", "school", "zoo", "theatre", "museum", "dinner", "stage", "pitch", "plane", "flight", "bag", "phone", "purse", "cash", "headlines", "trophy", "medal", "honours", "lead"] as const // prettier-ignore
