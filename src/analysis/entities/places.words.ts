/** Names of one place in several spellings or tongues; the first is the usual one. */
export const SAME_PLACES: readonly (readonly string[])[] = `
United States|United States of America|US|U.S.|USA|U.S.A.|America
United Kingdom|UK|U.K.|Britain|Great Britain
Russia|Russian Federation
North Korea|DPRK|Democratic People's Republic of Korea
South Korea|ROK|Republic of Korea
China|People's Republic of China|PRC
Soviet Union|USSR|U.S.S.R.
United Arab Emirates|UAE|U.A.E.
Turkey|Türkiye|Turkiye
Myanmar|Burma
Czech Republic|Czechia
Ivory Coast|Côte d'Ivoire
Eswatini|Swaziland
Iran|Islamic Republic of Iran
Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo|Congo-Kinshasa
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Kyiv|Kiev
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov
Mykolaiv|Nikolayev|Nikolaev|Mykolayiv
Dnipro|Dnepropetrovsk|Dnipropetrovsk
Zaporizhzhia|Zaporozhye|Zaporizhia
Luhansk|Lugansk
Chernihiv|Chernigov
Chernobyl|Chornobyl
Donbas|Donbass
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Beijing|Peking
Guangzhou|Canton
Ho Chi Minh City|Saigon
Astana|Nur-Sultan
Almaty|Alma-Ata
Mecca|Makkah
Aleppo|Halab
The Hague|Den Haag
Lisbon|Lisboa
Prague|Praha
Vienna|Wien
Munich|München
Cologne|Köln
Geneva|Genève|Genf
Brussels|Bruxelles
Antwerp|Antwerpen
Copenhagen|København
Gothenburg|Göteborg
Warsaw|Warszawa
Cracow|Kraków|Krakow
Rome|Roma
Milan|Milano
Turin|Torino
Venice|Venezia
Naples|Napoli
Florence|Firenze
Seville|Sevilla
Athens|Athina
New York|New York City|NYC
Los Angeles|LA|L.A.
Washington|Washington, D.C.|Washington DC
Londonderry|Derry`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
