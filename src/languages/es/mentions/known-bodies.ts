// Bodies and channels that newspapers in Spanish name without saying what they are.

const lines = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")

/** Bodies known by name. */
export const knownBodies: readonly string[] = lines(`
  Naciones Unidas, ONU, Unión Europea, UE, OTAN, Unión Africana, Liga Árabe, OEA, CIDH, Corte Interamericana de Derechos Humanos, Comisión Interamericana de Derechos Humanos, CELAC, Unasur, Mercosur, OSCE,
  ACNUR, Acnur, Unicef, UNICEF, Unesco, UNESCO, OMS, OIM, OIT, FMI, Banco Mundial, BID, Interpol, Europol, Corte Penal Internacional, CPI, Cruz Roja, CICR, Media Luna Roja, Amnistía Internacional, Human Rights Watch, HRW,
  Reporteros sin Fronteras, Médicos sin Fronteras, Save the Children, Oxfam, Greenpeace, Foro Penal, Provea, Transparencia Internacional, Freedom House, Centro Carter, Casa Blanca, Pentágono, Kremlin, Downing Street, Elíseo,
  Casa Rosada, Moncloa, Miraflores, Palacio de Miraflores, Departamento de Estado, Departamento de Justicia, Capitolio, Santa Sede, Vaticano, Tribunal Supremo, Tribunal Supremo de Justicia, TSJ, Tribunal Constitucional, Corte Suprema,
  Corte Suprema de Justicia, Corte Constitucional, Audiencia Nacional, Congreso de los Diputados, Cámara de Diputados, Cámara de Representantes, Cámara de los Comunes, Senado, Congreso, Parlamento, Asamblea Nacional, Parlamento Europeo, Knéset, Duma,
  Bundestag, Consejo de Seguridad, Asamblea General, Consejo Nacional Electoral, CNE, Ministerio Público, Fiscalía, Fiscalía General, Defensoría del Pueblo, Cancillería, Guardia Nacional, Guardia Civil, Policía Nacional, Ejército,
  Gobierno, Estado, Estado Mayor, Presidencia, Procuraduría, Ejecutivo, Iglesia, Conferencia Episcopal, CIA, FBI, NSA, DEA, ICE, KGB, FSB, GRU, Mossad, Stasi, Sebin, SEBIN, Dgcim, DGCIM, ELN, FARC, AUC, EPL, ETA, IRA, PSUV, PSOE, PP, PRI, PAN, MAS, FSLN, FMLN,
  Estado Islámico, Al Qaeda, Al Qaida, Hezbolá, Hamás, Talibán, Boko Haram, Hermanos Musulmanes, Wagner, Grupo Wagner, Tren de Aragua, Sendero Luminoso, Cartel de Sinaloa,
  Reuters, Associated Press, AP, AFP, EFE, Efe, DPA, ANSA, TASS, Xinhua, Bloomberg, BBC, CNN, Al Jazeera, Deutsche Welle, Telesur, TeleSUR, RTVE, TVE, El País, El Mundo, La Vanguardia, ABC, Clarín, La Nación, El Nacional, El Universal,
  El Tiempo, El Espectador, Semana, Infobae, Le Monde, The New York Times, New York Times, Washington Post, The Washington Post, The Guardian, Financial Times, Der Spiegel,
  Google, Microsoft, Amazon, Apple, Meta, Airbus, Boeing, Gazprom, Rosneft, PDVSA, Pdvsa, Pemex, Ecopetrol, Repsol, Chevron, Partido Popular, Partido Socialista, Partido Comunista, Partido Republicano, Partido Demócrata
`)

/** Where things are said: channels and networks, which are things and no bodies of the case. */
export const channels: readonly string[] = lines(`
  YouTube, Facebook, Twitter, Instagram, TikTok, Telegram, WhatsApp, Signal, Truth Social, Bluesky, Mastodon, Reddit, LinkedIn, Snapchat, Zoom, Skype, Spotify, Twitch, Threads, WeChat, Wikipedia, Netflix, Internet
`)
