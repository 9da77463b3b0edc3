// Bodies and channels that English newspapers name without saying what they are.

const lines = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")

/** Bodies known by name. */
export const knownBodies: readonly string[] = lines(`
  United Nations, UN, U.N., European Union, EU, E.U., NATO, African Union, Arab League, OAS, ECOWAS, ASEAN, OPEC, OSCE, Mercosur,
  UNHCR, UNICEF, UNESCO, WHO, World Health Organization, IMF, World Bank, Interpol, Europol, International Criminal Court, ICC,
  Red Cross, ICRC, Red Crescent, Amnesty International, Human Rights Watch, Reporters Without Borders, Doctors Without Borders,
  Medecins Sans Frontieres, Médecins Sans Frontières, Save the Children, Oxfam, Greenpeace, Foro Penal, Transparency International,
  Freedom House, Carter Center, White House, Pentagon, Kremlin, Downing Street, Elysee, Élysée, Foreign Office, Home Office,
  State Department, Justice Department, Treasury, Capitol, Supreme Court, Constitutional Court, High Court, Court of Appeal, House of Commons,
  House of Lords, House of Representatives, Senate, Congress, Parliament, Knesset, Duma, Bundestag, Security Council, General Assembly,
  CIA, FBI, NSA, DEA, ICE, KGB, FSB, GRU, SVR, MI5, MI6, Mossad, Shin Bet, Stasi, SEBIN, DGCIM, ELN, FARC, ISIS, ISIL, Islamic State,
  Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda, Taliban, Hezbollah, Hizbollah, Hamas, Fatah, PLO, ETA, IRA, Sinn Fein, Boko Haram, Al-Shabaab, al-Shabaab,
  Houthis, Muslim Brotherhood, PKK, YPG, Tren de Aragua, Wagner, Wagner Group, Sandinistas, Tupamaros, Sendero Luminoso, Shining Path,
  Reuters, Associated Press, AP, AFP, Agence France-Presse, EFE, DPA, ANSA, TASS, Interfax, Xinhua, Bloomberg, BBC, CNN, NBC, CBS, ABC, NPR, PBS,
  Fox News, MSNBC, Al Jazeera, al-Jazeera, Sky News, ITV, Deutsche Welle, Radio Free Europe, Voice of America, Radio Liberty, Telesur, Russia Today,
  New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Le Monde, Le Figaro, El País, El Pais, El Mundo, Der Spiegel,
  Die Zeit, La Repubblica, Corriere della Sera, El Nacional, El Universal, Pravda, Izvestia, Haaretz, Time, Newsweek, The Economist,
  Google, Microsoft, Amazon, Apple, Meta, Airbus, Boeing, Gazprom, Rosneft, PDVSA, Chevron, Republican Party, Democratic Party,
  Republicans, Democrats, Labour Party, Conservative Party, Communist Party, GOP, Tories
`)

/** Where things are said: channels and networks, which are things and no bodies of the case. */
export const channels: readonly string[] = lines(`
  YouTube, Facebook, Twitter, Instagram, TikTok, Telegram, WhatsApp, Signal, Truth Social, Bluesky, Mastodon, Reddit, LinkedIn, Snapchat, VKontakte,
  Zoom, Skype, Spotify, Twitch, Rumble, Threads, WeChat, Weibo, Viber, Wikipedia, Netflix, Android, iPhone, COVID-19, Covid, COVID, Coronavirus, Internet
`)
