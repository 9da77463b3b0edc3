// The countries of the world with their people and capitals, and the larger cities and regions, as Spanish writes them.
//
// A line is `name = other names : people : capitals`. A people is written in the masculine ("boliviano"): its other forms
// are made by rule.

/** One country. */
export type Country = {
  readonly name: string
  readonly names: readonly string[]
  readonly peoples: readonly string[]
  readonly capitals: readonly string[]
}

const list = `
Afganistán : afgano : Kabul
Albania : albanés : Tirana
Alemania : alemán, germano : Berlín
Andorra : andorrano : Andorra la Vieja
Angola : angoleño : Luanda
Arabia Saudí = Arabia Saudita : saudí, saudita : Riad
Argelia : argelino : Argel
Argentina : argentino : Buenos Aires
Armenia : armenio : Ereván
Australia : australiano : Canberra
Austria : austriaco, austríaco : Viena
Azerbaiyán : azerbaiyano, azerí : Bakú
Bahamas : bahameño : Nasáu
Baréin = Bahréin : bareiní : Manama
Bangladés = Bangladesh : bangladesí : Daca
Bélgica : belga : Bruselas
Belice : beliceño : Belmopán
Benín : beninés : Porto Novo
Bielorrusia = Belarús : bielorruso : Minsk
Birmania = Myanmar : birmano : Naipyidó
Bolivia : boliviano : La Paz, Sucre
Bosnia = Bosnia y Herzegovina, Bosnia-Herzegovina : bosnio : Sarajevo
Botsuana : botsuano : Gaborone
Brasil : brasileño, brasilero : Brasilia
Bulgaria : búlgaro : Sofía
Burkina Faso : burkinés : Uagadugú
Burundi : burundés : Gitega
Camboya : camboyano : Nom Pen
Camerún : camerunés : Yaundé
Canadá : canadiense : Ottawa
Catar = Qatar : catarí, qatarí : Doha
Chad : chadiano : Yamena
Chile : chileno : Santiago, Santiago de Chile
China = República Popular China : chino : Pekín
Chipre : chipriota : Nicosia
Colombia : colombiano : Bogotá
Congo = República Democrática del Congo : congoleño : Kinsasa, Brazzaville
Corea del Norte : norcoreano : Pionyang
Corea del Sur : surcoreano : Seúl
Costa de Marfil : marfileño : Yamusukro
Costa Rica : costarricense, tico : San José
Croacia : croata : Zagreb
Cuba : cubano : La Habana
Dinamarca : danés : Copenhague
Ecuador : ecuatoriano : Quito
Egipto : egipcio : El Cairo
El Salvador : salvadoreño : San Salvador
Emiratos Árabes Unidos = Emiratos : emiratí : Abu Dabi
Eritrea : eritreo : Asmara
Eslovaquia : eslovaco : Bratislava
Eslovenia : esloveno : Liubliana
España : español : Madrid
Estados Unidos = EE. UU., EE.UU., EEUU, Estados Unidos de América : estadounidense, norteamericano : Washington, Washington D.C.
Estonia : estonio : Tallin
Etiopía : etíope : Adís Abeba
Filipinas : filipino : Manila
Finlandia : finlandés : Helsinki
Francia : francés, galo : París
Gabón : gabonés : Libreville
Gambia : gambiano : Banjul
Georgia : georgiano : Tiflis
Ghana : ghanés : Acra
Grecia : griego : Atenas
Guatemala : guatemalteco : Ciudad de Guatemala
Guinea : guineano : Conakri
Guinea Ecuatorial : ecuatoguineano : Malabo
Guyana : guyanés : Georgetown
Haití : haitiano : Puerto Príncipe
Honduras : hondureño : Tegucigalpa
Hungría : húngaro : Budapest
India : indio : Nueva Delhi
Indonesia : indonesio : Yakarta
Irak = Iraq : iraquí : Bagdad
Irán : iraní : Teherán
Irlanda : irlandés : Dublín
Islandia : islandés : Reikiavik
Israel : israelí : Jerusalén, Tel Aviv
Italia : italiano : Roma
Jamaica : jamaicano : Kingston
Japón : japonés, nipón : Tokio
Jordania : jordano : Amán
Kazajistán : kazajo : Astaná
Kenia : keniano : Nairobi
Kirguistán : kirguís : Biskek
Kosovo : kosovar : Pristina
Kuwait : kuwaití : Kuwait
Laos : laosiano : Vientián
Letonia : letón : Riga
Líbano : libanés : Beirut
Liberia : liberiano : Monrovia
Libia : libio : Trípoli
Lituania : lituano : Vilna
Luxemburgo : luxemburgués : Luxemburgo
Macedonia = Macedonia del Norte : macedonio : Skopie
Madagascar : malgache : Antananarivo
Malasia : malasio : Kuala Lumpur
Malí = Mali : maliense : Bamako
Malta : maltés : La Valeta
Marruecos : marroquí : Rabat
Mauritania : mauritano : Nuakchot
México = Méjico : mexicano : Ciudad de México, México D.F.
Moldavia = Moldova : moldavo : Chisináu
Mongolia : mongol : Ulán Bator
Montenegro : montenegrino : Podgorica
Mozambique : mozambiqueño : Maputo
Namibia : namibio : Windhoek
Nepal : nepalí : Katmandú
Nicaragua : nicaragüense, nica : Managua
Níger : nigerino : Niamey
Nigeria : nigeriano : Abuya
Noruega : noruego : Oslo
Nueva Zelanda = Nueva Zelandia : neozelandés : Wellington
Omán : omaní : Mascate
Países Bajos = Holanda : neerlandés, holandés : Ámsterdam, La Haya
Pakistán : pakistaní, paquistaní : Islamabad
Palestina : palestino : Ramala
Panamá : panameño : Ciudad de Panamá
Paraguay : paraguayo : Asunción
Perú : peruano : Lima
Polonia : polaco : Varsovia
Portugal : portugués, luso : Lisboa
Puerto Rico : puertorriqueño, boricua : San Juan
Reino Unido = Gran Bretaña : británico : Londres
Inglaterra : inglés : Londres
Escocia : escocés : Edimburgo
Gales : galés : Cardiff
República Checa = Chequia : checo : Praga
República Dominicana : dominicano : Santo Domingo
Ruanda : ruandés : Kigali
Rumanía = Rumania : rumano : Bucarest
Rusia = Federación Rusa : ruso : Moscú
Senegal : senegalés : Dakar
Serbia : serbio : Belgrado
Sierra Leona : sierraleonés : Freetown
Singapur : singapurense : Singapur
Siria : sirio : Damasco
Somalia : somalí : Mogadiscio
Sri Lanka : cingalés : Colombo
Sudáfrica : sudafricano : Pretoria, Ciudad del Cabo
Sudán : sudanés : Jartum
Sudán del Sur : sursudanés : Yuba
Suecia : sueco : Estocolmo
Suiza : suizo, helvético : Berna, Ginebra
Surinam : surinamés : Paramaribo
Tailandia : tailandés : Bangkok
Taiwán : taiwanés : Taipéi
Tanzania : tanzano : Dodoma
Tayikistán : tayiko : Dusambé
Togo : togolés : Lomé
Trinidad y Tobago : trinitense : Puerto España
Túnez : tunecino : Túnez
Turkmenistán : turcomano : Asjabad
Turquía : turco : Ankara
Ucrania : ucraniano : Kiev
Uganda : ugandés : Kampala
Uruguay : uruguayo : Montevideo
Unión Soviética = URSS : soviético : Moscú
Uzbekistán : uzbeko : Taskent
Vaticano = Ciudad del Vaticano : vaticano : Ciudad del Vaticano
Venezuela = República Bolivariana de Venezuela : venezolano : Caracas
Vietnam : vietnamita : Hanói
Yemen : yemení : Saná
Yugoslavia : yugoslavo : Belgrado
Zambia : zambiano : Lusaka
Zimbabue : zimbabuense : Harare
`

const split = (text: string, by: string): readonly string[] =>
  text
    .split(by)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "")

/** The countries. */
export const countries: readonly Country[] = split(list, "\n").map((line): Country => {
  const [names = "", peoples = "", capitals = ""] = line.split(" : ")
  const [name = "", others = ""] = names.split(" = ")
  return {
    name: name.trim(),
    names: [name.trim(), ...split(others, ",")],
    peoples: split(peoples, ","),
    capitals: split(capitals, ","),
  }
})

/** Regions and continents. */
export const regions: readonly string[] = split(
  `África, Europa, Asia, América, Norteamérica, Sudamérica, Suramérica, América del Norte, América del Sur, América Latina, Latinoamérica, Centroamérica, Oceanía, Oriente Medio, Medio Oriente, Oriente Próximo,
  Balcanes, Cáucaso, Sahel, Magreb, Caribe, Escandinavia, Siberia, Amazonas, Amazonía, Andes, Crimea, Dombás, Donetsk, Lugansk, Cataluña, Galicia, Andalucía, País Vasco, Euskadi, Navarra, Aragón, Asturias, Cantabria,
  Extremadura, Murcia, Canarias, Baleares, Castilla, Castilla-La Mancha, La Rioja, Baviera, Sicilia, Cerdeña, Córcega, Bretaña, Flandes, Kurdistán, Cachemira, Tíbet, Darfur, Gaza, Franja de Gaza, Cisjordania, Chechenia,
  Chiapas, Sinaloa, Oaxaca, Guerrero, Jalisco, Sonora, Chihuahua, Veracruz, Tamaulipas, Patagonia, Zulia, Táchira, Carabobo, Miranda, Antioquia, Cauca, Arauca, Guantánamo, California, Florida, Texas, Nueva York, Nueva Jersey,
  Arizona, Georgia, Puerto Rico`,
  ",",
)

/** Larger cities that are no capital. */
export const cities: readonly string[] = split(
  `Los Ángeles, Chicago, Houston, Miami, Boston, San Francisco, Filadelfia, Dallas, Atlanta, Nueva Orleans, Toronto, Montreal, Tijuana, Guadalajara, Monterrey, Ciudad Juárez, Medellín, Cali, Barranquilla, Cartagena,
  Cúcuta, Maracaibo, Valencia, Barquisimeto, Maracay, Guayaquil, Arequipa, Cusco, Santa Cruz, Cochabamba, São Paulo, Sao Paulo, Río de Janeiro, Córdoba, Rosario, Mendoza, Valparaíso, Barcelona, Sevilla, Bilbao,
  Zaragoza, Málaga, Granada, Alicante, Oporto, Marsella, Lyon, Toulouse, Burdeos, Estrasburgo, Manchester, Liverpool, Belfast, Róterdam, Amberes, Colonia, Múnich, Hamburgo, Fráncfort, Milán, Nápoles, Turín, Venecia,
  Florencia, Cracovia, Salzburgo, San Petersburgo, Járkov, Odesa, Leópolis, Mariúpol, Jersón, Bajmut, Sebastopol, Estambul, Alepo, Homs, Raqa, Mosul, Basora, Kandahar, Karachi, Bombay, Calcuta, Shanghái, Hong Kong,
  Osaka, Hiroshima, Sídney, Melbourne, Casablanca, Tánger, Bengasi, Alejandría, Lagos, La Meca, Haifa, Rafah, Jan Yunis, Santiago de Cuba, Holguín, San Cristóbal, San Pedro Sula, Santa Ana`,
  ",",
)
