/**
 * Words that say the same of what is counted. One line is one concept: its name, then the words for it, a phrase with
 * hyphens for spaces. A word stands in one line only; a phrase wins over the words in it.
 */

/** What happened to the things counted, or was done. */
export const EVENTS = `
die: died dies dead death deaths killed kill kills killing deceased fatality fatalities fatal perished perish slain slay toll death-toll body bodies corpse corpses succumbed lives-lost lost-their-lives lost-his-life lost-her-life lose-their-lives lives-have-now-been-lost lives-have-been-lost lives-were-lost lost-lives claimed-lives no-longer-with-us bereaved
injure: injured injures injuring injury injuries hurt hurting wounded wounds wound wounding maimed bruised bruises incapacitated
casualty: casualties
hospitalize: hospitalized hospitalised hospitalisation hospitalization hospitalizations admitted admission admissions in-hospital in-the-hospital to-hospital taken-to-hospital
treat: treated treating treatment
missing: unaccounted unaccounted-for disappeared vanished never-be-found still-missing
rescue: rescued rescues rescuing saved pulled-alive pulled-out dug-out pulled-from out-alive survivors
survive: survived survives survivor survival
evacuate: evacuated evacuating evacuation evacuations evacuee evacuees
displace: displaced displacement homeless moved-from moved-out forced-out out-of-their-homes left-home fled flee fleeing uprooted forced-from nowhere-to-go driven-from leave-their-houses leave-their-homes left-their-homes fled-their-homes
return: returned returning gone-home went-home are-home are-back come-back came-back allowed-back back-home moved-back
arrest: arrested arrests arresting detained detain detention detentions detainee detainees custody apprehended taken-into-custody rounded-up
charge: charged indicted indictment charges prosecuted prosecution
convict: convicted conviction convictions guilty
sentence: sentenced jailed imprisoned imprisonment prison jail behind-bars
acquit: acquitted acquittal cleared-of
infect: infected infects infection infections case cases sickened sickens sick ill illness illnesses contracted test-positive tested-positive testing-positive come-down-with came-down-with caught-the-virus
recover: recovered recovery recoveries
vaccinate: vaccinated vaccination vaccinations vaccine vaccines immunized immunised immunization immunisation jab jabs jabbed inoculated shots had-their-shots
unvaccinated: not-vaccinated no-record-of-vaccination had-not-been-vaccinated were-not-vaccinated
immune: immunity
exclude: excluded exclusion barred told-to-stay-home told-to-stay-at-home stay-at-home stay-home quarantine quarantined isolate isolated isolation
destroy: destroyed destroys destruction flattened razed wrecked ruined ruins rubble burned-down burnt-down gutted demolished demolish collapse collapsed levelled leveled obliterated came-down are-gone have-gone is-gone fell-down no-longer-houses
damage: damaged damages
unfit: uninhabitable unfit-to-live-in cannot-return
cancel: cancelled canceled cancels cancelling canceling cancellation cancellations called-off scrapped axed
suspend: suspended suspension halted halt paused
delay: delayed delays late later-than-planned postponed postpone behind-schedule slipped overdue pushed-back deferred defer
strike: strikes walkout walkouts walked-out walk-out stoppage stoppages industrial-action joined-the-walkout
protest: protests demonstration demonstrations demonstrated march marches marched marching rally rallies rallied demo
attend: attended attends attendance attendees crowd crowds took-part taken-part take-part participants participant participated participation turnout turned-out marchers demonstrators protesters gathered
cut-off: cut-off inaccessible stranded reached-only-by cut-off-from unreachable
no-power: disconnected without-electricity without-power blackout blackouts outage outages lost-electricity lost-power power-cuts power-cut
reconnect: reconnected restored
launch: launched launches launching fired
intercept: intercepted intercepts interception shot-down shoot-down downed jammed suppressed brought-down did-not-reach-their-targets
deploy: deployed deploys deployment deployments mobilised mobilized mobilise mobilize
send: sent sends sending dispatched dispatch
spend: spent spends spending expenditure outlay outlays
cost: costs costing price prices price-tag bill tab priced
budget: ceiling budgeted spending-limit
raise: raised raising collected fundraising
donate: donated donation donations gave-to
pledge: pledged pledges promised promise committed
offer: offered offers offering on-the-table
demand: demanded demands demanding wants want seeking seeks sought calling-for calls-for
agree: agreed agreement deal settlement settled
require: required requires requirement need needs needed request requested requests appeal
deliver: delivered deliveries delivery handed-out distributed distribution handed distribute
arrive: arrived arrives arrival arrivals
rise: rises rose risen rising increase increased increases increasing climbed climb grew grow growth grown surged surge jumped raise-of pay-rise hike hikes raise raises
fall: fell fallen falls falling decrease decreased decline declined declines dropped drop drops shrank shrunk plunged
earn: earned earns earning revenue revenues turnover sales takings grossed gross grosses box-office
profit: profits net-income earnings
loss: losses net-loss
lay-off: laid-off lays-off laying-off layoffs layoff let-go redundancies redundancy made-redundant job-cuts jobs-cut job-losses
hire: hired hires hiring recruited recruits recruit recruiting
employ: employed employs employing employment at-work workforce people-working working-on
acquire: acquired acquires acquisition bought buy buys buying purchase purchased takeover compulsory-purchase
sell: sold sells selling sale
build: built builds building-of construction constructed construct under-construction
open: opened opens opening inaugurated first-passenger first-trains
reopen: reopened reopens reopening
close: closed closes closing closure closures shut
complete: completed completion finished finish
start: broke-out breaks-out broken-out started starts starting begin began begun begins beginning commenced onset outset
end: ended ends ending
vote: votes voted voting ballot ballots
elect: elected elects
win: won wins winning victory victories
score: scored scores scoring goals
release: released releases releasing premiered premiere debuted came-out come-out published publish
approve: approved approves approval go-ahead green-light signed-off sign-off green-lit sanctioned given-the-go-ahead
sign: signed signs signing signature
award: awarded awards
invade: invaded invades invasion full-scale-invasion special-military-operation offensive counteroffensive war-began
capture: captured captures seized seize
remove: removed removes cleared clear removal
inspect: inspected inspects inspection inspections
identify: identified identifies traced tracked-down tracked tracing
affect: affected affects disrupted disruption put-out inconvenienced
expect: expected expects forecast forecasts projected projection projections predicted
visit: visited visits visitors visitor
found: founded founding established establish
bear: born birth
marry: married marriage wed wedding
retire: retired retirement retires
resign: resigned resigns resignation
sack: sacked sacking dismissed dismissal fired-from
endure: lasted lasts lasting went-on will-last would-last could-last may-last might-last to-last
linger: lingers lingered hangs hang
trap: trapped under-the-ruins in-the-dark under-the-rubble buried
burn: burned burnt scorched charred
flood: flooded floods flooding submerged inundated
leak: leaked leaks spilled spill spilt
bore: bored tunnelled tunnelling
carry: carried carries
refuse: refused declined-to refusal
steal: stolen stole theft robbed
hack: hacked hacking breached breach breaches data-breach exposed
export: exported exports exporting
import: imported imports importing
produce: produced produces production output
invest: invested invests investment investments
owe: owed owes debt debts
fine: fined fines penalty penalties
pay: paid pays payment payments payout payouts compensation
sue: sued sues lawsuit lawsuits
licence: licensed license licenses
`;

/** The things that are counted. */
export const THINGS = `
age: aged years-old year-old
project: projects scheme schemes programme programmes program programs plan plans
business-case: in-case just-in-case court-case
contract: contracts
people: person persons individual individuals men women man woman souls human humans citizen citizens lives life
child: children kid kids minor minors boy boys girl girls youngster youngsters
teenager: teenagers teen teens
resident: residents inhabitant inhabitants population populations home-to
soldier: soldiers troop troops serviceman servicemen trooper troopers military-personnel forces
police: officer officers policeman policemen police-officers constables constable
civilian: civilians
worker: workers employee employees staff staffers labourers laborers job jobs posts workmen
student: students pupil pupils schoolchildren enrolment enrollment
teacher: teachers
doctor: doctors physician physicians
nurse: nurses
patient: patients
passenger: passengers commuter commuters travellers travelers riders ridership
fire-brigade: fire-service fire-services fire-department fire-departments fire-brigades
rescuer: rescuers rescue-workers firefighters firefighter
volunteer: volunteers
member: members membership
house: houses home homes dwelling dwellings
building: buildings
apartment: apartments flat flats
entrance: entrances stairwell stairwells
storey: storeys story-building stories floors
village: villages hamlet hamlets
city: cities towns town
school: schools
hospital: hospitals
bed: beds
tent: tents
family: families household households
customer: customers subscribers subscriber
vehicle: vehicles
car: cars
train: trains
flight: flights
aircraft: plane planes jet jets aeroplane airplane airplanes
ship: ships vessel vessels boat boats ferry
drone: drones uav uavs unmanned-aerial-vehicles unmanned-aerial-vehicle
missile: missiles rocket rockets
weapon: weapons munitions
shell: shells
brigade: brigades
country: countries nation nations
state: states
county: counties
company: companies firm firms
station: stations
property: properties
window: windows
road: roads highway highways motorway motorways
bridge: bridges
tunnel: tunnels
railway: rail railroad railways
earthquake: earthquakes quake quakes tremor tremors temblor
aftershock: aftershocks
storm: storms hurricane cyclone typhoon
fire: fires blaze blazes wildfire wildfires inferno
landslide: landslides mudslide mudslides
attack: attacks assault assaults raid raids bombardment
outbreak: outbreaks epidemic
dose: doses
contact: contacts
debris: mud wreckage
animal: animals livestock cattle head-of-cattle herd
crop: crops harvest
election: elections poll polls
seat: seats
trial: trials hearing hearings
investor: investors shareholder shareholders
share-of-stock: shares stock stocks
tonne: tons ton tonnes
magnitude: richter
temperature: temperatures
depth: deep
length: long stretch
height: tall high altitude
distance: away
speed: speeds
journey: journeys trip trips
offer-of-pay: pay-offer
wage: wages salary salaries pay
tax: taxes
rent: rents
girl-or-boy: youngest
suspect: suspects
migrant: migrants asylum-seekers refugee refugees
prisoner: prisoners inmate inmates hostage hostages captives captive
complaint: complaints
message: messages emails e-mails
photograph: photographs photos pictures
game: games match matches
film: films movie movies
song: songs single track tracks
album: albums
book: books novel novels
copy: copies
viewer: viewers views
review: reviews
season: seasons
tournament: tournaments championship classic
meeting: meetings
canister: canisters
user: users
`;
