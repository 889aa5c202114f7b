/** What a reporting verb does to what it reports. */
export type Reporting =
  /** States it: *said*, *told*, *confirmed*. */
  | 'say'
  /** States it of something unsure: *believes*, *suggests*. */
  | 'hedge'
  /** Disputes it: *denied*, *dismissed*. */
  | 'deny'
  /** Comes to a number, which must follow: *counted 40*, *puts it at 40*, *spoke of 40*. */
  | 'measure'
  /** Says what a document says, and needs a document for its subject: *data show*. */
  | 'show';

const VERBS: Readonly<Record<Reporting, string>> = {
  say: `say says said saying state states stated tell tells told add adds added adding note notes noted noting announce
    announces announced report reports reported reporting confirm confirms confirmed claim claims claimed claiming declare
    declares declared warn warns warned insist insists insisted admit admits admitted acknowledge acknowledges acknowledged
    argue argues argued allege alleges alleged assert asserts asserted explain explains explained write writes wrote reveal
    reveals revealed disclose discloses disclosed stress stresses stressed emphasise emphasised emphasize emphasized maintain
    maintains maintained reply replies replied recall recalls recalled concede concedes conceded testify testifies testified
    tweeted posted caution cautions cautioned remark remarked comment commented conclude concludes concluded complain
    complains complained affirm affirmed reiterate reiterated contend contends contended recount recounted inform informs informed
    brief briefed predict predicts predicted promise promises promised pledge pledges pledged vow vows vowed recommend recommends recommended heard hears accuse accuses accused accusing alleging learned learnt understands arguing warning insisting stating writing explaining joked adds point points pointed agree agrees agreed accept accepts accepted ruled boasted swore disagree disagrees disagreed object objects objected counter counters countered respond responds responded retort retorts retorted blasted fumed quipped advise advises advised`,
  hedge: `believe believes believed think thinks thought suggest suggests suggested suspect suspects suspected reckon reckons
    reckoned expect expects expected guess guesses guessed fear fears feared assume assumes assumed imply implies implied
    hint hints hinted speculate speculates speculated`,
  deny: `deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes
    refuted dispute disputes disputed rebut rebuts rebutted contest contests contested`,
  measure: `put puts give gives gave count counts counted estimate estimates estimated measure measures measured calculate
    calculates calculated speak speaks spoke spoken talk talks talked prefer prefers preferred tally tallies tallied peg
    pegs pegged assess assesses assessed project projects projected document documents documented verify verifies verified cite cites cited quote quotes quoted record recorded
    register registered find finds found logged got arrives arrived saw forecast forecasts lists listed make makes given see sees`,
  show: `showing indicating revealing show shows showed shown indicate indicates indicated reveal reveals revealed find finds found suggest suggests
    suggested state states say says said`,
};

function byForm(...kinds: Reporting[]): ReadonlyMap<string, Reporting> {
  return new Map(kinds.flatMap((kind) => VERBS[kind].split(/\s+/).map((form) => [form, kind] as const)));
}

/** Every form of a reporting verb. A verb of two kinds has the stronger: *suggest* hedges whoever does it. */
export const REPORTING: ReadonlyMap<string, Reporting> = byForm('show', 'measure', 'say', 'hedge', 'deny');

/** The forms that may follow a quotation with their subject behind them: *“…”, said the mayor*. */
export const INVERTING: ReadonlySet<string> = new Set(
  'say says said state states stated add adds added note notes noted tell tells told explain explains explained write writes wrote warn warns warned announced confirmed declared insisted admitted reply replied recalled recalls remarked commented concluded complained stressed argued argues asked asks joked retorted countered responded quipped'.split(
    ' ',
  ),
);

/** Who *hears* what is then taken for said there: *the court heard that*. */
export const COURTS =
  /^(?:courts?|jury|jurors|inquest|inquiry|tribunal|hearing|panel|trial|committee|mps|magistrates)$/;

/** What a measuring verb reaches its number by; the others take it at once: *counted 40*, *found 40*. */
export const MEASURING_AT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'put puts measure measures measured estimate estimates estimated assess assesses assessed peg pegs pegged'
    .split(' ')
    .map((form) => [form, ['at', 'as']] as const),
  ...'speak speaks spoke spoken talk talks talked write writes wrote'
    .split(' ')
    .map((form) => [form, ['of', 'about']] as const),
  ...'got arrives arrived'.split(' ').map((form) => [form, ['to', 'at']] as const),
]);

/** People and bodies that are named by what they are or do: *officials*, *the ministry*, *a spokesman*. */
export const ROLES: ReadonlySet<string> = new Set(
  `treasury exchequer presidency official officials authority authorities spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers
  ministry president governor mayor chief head director commander commanders general police army military navy force forces
  service services agency agencies department office commission committee council board court judge prosecutor prosecutors
  police officer officers investigator investigators expert experts analyst analysts economist economists scientist scientists
  researcher researchers academic academics professor doctor doctors physician physicians surgeon nurse nurses medic medics
  paramedic paramedics first-aider first-aiders rescuer rescuers volunteer volunteers activist activists campaigner campaigners
  organiser organisers organizer organizers union unions steward stewards protester protesters demonstrators resident residents
  villager villagers witness witnesses eyewitness eyewitnesses survivor survivors family relatives neighbour neighbours neighbor
  neighbors lawyer lawyers teacher teachers farmer farmers company companies firm operator operators bank insurer insurers
  manufacturer firms banks airlines utilities operators manufacturers suppliers traders shopkeepers hoteliers trader broker brokers industry owner owners boss bosses management manager managers executive executives group groups charity charities organisation
  organisations organization organizations institute institutes university laboratory observatory centre center hospital
  hospitals clinic government governments administration cabinet parliament opposition party senator lawmaker lawmakers
  congressman deputy deputies diplomat diplomats ambassador ambassadors envoy embassy intelligence command staff
  headquarters commentator commentators blogger bloggers journalist journalists correspondent correspondents reporter reporters
  newspaper newspapers media outlet outlets broadcaster channel channels website monitor monitors observers observer auditor
  auditors author authors colleague colleagues campaigner campaigners inspector inspectors regulator regulators watchdog ombudsman statistician statisticians statistics bureau registry people person sources
  source insiders critics supporters locals captain sheriff coroner firefighters firefighter marshal city county state
  municipality town federation association alliance confederation chamber society client contractor engineer engineers
  developer valuer campaign coordinator secretary hall programme program station stations chairman chairwoman chair epidemiologist seismologist meteorologist
  meteorologists forecasters utility airline airport railway port coastguard rescuers`
    .split(/\s+/)
    .filter(Boolean),
);

/** Things that say something: *a survey*, *state data*, *posts on messaging apps*. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `report reports survey surveys study studies poll polls data figures statistics census estimate estimates record records
  document documents statement statements count counts tally tallies bulletin bulletins paper papers article articles post posts
  message messages claim claims rumour rumours rumor rumors analysis assessment assessments inquiry audit filing filings review
  forecast forecasts calculations research investigation investigations model models letter memo leaflet press media update
  notice summary account accounts dashboard toll sources website images footage ledger ledgers brochure prospectus pamphlet dossier
  diary minutes verdict judgment judgement indictment transcript newsletter circular logbook factsheet fact-sheet communique
  communiqué registry manifesto register list note table chart textbook`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a claim at second hand is called: *Moscow’s claim that 60 died*, *reports of 40 dead*. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim claims report reports estimate estimates figure figures count counts tally tallies post posts rumour rumours rumor
  rumors allegation allegations assertion assertions statement statements suggestion suggestions number numbers toll
  calculation calculations reckoning forecast forecasts projection projections assessment assessments guess`
    .split(/\s+/)
    .filter(Boolean),
);
