// Towns and regions that Spanish calls by another name than English, so that accounts in both languages meet.

import {fold} from "../../../collation/fold.ts"

const lines = `
Aquisgrán/Aachen Alejandría/Alexandria Amberes/Antwerp Ámsterdam/Amsterdam Argel/Algiers Atenas/Athens Aviñón/Avignon Bagdad/Baghdad Basilea/Basel
Belén/Bethlehem Belgrado/Belgrade Berlín/Berlin Berna/Bern Bolonia/Bologna Brujas/Bruges Bruselas/Brussels Bucarest/Bucharest Burdeos/Bordeaux
Calcuta/Kolkata Colonia/Cologne Copenhague/Copenhagen Cracovia/Krakow Damasco/Damascus Dresde/Dresden Dublín/Dublin Edimburgo/Edinburgh Estambul/Istanbul
Estocolmo/Stockholm Estrasburgo/Strasbourg Filadelfia/Philadelphia Florencia/Florence Fráncfort/Frankfurt Friburgo/Freiburg Gante/Ghent Génova/Genoa
Ginebra/Geneva Gotemburgo/Gothenburg Hamburgo/Hamburg Hanói/Hanoi Jartum/Khartoum Járkov/Kharkiv Jersón/Kherson Jerusalén/Jerusalem Kabul/Kabul Kiev/Kyiv Kinsasa/Kinshasa
Lausana/Lausanne Lieja/Liege Lisboa/Lisbon Liubliana/Ljubljana Londres/London Lovaina/Leuven Lucerna/Lucerne Luxemburgo/Luxembourg Maguncia/Mainz Marsella/Marseille
Marrakech/Marrakesh Mascate/Muscat Milán/Milan Mogadiscio/Mogadishu Moscú/Moscow Múnich/Munich Nápoles/Naples Niza/Nice Nicosia/Nicosia Núremberg/Nuremberg Odesa/Odesa
Padua/Padua Pekín/Beijing Praga/Prague Ratisbona/Regensburg Riad/Riyadh Roma/Rome Róterdam/Rotterdam Sarajevo/Sarajevo Sebastopol/Sevastopol Seúl/Seoul
Shanghái/Shanghai Singapur/Singapore Sofía/Sofia Taskent/Tashkent Teherán/Tehran Tiflis/Tbilisi Tokio/Tokyo Tolosa/Toulouse Trípoli/Tripoli Túnez/Tunis Turín/Turin
Uagadugú/Ouagadougou Ulán-Bator/Ulaanbaatar Varsovia/Warsaw Venecia/Venice Versalles/Versailles Viena/Vienna Yakarta/Jakarta Yamena/N'Djamena Yeda/Jeddah Zagreb/Zagreb Alepo/Aleppo
Mosul/Mosul Gaza/Gaza Nablus/Nablus Saná/Sanaa Adén/Aden Adís-Abeba/Addis-Ababa Bombay/Mumbai Cantón/Guangzhou Baviera/Bavaria Cataluña/Catalonia Crimea/Crimea
Sajonia/Saxony Escocia/Scotland Gales/Wales Sicilia/Sicily Cerdeña/Sardinia Córcega/Corsica Toscana/Tuscany Borgoña/Burgundy Bretaña/Brittany Normandía/Normandy
Chechenia/Chechnya Cachemira/Kashmir Transnistria/Transnistria Osetia/Ossetia Tigray/Tigray Cisjordania/West-Bank Siberia/Siberia Texas/Texas California/California
La-Habana/Havana Ciudad-de-México/Mexico-City Ciudad-de-Guatemala/Guatemala-City Ciudad-de-Panamá/Panama-City Nueva-York/New-York Nueva-Orleans/New-Orleans
Nueva-Delhi/New-Delhi Ciudad-del-Cabo/Cape-Town Puerto-Príncipe/Port-au-Prince Puerto-España/Port-of-Spain La-Haya/The-Hague El-Cairo/Cairo
`

/** Folded Spanish names without their article, by the folded English ones. */
export const towns: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [here = "", there = ""] = pair.split("/").map((name) => fold(name.replaceAll("-", " ")))
      return [here.replace(/^(?:el|la|las|los) /, ""), there.replace(/^the /, "")]
    }),
)
