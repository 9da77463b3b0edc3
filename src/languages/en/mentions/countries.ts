// The countries of the world with their people and capitals, and the larger cities and regions, as English writes them.
//
// A line is `name = other names : adjectives and peoples : capitals`. A people ending in -s is plural; for the
// others the plural is made by rule when the word can be a noun ("Afghan", "Afghans", but no "Frenchs").

/** One country. */
export type Country = {
  readonly name: string
  readonly names: readonly string[]
  readonly peoples: readonly string[]
  readonly capitals: readonly string[]
}

const list = `
Afghanistan : Afghan : Kabul
Albania : Albanian : Tirana
Algeria : Algerian : Algiers
Andorra : Andorran : Andorra la Vella
Angola : Angolan : Luanda
Antigua and Barbuda : Antiguan : Saint John's
Argentina : Argentine, Argentinian, Argentinean : Buenos Aires
Armenia : Armenian : Yerevan
Australia : Australian, Aussie : Canberra
Austria : Austrian : Vienna
Azerbaijan : Azerbaijani, Azeri : Baku
Bahamas = The Bahamas : Bahamian : Nassau
Bahrain : Bahraini : Manama
Bangladesh : Bangladeshi : Dhaka
Barbados : Barbadian : Bridgetown
Belarus : Belarusian, Belarussian : Minsk
Belgium : Belgian : Brussels
Belize : Belizean : Belmopan
Benin : Beninese : Porto-Novo
Bhutan : Bhutanese : Thimphu
Bolivia : Bolivian : La Paz, Sucre
Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina : Bosnian : Sarajevo
Botswana : Botswanan : Gaborone
Brazil : Brazilian : Brasilia, Brasília
Brunei : Bruneian : Bandar Seri Begawan
Bulgaria : Bulgarian : Sofia
Burkina Faso : Burkinabe, Burkinabé : Ouagadougou
Burundi : Burundian : Bujumbura, Gitega
Cambodia : Cambodian : Phnom Penh
Cameroon : Cameroonian : Yaounde, Yaoundé
Canada : Canadian : Ottawa
Cape Verde = Cabo Verde : Cape Verdean : Praia
Central African Republic : Central African : Bangui
Chad : Chadian : N'Djamena
Chile : Chilean : Santiago
China = People's Republic of China : Chinese : Beijing, Peking
Colombia : Colombian : Bogota, Bogotá
Comoros : Comorian : Moroni
Congo = Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, Republic of the Congo : Congolese : Kinshasa, Brazzaville
Costa Rica : Costa Rican : San Jose, San José
Croatia : Croatian, Croat : Zagreb
Cuba : Cuban : Havana
Cyprus : Cypriot : Nicosia
Czech Republic = Czechia : Czech : Prague
Denmark : Danish, Dane : Copenhagen
Djibouti : Djiboutian :
Dominica : Dominican : Roseau
Dominican Republic : Dominican : Santo Domingo
East Timor = Timor-Leste : Timorese : Dili
Ecuador : Ecuadorian, Ecuadorean : Quito
Egypt : Egyptian : Cairo
El Salvador : Salvadoran, Salvadorian, Salvadorean : San Salvador
Equatorial Guinea : Equatoguinean : Malabo
Eritrea : Eritrean : Asmara
Estonia : Estonian : Tallinn
Eswatini = Swaziland : Swazi : Mbabane
Ethiopia : Ethiopian : Addis Ababa
Fiji : Fijian : Suva
Finland : Finnish, Finn : Helsinki
France : French, Frenchman, Frenchwoman : Paris
Gabon : Gabonese : Libreville
Gambia = The Gambia : Gambian : Banjul
Georgia : Georgian : Tbilisi
Germany : German : Berlin
Ghana : Ghanaian : Accra
Greece : Greek : Athens
Grenada : Grenadian : St George's
Guatemala : Guatemalan : Guatemala City
Guinea : Guinean : Conakry
Guinea-Bissau : Bissau-Guinean : Bissau
Guyana : Guyanese : Georgetown
Haiti : Haitian : Port-au-Prince
Honduras : Honduran : Tegucigalpa
Hong Kong : Hongkonger :
Hungary : Hungarian : Budapest
Iceland : Icelandic, Icelander : Reykjavik, Reykjavík
India : Indian : New Delhi, Delhi
Indonesia : Indonesian : Jakarta
Iran = Islamic Republic of Iran : Iranian, Persian : Tehran
Iraq : Iraqi : Baghdad
Ireland : Irish, Irishman, Irishwoman : Dublin
Israel : Israeli : Jerusalem, Tel Aviv
Italy : Italian : Rome
Ivory Coast = Cote d'Ivoire, Côte d'Ivoire : Ivorian : Abidjan, Yamoussoukro
Jamaica : Jamaican : Kingston
Japan : Japanese : Tokyo
Jordan : Jordanian : Amman
Kazakhstan : Kazakh, Kazakhstani : Astana
Kenya : Kenyan : Nairobi
Kiribati : I-Kiribati : Tarawa
Kosovo : Kosovar, Kosovan : Pristina
Kuwait : Kuwaiti : Kuwait City
Kyrgyzstan : Kyrgyz, Kyrgyzstani : Bishkek
Laos : Laotian, Lao : Vientiane
Latvia : Latvian : Riga
Lebanon : Lebanese : Beirut
Lesotho : Basotho : Maseru
Liberia : Liberian : Monrovia
Libya : Libyan : Tripoli
Liechtenstein : Liechtensteiner : Vaduz
Lithuania : Lithuanian : Vilnius
Luxembourg : Luxembourger :
Madagascar : Malagasy : Antananarivo
Malawi : Malawian : Lilongwe
Malaysia : Malaysian : Kuala Lumpur
Maldives : Maldivian : Male
Mali : Malian : Bamako
Malta : Maltese : Valletta
Marshall Islands : Marshallese : Majuro
Mauritania : Mauritanian : Nouakchott
Mauritius : Mauritian : Port Louis
Mexico : Mexican : Mexico City
Micronesia : Micronesian : Palikir
Moldova : Moldovan : Chisinau
Monaco : Monegasque :
Mongolia : Mongolian : Ulaanbaatar, Ulan Bator
Montenegro : Montenegrin : Podgorica
Morocco : Moroccan : Rabat
Mozambique : Mozambican : Maputo
Myanmar = Burma : Burmese : Naypyidaw, Yangon
Namibia : Namibian : Windhoek
Nauru : Nauruan : Yaren
Nepal : Nepali, Nepalese : Kathmandu
Netherlands = The Netherlands, Holland : Dutch, Dutchman : Amsterdam, The Hague
New Zealand : New Zealander : Wellington
Nicaragua : Nicaraguan : Managua
Niger : Nigerien : Niamey
Nigeria : Nigerian : Abuja
North Korea = Democratic People's Republic of Korea : North Korean : Pyongyang
North Macedonia = Macedonia : Macedonian : Skopje
Norway : Norwegian : Oslo
Oman : Omani : Muscat
Pakistan : Pakistani : Islamabad
Palau : Palauan : Ngerulmud
Palestine : Palestinian : Ramallah
Panama : Panamanian : Panama City
Papua New Guinea : Papuan : Port Moresby
Paraguay : Paraguayan : Asuncion, Asunción
Peru : Peruvian : Lima
Philippines = The Philippines : Filipino, Philippine, Filipina : Manila
Poland : Polish, Pole : Warsaw
Portugal : Portuguese : Lisbon
Puerto Rico : Puerto Rican : San Juan
Qatar : Qatari : Doha
Romania : Romanian : Bucharest
Russia = Russian Federation : Russian : Moscow, Kremlin
Rwanda : Rwandan : Kigali
Saint Kitts and Nevis : Kittitian : Basseterre
Saint Lucia : Saint Lucian : Castries
Saint Vincent and the Grenadines : Vincentian : Kingstown
Samoa : Samoan : Apia
San Marino : Sammarinese :
Sao Tome and Principe : Sao Tomean : Sao Tome
Saudi Arabia : Saudi : Riyadh
Senegal : Senegalese : Dakar
Serbia : Serbian, Serb : Belgrade
Seychelles : Seychellois : Victoria
Sierra Leone : Sierra Leonean : Freetown
Singapore : Singaporean :
Slovakia : Slovak, Slovakian : Bratislava
Slovenia : Slovenian, Slovene : Ljubljana
Solomon Islands : Solomon Islander : Honiara
Somalia : Somali : Mogadishu
South Africa : South African : Pretoria, Cape Town, Johannesburg
South Korea = Korea : South Korean, Korean : Seoul
South Sudan : South Sudanese : Juba
Soviet Union = USSR, U.S.S.R. : Soviet, Soviets :
Spain : Spanish, Spaniard : Madrid
Sri Lanka : Sri Lankan : Colombo
Sudan : Sudanese : Khartoum
Suriname : Surinamese : Paramaribo
Sweden : Swedish, Swede : Stockholm
Switzerland : Swiss : Bern, Geneva, Zurich
Syria : Syrian : Damascus
Taiwan : Taiwanese : Taipei
Tajikistan : Tajik, Tajikistani : Dushanbe
Tanzania : Tanzanian : Dodoma, Dar es Salaam
Thailand : Thai : Bangkok
Togo : Togolese : Lome, Lomé
Tonga : Tongan : Nuku'alofa
Trinidad and Tobago : Trinidadian : Port of Spain
Tunisia : Tunisian : Tunis
Turkey = Türkiye, Turkiye : Turkish, Turk : Ankara, Istanbul
Turkmenistan : Turkmen : Ashgabat
Tuvalu : Tuvaluan : Funafuti
Uganda : Ugandan : Kampala
Ukraine : Ukrainian : Kyiv, Kiev
United Arab Emirates = UAE, U.A.E. : Emirati : Abu Dhabi, Dubai
United Kingdom = UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland : British, Briton, English, Englishman, Scottish, Welsh, Scot : London
United States = United States of America, USA, U.S.A., US, U.S., America : American, U.S., US : Washington, Washington D.C.
Uruguay : Uruguayan : Montevideo
Uzbekistan : Uzbek, Uzbekistani : Tashkent
Vanuatu : Ni-Vanuatu : Port Vila
Vatican = Holy See, Vatican City, The Vatican : :
Venezuela = Bolivarian Republic of Venezuela : Venezuelan, Bolivarian : Caracas
Vietnam : Vietnamese : Hanoi
Yemen : Yemeni : Sanaa, Aden
Yugoslavia : Yugoslav : 
Zambia : Zambian : Lusaka
Zimbabwe : Zimbabwean : Harare
`

const split = (text: string | undefined, at: string): readonly string[] =>
  (text ?? "")
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== "")

/** Every country of the list. */
export const countries: readonly Country[] = list
  .trim()
  .split("\n")
  .map((line) => {
    const [left, peoples, capitals] = line.split(" : ").map((part) => part.replace(/:\s*$/, "").trim())
    const [name = "", others] = (left ?? "").split(" = ")
    return {name, names: [name, ...split(others, ",")], peoples: split(peoples, ","), capitals: split(capitals, ",")}
  })

/** Regions and continents, and their people where the word is used. */
export const regions: readonly string[] = split(
  `Africa, Europe, Asia, North America, South America, Latin America, Central America, Oceania, Antarctica, Middle East,
  Near East, Far East, Balkans, Caucasus, Sahel, Maghreb, Caribbean, Scandinavia, Baltic, Siberia, Amazon, Andes, Crimea, Donbas,
  Donetsk, Luhansk, Catalonia, Galicia, Andalusia, Basque Country, Bavaria, Saxony, Lombardy, Sicily, Sardinia, Corsica,
  Brittany, Normandy, Provence, Flanders, Wallonia, Transylvania, Kurdistan, Kashmir, Punjab, Sindh, Balochistan, Tibet,
  Xinjiang, Darfur, Tigray, Gaza, Gaza Strip, West Bank, Golan Heights, Chechnya, Dagestan, Abkhazia, South Ossetia,
  Transnistria, Nagorno-Karabakh, Chiapas, Sinaloa, Oaxaca, Patagonia, Zulia, Antioquia, Guantanamo, Guantánamo Bay,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
  Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma,
  Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
  Wisconsin, Wyoming, Ontario, Quebec, Québec, Alberta, British Columbia, Queensland, New South Wales, Tasmania`,
  ",",
).map((name) => name.replace(/\s+/g, " "))

/** Larger cities that are no capital. */
export const cities: readonly string[] = split(
  `Los Angeles, Chicago, Houston, Miami, Boston, Seattle, San Francisco, Philadelphia, Dallas, Atlanta, Detroit, Denver,
  Phoenix, San Diego, New Orleans, Las Vegas, Baltimore, Minneapolis, Orlando, Cleveland, New York City, Brooklyn, Manhattan,
  Toronto, Montreal, Vancouver, Calgary, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Ciudad Juárez, Medellin, Medellín,
  Cali, Barranquilla, Cartagena, Cucuta, Cúcuta, Maracaibo, Valencia, Barquisimeto, Maracay, Ciudad Guayana, Guayaquil,
  Arequipa, Cusco, Santa Cruz, Cochabamba, Sao Paulo, São Paulo, Rio de Janeiro, Salvador de Bahia, Recife, Fortaleza, Porto
  Alegre, Cordoba, Córdoba, Rosario, Mendoza, Valparaiso, Valparaíso, Managua, Barcelona, Seville, Bilbao, Zaragoza, Malaga,
  Málaga, Porto, Marseille, Lyon, Toulouse, Nice, Bordeaux, Strasbourg, Lille, Calais, Manchester, Birmingham, Liverpool,
  Glasgow, Edinburgh, Cardiff, Belfast, Leeds, Bristol, Oxford, Cambridge, Rotterdam, Utrecht, Antwerp, Ghent, Cologne, Munich,
  Hamburg, Frankfurt, Stuttgart, Dresden, Leipzig, Düsseldorf, Milan, Naples, Turin, Palermo, Venice, Florence, Bologna,
  Genoa, Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Poznan, Brno, Graz, Salzburg, Basel, Lausanne, Gothenburg, Malmo, Malmö,
  Bergen, Aarhus, Turku, St Petersburg, St. Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Rostov, Grozny,
  Vladivostok, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Dnipro, Mariupol, Zaporizhzhia, Kherson, Bakhmut, Sevastopol, Izmir,
  Antalya, Diyarbakir, Gaziantep, Aleppo, Homs, Raqqa, Idlib, Latakia, Mosul, Basra, Kirkuk, Erbil, Fallujah, Sulaymaniyah,
  Isfahan, Shiraz, Mashhad, Tabriz, Qom, Herat, Kandahar, Mazar-i-Sharif, Peshawar, Lahore, Karachi, Quetta, Rawalpindi,
  Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Srinagar, Chittagong, Mandalay, Ho Chi Minh City,
  Saigon, Shanghai, Shenzhen, Guangzhou, Chengdu, Wuhan, Chongqing, Tianjin, Urumqi, Lhasa, Osaka, Kyoto, Hiroshima,
  Nagasaki, Busan, Cebu, Davao, Surabaya, Bandung, Sydney, Melbourne, Brisbane, Perth, Auckland, Casablanca, Marrakesh,
  Tangier, Fez, Oran, Benghazi, Misrata, Alexandria, Port Said, Suez, Port Sudan, Omdurman, Lagos, Kano, Ibadan, Maiduguri,
  Kumasi, Goma, Bukavu, Lubumbashi, Mombasa, Kisumu, Durban, Bulawayo, Timbuktu, Gao, Agadez, Jeddah, Mecca, Medina, Hebron,
  Nablus, Jenin, Haifa, Khan Younis, Rafah, Guantanamo Bay, Santiago de Cuba, Holguin, San Cristobal, San Cristóbal`,
  ",",
).map((name) => name.replace(/\s+/g, " "))
