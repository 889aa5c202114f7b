/** Word lists for reading names. All lower case, without full stops, words parted by spaces. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/));

/** Forms of address that stand right before a name and belong to the mention: `Mr. Orlov`, `Sister Agatha`. */
export const HONORIFICS = words(`
mr mrs ms miss mx dr doctor prof professor sir dame lord lady sister brother father mother fr rev reverend
gen general col colonel maj major capt captain lt lieutenant sgt sergeant cmdr commander adm admiral cpl corporal brig brigadier
gov governor sen senator rep representative congressman congresswoman president premier chancellor king queen prince
princess pope cardinal archbishop bishop rabbi imam sheikh sheik ayatollah sheriff judge justice mayor minister secretary
ambassador coach detective inspector constable commissioner superintendent councillor councilman councilwoman baroness baron
pte supt insp cllr cllrs pc pcso wpc dci dcs alderman viscount canon pastor wing squadron flight herr frau monsieur madame mme señor señora don doña aunt uncle emperor emir sultan chief officer marshal`);

/** Longer titles, and what stands before them is no part of a name: `Prime Minister Hale`, `Foreign Minister Ito`. */
export const TITLES = words(`
minister secretary executive president director commissioner chairman chairwoman chairperson chair chief general
attorney prosecutor spokesman spokeswoman spokesperson leader ceo cfo coo cto founder editor correspondent reporter analyst mayor
governor chancellor ambassador envoy captain coach manager professor officer marshal superintendent inspector
premier king queen prince princess pope senator deputy lawmaker striker midfielder defender goalkeeper winger forward
quarterback pitcher driver pilot owner boss head economist author writer singer actor actress photographer
broker banker trader principal provost rector dean warden treasurer registrar presenter whip speaker adviser advisor`);

/** Nouns for what a person is or does. What follows or stands beside them is a person: `the herder Ali Bek`. */
export const ROLES = words(`
minister secretary president director commissioner chairman chairwoman chairperson chair chief attorney prosecutor lawyer
solicitor barrister judge spokesman spokeswoman spokesperson leader founder cofounder co-founder editor correspondent reporter
journalist columnist analyst mayor governor chancellor ambassador envoy captain coach manager professor lecturer
officer superintendent inspector premier king queen prince princess pope senator deputy lawmaker mp striker
midfielder defender goalkeeper winger forward quarterback pitcher driver pilot owner boss economist author writer
novelist poet singer actor actress musician guitarist drummer pianist violinist conductor composer photographer
cameraman broker banker trader principal provost rector dean warden treasurer registrar presenter host speaker adviser advisor
scientist seismologist geologist biologist physicist chemist historian sociologist psychologist epidemiologist virologist
meteorologist climatologist volcanologist hydrologist ecologist botanist zoologist archaeologist anthropologist statistician
mathematician researcher scholar fellow student pupil teacher nurse doctor surgeon physician paediatrician pediatrician midwife
dentist vet paramedic firefighter policeman policewoman detective sergeant lieutenant colonel major general admiral commander soldier
veteran diplomat activist campaigner organiser organizer volunteer worker farmer herder fisherman shepherd miner engineer
technician architect builder carpenter plumber electrician mechanic clerk accountant auditor consultant expert
specialist entrepreneur businessman businesswoman developer programmer designer artist painter sculptor curator
librarian priest bishop archbishop cardinal rabbi imam monk nun shopkeeper waiter chef baker butcher tailor hairdresser
landlord tenant resident neighbour neighbor villager pensioner retiree widow widower mother father son daughter brother
sister wife husband uncle aunt cousin grandmother grandfather nephew niece twin man woman boy girl child teenager toddler
victim survivor witness suspect defendant plaintiff whistleblower candidate challenger incumbent nominee
athlete swimmer runner sprinter cyclist boxer wrestler skater skier climber sailor rower player champion winner
golfer jockey referee umpire skipper translator interpreter blogger presenter narrator astronaut coordinator co-ordinator
administrator superintendent caretaker janitor guard conductor stewardess steward trucker postman courier agent envoy
commander-in-chief heir monarch emperor dictator tyrant tycoon magnate billionaire millionaire investor mathematician
colleague friend predecessor successor rival counterpart organist bassist vocalist frontman producer filmmaker
playwright screenwriter cartoonist illustrator vice-president`);

/** Nouns for what an organization is. What follows them is one: `grid operator Volta`, `the weekly Sol`. */
export const ORG_ROLES = words(`
operator company firm manufacturer maker builder retailer carrier airline airliner agency newspaper paper daily weekly monthly
magazine journal broadcaster channel website site outlet portal publisher charity nonprofit ngo group groups union party club
team side band duo trio orchestra label studio network bank lender insurer broker brokerage consultancy consultants consultant
contractor contractors supplier utility producer startup start-up giant conglomerate chain platform app developer consortium
confederation federation association alliance coalition movement militia think-tank tank watchdog regulator authority
university institute school college hospital lab laboratory museum foundation trust fund brewer brewery carmaker automaker chipmaker
drugmaker planemaker shipbuilder shipyard steelmaker miner refiner distributor wholesaler supermarket hotelier developer
rebels cartel gang cult order monitor service provider firms companies makers builders partners subsidiary parent rival`);

/** Nouns after an organization's bare name that show it is one: `the Volta board`, `Sol shares`. */
export const ORG_AFTER = words(`
board shares spokesman spokeswoman spokesperson employees staff executives executive chief officials members headquarters
subsidiary joint think customers shareholders engineers bosses boss management profits revenue stock factory stores fans
supporters players striker coach chairman bulletin negotiators lawyers stewards workers mercenaries fighters militants newsroom correspondent reporter
president director ceo founder contract lawmakers mps`);

/** Last words that make a name an organization's. */
export const ORG_WORDS = words(`
ministry department departments dept agency agencies authority authorities bureau office service services administration directorate
inspectorate commission committee council board court tribunal parliament assembly senate congress police constabulary
university college academy school institute institution polytechnic seminary health hospital clinic infirmary hospice museum gallery library laboratory laboratories
lab observatory archive archives society association federation confederation union unions league party front movement alliance
coalition congress organisation organization foundation trust fund charity mission network consortium cooperative
co-operative syndicate brotherhood guild chamber corps force army navy fleet brigade battalion regiment division squadron forces
guard guards guardia command militia legion gendarmerie garrison bank inc incorporated ltd limited llc plc corp corporation co company companies
holdings holding group partners associates ventures industries enterprises enterprise motors airlines airways aviation aerospace railways railway
railroad rail shipping logistics energy electric power petroleum oil gas mining steel pharmaceuticals pharma biotech therapeutics
technologies technology systems solutions software semiconductor electronics telecom communications media entertainment
pictures studios records press publishing publishers publications times post herald gazette tribune chronicle courier observer
guardian telegraph mirror examiner inquirer review bulletin news newspapers broadcasting radio television tv insurance assurance capital
securities investments bancorp brewery breweries brewing distillery foods stores supermarkets hotels resorts fc afc cf united
sc rfc cc rovers wanderers athletic hotspur albion orchestra philharmonic symphony choir ensemble ballet opera
theatre theater gmbh ag sa spa nv bv ab oy kg republicans democrats greens liberals labour watch international crescent federação
partido sindicato syndicat instituto universidad universidade université universität ministerio ministério banco banca
confederação confederación federación fundação fundación directorates secretariat programme embassy consulate treasury
exchange registry tax customs cabinet government presidency senate monitor newsroom newsdesk desk church diocese archdiocese parish synod
fire-brigade ambulance lifeboat coastguard coastguards responders volunteers families farmers workers teachers doctors nurses
veterans parents residents survivors students scouts rangers initiative project campaign forum caucus lobby conference centre-right
ombudsman ferries ferry grid fm minerals metals glass engines analytics research homes housing cement chemicals plastics textiles timber dairies bakeries
freight haulage couriers coaches cruises shipyards yachts clothing pharmacies properties property estates developments construction
builders contractors engineering dynamics instruments renewables utilities recycling lottery consulting consultancy solicitors chambers
bugle echo argus advertiser sentinel messenger dispatch wire agency-press robotics semiconductors networks mobile broadband air airlines
lines works water interactive studios labs genomics biosciences diagnostics wines farms foods-group brands retail`);

/** Ordinary words that stand in capitals with kinds of organization, and make no name with them: `Evening Desk`. */
export const PLAIN_WORDS = words(`
business market evening morning daily customer human public private technical legal medical emergency safety security defense defence
infrastructure interior exterior main head front back home press media special general central national international local regional
district county city town state federal rural urban digital online live breaking latest top more new old first second big small head
evening night day weekend sports sport travel culture science health food money world politics research policy strategic strategy
planning operations logistics support service field task joint rapid social civil crime fire rescue police power water energy
climate weather traffic transport housing education training finance tax budget trade labour labor steering working executive
advisory editorial production marketing sales design development management administration information communication communications
north south east west northern southern eastern western`);

/** Those of them that are also plain words for other things: `Evening Desk`, `Market News`. */
export const WEAK_ORG_WORDS = words(`
desk news office press company companies group board media service services times review rail watch labour monitor mission records power
energy project campaign initiative exchange front capital gas oil mining steel systems solutions software electronics communications
entertainment pictures publishing publications post mirror record international partners ventures industries enterprise conference
families farmers workers teachers doctors nurses parents residents survivors students volunteers responders ambulance customs lab
library archive archives network cabinet government guard guards division command energy radio television tv review bulletin health
grid glass engines research homes housing cement timber freight estates property properties construction builders contractors engineering
works water lines air mobile networks lottery wire messenger dispatch echo advertiser instruments utilities recycling chambers farms wines
brands retail metals minerals plastics chemicals textiles clothing fm ferry ferries labs studios interactive`);

/** First words that make a name an organization's: `Ministry of Works`, `Syndicat du Bois`, `Banco Azul`. */
export const ORG_HEADS = words(`
ministry department departments institute university academy bank court council bureau office centre center centers centres confederation
federation association union league party society board chamber commission committee company corporation college school faculty
assembly house municipality government church church church hospital museum order organisation organization foundation fund
agency authority authorities service directorate inspectorate secretariat armed royal national united
frente companhia syndicat sindicato partido parti partei banco banque banca universidad universidade université universität
ministerio ministério ministère instituto istituto confederação confederación federação federación grupo groupe gruppe associação asociación
fundação fundación real club clube fc ac as rc sv vfb vfl radio rádio tv
campaign campaigners doctors friends students families farmers mothers citizens workers alliance coalition movement front brigade army`);

/** Nouns that are a place's kind: after its name in either case (`Arlen district`, `Mill Street`). */
export const PLACE_TAILS = words(`
district province region oblast county counties prefecture governorate raion canton municipality borough township parish
commune state territory republic valley basin river creek stream lake lagoon reservoir bay gulf strait straits channel sea ocean coast
peninsula island islands isle isles archipelago atoll reef mountain mountains mount hill hills range ridge peak plateau desert
plain plains forest woods glacier volcano canyon gorge pass cape beach harbour harbor port docks pier airport airfield airbase
aerodrome station terminal junction crossing bridge tunnel dam canal street avenue road lane boulevard square plaza place
highway motorway expressway park gardens garden zoo fairgrounds stadium arena field racecourse circuit palace castle cathedral
mosque temple monastery abbey tower hall market mall prison jail cemetery camp checkpoint refinery shipyard
city town village settlement hamlet suburb neighbourhood neighborhood quarter ghetto estate favela ward delta estuary fjord
falls springs heights basilica chapel shrine fort fortress barracks embankment quay wharf marina depot zone enclave autonomous
speedway observatory-hill crescent terrace drive close court-road centre-ville fell moor heath tarn dale glen loch lough mere fen
fens marsh marshes ness headland firth inlet row mews bypass roundabout flyover weir quarry colliery precinct slipway lighthouse tor crag`);

/** Kinds whose name and the bare name are one place: `Arlen district` and `Arlen`. */
export const SAME_TAILS = words(
  'district province region oblast county prefecture governorate raion canton borough township valley state street avenue road square river lake island mountain peninsula town village parish',
);

/** Kinds that make a place's name of what stands before them in small letters too: `Undery district`. */
export const LOWER_TAILS = words(
  'district province region oblast county prefecture governorate canton municipality valley basin river airport station square street bridge peninsula island islands desert stadium lake city avenue harbour harbor prison',
);
/** Kinds of several places: `Undery and Arlen districts`. */
export const PLURAL_TAILS = words(
  'districts provinces regions counties states valleys islands rivers airports streets towns cities villages',
);

/** First words that make a name a place's: `Mount Ara`, `Lake Tuz`, `Rua da Prata`, `Praça Velha`. */
export const PLACE_HEADS = words(`
mount mt lake river cape fort port gulf bay strait straits isle isles island islands sea rua praça avenida largo calle plaza paseo
piazza via rue boulevard avenue place val monte sierra cerro rio río wadi jebel jabal tell county counties villa playa costa puerto san santa são
santo saint st ste sankt el los las new north south east west northern southern eastern western upper lower central cidade ciudad ponte
campo parque praia ilha isla île lac lago golfo highway route motorway`);

/** Nouns before a place's name, with or without `of`: `the village of Oss`, `the port city Batu`. */
export const PLACE_ROLES = words(`
city town village hamlet suburb district province region county state island port capital settlement municipality borough
neighbourhood neighborhood area valley river lake mountain volcano peninsula republic territory resort commune township
parish outskirts coast north south east west northeast northwest southeast southwest north-east north-west south-east
south-west centre center heart people streets population mayor governor residents suburbs edge shores banks kingdom country nation prefecture oblast`);

/** Prepositions before places, and how strongly they speak for one. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 3],
  ['near', 3],
  ['outside', 2],
  ['across', 2],
  ['throughout', 2],
  ['around', 1],
  ['towards', 2],
  ['toward', 2],
  ['into', 2],
  ['inside', 2],
  ['between', 1],
  ['via', 1],
  ['through', 1],
  ['reached', 1],
  ['off', 1],
  ['beyond', 1],
  ['along', 1],
  ['over', 1],
  ['leaving', 1],
  ['visited', 1],
  ['downtown', 3],
  ['central', 3],
  ['northern', 3],
  ['southern', 3],
  ['eastern', 3],
  ['western', 3],
  ['northeastern', 3],
  ['northwestern', 3],
  ['southeastern', 3],
  ['southwestern', 3],
  ['north-eastern', 3],
  ['north-western', 3],
  ['south-eastern', 3],
  ['south-western', 3],
  ['upper', 2],
  ['lower', 2],
  ['rural', 2],
  ['nearby', 3],
  ['neighbouring', 3],
  ['neighboring', 3],
]);

/** Verbs of saying, before or after a name. */
export const SAY_VERBS = words(`
said says say told tells added adds wrote writes write stated states noted notes announced announces claimed claims warned warns
reported reports confirmed confirms explained explains insisted insists argued argues admitted admits denied denies asked asks
replied replies answered answers recalled recalls estimated estimates believes believed thinks thought called declined refused
tweeted posted testified declared commented concluded suggested suggests acknowledged promised predicts predicted`);

/** Verbs that only people are the subject of, more or less. */
export const PERSON_VERBS = words(`
was is has had would smiled laughed recalled grew married died lives lived worked drove walked stood sat ran sang played scored drove
remembers retired`);

/** What may stand inside a name in lower case. */
export const PARTICLES = words(`
de da do dos das del della di du des van von der den ter ten la le el al bin ibn bint ben abu y e i und zu zum zur of the for and &
d' l' ul ud av af`);

/** Particles of a person's or a place's name, which join any two words: `Ana de Sousa`. */
export const NAME_PARTICLES = words(
  'de da do dos das del della di du des van von der den ter ten la le el al bin ibn bint ben abu y zu zum zur ul ud av af',
);

/** Abbreviations whose full stop ends no sentence inside a name. */
export const DOTTED = words(`
st mt mr mrs ms dr prof gen col maj capt lt sgt gov sen rep rev fr sr jr hon messrs ft no co inc ltd corp cmdr adm brig cpl pte supt insp cllr det`);

/** First words of a sentence that are never part of a name, and words that are in capitals for other reasons. */
export const STOP_WORDS = words(`
a an the this that these those there here it its he his him she her hers they their them we our us you your i my me mine who whom whose
what which when where why how if unless while as at by for from in into of off on onto out over to towards under until up upon with within without
about above across after against along among amid around before behind below beneath beside besides between beyond despite down during except
inside instead like near next outside past per since than through throughout till via and but or nor so yet not no none nobody nothing
all any anyone anybody both each either every everybody everyone few many most much neither other others several some such another
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion dozens first second third last am is are was were be been being has have had do does did
can could will would shall should may might must let also although though because however meanwhile moreover furthermore nevertheless
then thus therefore again already always ever never often once only just even still too very more less rather quite perhaps maybe almost
nearly about roughly approximately some now today yesterday tomorrow tonight soon later earlier ago yes ok okay oh ah well please thanks thank
dear hello hi good bad according asked added given following including based despite whether`);

/** Capitalised words that name no person, place or organization: days, feasts, tongues, faiths, clocks, page furniture. */
export const NOT_NAMES = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan hanukkah passover diwali eid thanksgiving halloween advent lent
english french german spanish portuguese russian chinese japanese arabic italian dutch hindi urdu bengali turkish korean polish
latin greek hebrew swahili kyrgyz ukrainian soviet gaelic welsh irish scottish british american european african asian latino hispanic western
eastern northern southern arab arabs kurdish kurd kurds catholic catholics protestant protestants christian christians muslim muslims
islam islamic islamist islamists jewish jew jews buddhist hindu sikh orthodox sunni shia shiite god bible quran koran nazi nazis communist
marxist olympic olympics olympian paralympics
gmt utc bst cet cest est edt cst cdt pst pdt mst mdt eet msk vat gdp gnp tv pdf isbn issn dna rna covid covid-19 mmr hiv aids ceo cfo pr hr it
usd eur gbp uah kgs aud cad chf jpy cny inr rub ad bc bce ce am pm kg km mph kph mw gw kwh phd md ma ba bsc msc mba mph dvm esq jr sr
atm gps sms url http https www email e-mail rss faq html ufo suv lgbt lgbtq diy ngo ngos mp mps mep meps uav uavs id sos rip asap fyi
photo photos photograph photographs picture pictures pic image images video videos caption credit file files
subscribe share shares comment comments reply like follow download click read more sign privacy cookies terms copyright reserved
rights permalink archive home about menu search login register newsletter unsubscribe reprint advertisement sponsored related topics tags filed
contact tel telephone fax phone hotline email page pages issue vol volume edition chapter section figure table appendix annex
summary overview background introduction conclusion conclusions discussion references notes note editors editor source sources key
points highlights update updates updated posted published edited live breaking news exclusive opinion analysis letters editorial
press release communique communiqué statement bulletin report reports subject date time from sent cc re fwd ps p.s attn ends embargoed
noon midnight midday number no lot class type category level phase stage step part series act bill law treaty agreement protocol article clause
mr mrs ms dr sir madam internet web wi-fi christmastime world war cold mass aftermath
spokesman spokeswoman spokesperson head general secretary president minister mayor governor director chief officer king queen
founder chair chairman deputy senior junior former acting late assistant associate travel
north south east west northeast northwest southeast southwest state-of states federal national international global regional local central`);

/** Names that everybody knows to be organizations, which lexicons lack. */
export const KNOWN_ORGS = phrases(`
un | united nations | european union | eu | european commission | european parliament | european council | nato | who | world health organization
world bank | imf | international monetary fund | wto | opec | unicef | unesco | unhcr | wfp | iaea | icc | icrc | red cross | red crescent
white house | kremlin | pentagon | state department | downing street | capitol hill | congress | senate | house of representatives | house of commons
house of lords | bundestag | bundesrat | knesset | duma | state duma | dáil | seanad | oireachtas | storting | riksdag | folketing | sejm | verkhovna rada
supreme court | high court | court of appeal | hamas | hezbollah | taliban | islamic state | al-qaeda | al qaeda | isis | isil | fatah | houthis | boko haram
reuters | associated press | ap | afp | agence france-presse | bloomberg | bbc | cnn | nbc | cbs | abc | fox news | al jazeera | tass | xinhua | interfax | ria novosti | sputnik
dpa | pa media | press association | new york times | washington post | wall street journal | the guardian | the economist | the times | newsweek
telegram | whatsapp | youtube | instagram | tiktok | wikipedia | wordpress | facebook | twitter | google | amazon | microsoft | netflix | linkedin | reddit | substack | bluesky
interpol | europol | fbi | cia | nsa | nasa | noaa | fema | cdc | fda | epa | sec | irs | usgs | usaid | doj | nih | fifa | uefa | ioc | nba | nfl | nhl | mlb
amnesty international | human rights watch | greenpeace | oxfam | reporters without borders | world vision | save the children | médecins sans frontières | doctors without borders | msf | wwf
general staff | air force | navy | army | coast guard | national guard | marine corps | royal navy | royal air force | raf | mossad | shin bet | fsb | gru | kgb | mi5 | mi6 | gchq
world trade organization | african union | arab league | asean | oecd | osce | ecb | european central bank | federal reserve | bank of england | treasury | parliament
met office | conservatives | tories | liberal democrats | republicans | democrats | sinn féin | wagner | emsc`);

/** Names that everybody knows to be places, which lexicons lack, with their abbreviations. */
export const KNOWN_PLACES = phrases(`
middle east | far east | near east | central asia | southeast asia | south asia | east asia | latin america | north america | south america | central america | eurasia
oceania | europe | eastern europe | western europe | africa | asia | antarctica | arctic | caribbean | balkans | scandinavia | west bank | gaza | gaza strip | golan heights
black sea | baltic sea | mediterranean | red sea | north sea | south china sea | persian gulf | gulf of mexico | indian ocean | pacific | atlantic | pacific ocean | atlantic ocean
england | scotland | wales | northern ireland | british isles | soviet union | ussr | u.s.s.r | yugoslavia | czechoslovakia | czechia | palestine | kosovo | taiwan | eswatini
u.s | u.s.a | us | usa | united states | united states of america | u.k | uk | united kingdom | great britain | britain | u.a.e | uae | dprk | drc | türkiye | holy see
catalonia | basque country | andalusia | galicia | bavaria | saxony | donbas | donetsk | luhansk | kherson | zaporizhzhia | kharkiv | dnipro | odesa | mykolaiv | lviv | kursk | belgorod | crimea
silicon valley | wall street | hollywood | manhattan | brooklyn | queens | bronx | himalayas | alps | andes | pyrenees | carpathians | caucasus | tien shan | sahara | sahel | siberia | kashmir | punjab | xinjiang | tibet`);

/** State abbreviations of newspaper style, which end in a full stop: `OMAHA, Neb.` */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `ala Alabama|ariz Arizona|ark Arkansas|calif California|colo Colorado|conn Connecticut|del Delaware|fla Florida|ga Georgia
ill Illinois|ind Indiana|kan Kansas|ky Kentucky|la Louisiana|md Maryland|mass Massachusetts|mich Michigan|minn Minnesota
miss Mississippi|mo Missouri|mont Montana|neb Nebraska|nev Nevada|okla Oklahoma|ore Oregon|pa Pennsylvania|tenn Tennessee
vt Vermont|va Virginia|wash Washington|wis Wisconsin|wyo Wyoming|ont Ontario|que Quebec|alta Alberta|sask Saskatchewan`
    .split(/[|\n]/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
