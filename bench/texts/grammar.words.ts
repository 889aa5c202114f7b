/**
 * A small grammar of news: `{slot}` stands for a line of that slot, `{name.of.subject}` for what the subject under review
 * provides. Every sentence here was made up for this purpose.
 */
export const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  figured: [
    '{hedge} {fact} {happened} in {place}, {voice} said on {weekday}.',
    '“{hedge} {fact} {happened},” {voice} told {outlet} on {weekday}.',
    '{voice} put the number at {hedge} {fact}, up from {number} a week earlier.',
    'At least {fact} {happened} near {place}, according to {voice}.',
    'The {body} said {hedge} {fact} {happened} between {month} and {month}.',
    'That is {hedge} {share} of the total, {voice} said.',
    '{voice} said the damage came to {hedge} {money}, while insurers spoke of {money}.',
    'On {day} {month} {year}, {hedge} {fact} {happened} after {cause}.',
    'Of the {fact}, {number} {happened} in the first {smallnumber} days, {outlet} reported, citing {voice}.',
    'The {body} has spent {money} since {year} on roads, shelters and repairs around {place}.',
    'Rescue teams reached {smallnumber} villages within {smallnumber} hours, but {hedge} {fact} were still cut off.',
    'Prices rose by {share} in the year to {month}, the {body} said, after {share} in {month}.',
    'Some {distance} of track and {smallnumber} bridges must be replaced before trains can run again.',
    'A {smallnumber}-year-old woman and her {smallnumber} children were among those who {happened}.',
    'Turnout was {share}, {hedge} {smallnumber} points lower than in {year}.',
  ],
  plain: [
    '{voice} said the road to {place} would open again as soon as the water had gone down.',
    '“We have never seen anything like this,” said {voice}, who has lived in {place} all {their} life.',
    'Neighbours carried what they could save into the school and waited for help to arrive.',
    'The {body} did not answer questions about the delay.',
    '{voice} called on the government to publish the report without leaving anything out.',
    'Residents of {place} have complained for years that nobody listens to them.',
    'The cause is not known, and an inquiry led by {voice} has only just begun.',
    'Officials in {place} disputed that account and said the warnings had been clear.',
    'Shops along the harbour stayed shut, and most of the buses did not run.',
    'It was not clear how the figures had been collected, or by whom.',
    'A spokeswoman for the {body} said that the work was going on around the clock.',
    '“People are tired and they want to go home,” {voice} told {outlet}.',
    'Opposition parties accused the {body} of hiding behind procedure.',
    'Critics of the plan, among them {voice}, argue that the money would be better spent elsewhere.',
    'In {place}, volunteers handed out blankets and hot soup to families sleeping in their cars.',
    'The court is expected to hear the case in the spring, although a date has not been set.',
    'Analysts at the {body} believe that the situation could get worse before it gets better.',
    'Much of the old town is built of brick, which does badly when the ground moves.',
    'The agreement, brokered by {voice} after long talks in {place}, is meant to prevent a repeat.',
    'Engineers were inspecting the dam and said there was no immediate danger to the valley below.',
    'For many people here the question is no longer whether to leave, but when.',
    'The ministry had earlier rejected reports in {outlet} that it knew of the risk.',
    'She said that the children had been frightened by the noise and would not go back inside.',
    'He declined to comment on the letter, which was first reported by {outlet}.',
    'As night fell over {place}, the searchlights were switched on and the digging went on.',
    'There is little sign that either side is prepared to give way, diplomats said.',
  ],
  open: [
    'The {adjective} {noun} has {done} the {noun} of {place}, {voice} said.',
    '“A {adjective} {noun} is no {noun},” {voice} told {outlet}.',
    'In {place} the {noun} was {done} by a {adjective} {noun} that nobody had {done}.',
    'The {body} {did} the {noun} and {did} its {adjective} {noun}, {outlet} wrote.',
    '{voice} {did} a {noun} for the {adjective} {noun} of the {noun}, without saying when the {noun} would be {done}.',
    'Every {noun} in {place} depends on a {noun} that was {done} long before the {adjective} {noun}.',
    'What the {noun} {did} was a {adjective} {noun}; what the {body} {did} was a {noun}.',
    'Lawyers for {voice} {did} the {adjective} {noun} and asked for the {noun} to be {done}.',
  ],
  adjective:
    'absent ancient bitter brief broad careful central civil clear close common complex costly crucial deep direct distant early empty fair famous federal final foreign formal fragile general global grave great harsh heavy hidden hostile human joint large late legal likely local long low main major massive military minor modern narrow national new nuclear obvious old open painful partial patient political poor private proper proud public quick quiet rare recent regional remote rural secret senior serious severe sharp similar slow social solid strict sudden tense tough toxic urban urgent useful usual vague vital warm weak wide wild'.split(
      ' ',
    ),
  noun: 'account agreement airport alliance ambition argument army attack audit ballot bank battle border bridge budget cabinet campaign capital case century chamber charge church claim coalition coast column company complaint conflict congress contract convoy cost council court crisis crowd culture dam danger deadline deal debate decision defence delay demand deputy device district doctor drought economy election embassy emergency energy engine estate evidence export factory failure farm fear ferry field fire fleet forest fund funeral future garden gas gate government harbour harvest hearing hospital hotel housing industry inquiry island judge junction kitchen lake law leader letter loan market mayor meeting method mine mission mistake mountain museum network night office opinion order owner palace parliament party patrol peace pipeline plan police port power president price prison problem project promise protest quarter railway rain reason refugee region report rescue reservoir result review river road roof rule sanction school sea season security senate service shelter ship shore shortage signal soldier square state station storm strategy street strike summit supply surgeon tax team temple tower town trade train treaty trial tribunal truce tunnel union valley verdict village vote wage wall war warning water weapon winter witness worker'.split(
    ' ',
  ),
  done: 'abandoned accepted accused approved blamed blocked built changed closed condemned defended delayed denied designed destroyed divided doubted drawn examined explained feared financed flooded followed forgotten found given guarded held hidden ignored improved joined kept led limited lost measured moved named offered opened ordered paid planned praised promised protected questioned raised reached rejected removed repaired replaced reported restored seen shaped sold stopped supported taken tested threatened told trusted used visited watched weakened won written'.split(
    ' ',
  ),
  did: 'accepted attacked avoided backed began blamed brought built called changed chose closed crossed cut defended denied described dropped ended entered expected faced failed feared followed fought found gave heard held hid ignored joined kept knew led left lost made met missed named needed offered opened ordered paid planned praised pressed promised proposed pulled pushed raised ran reached read refused rejected saw sent set shared showed sold spread started stopped stressed supported took tried turned used wanted warned watched welcomed won wrote'.split(
    ' ',
  ),
  headline: [
    '{hedge} {fact} {happened} in {place}',
    '{place} counts the cost after {cause}',
    '{body} under fire after {cause}',
  ],
  hedge: [
    'more than',
    'about',
    'at least',
    'nearly',
    'up to',
    'roughly',
    'some',
    'around',
    'fewer than',
    'over',
    'an estimated',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: 'January February March April May June July August September October November December'.split(' '),
  cause: [
    'the flood',
    'the earthquake',
    'the storm',
    'a night of shelling',
    'the derailment',
    'the fire',
    'the outbreak',
  ],
  their: ['her', 'his'],
  title: ['Mayor', 'Governor', 'Colonel', 'Professor', 'Minister', 'Dr', 'Police chief', 'Commissioner', 'Gen.'],
  given:
    'Amara Boris Celine Dmitri Elena Farid Greta Hassan Ingrid Jonas Katya Lionel Marta Nadia Oscar Petra Quentin Rosa Stefan Tamara Ulrich Vera Wanda Yusuf Zoe'.split(
      ' ',
    ),
  syllable: 'bar cor dal em fen gol har is jor kel lum mar nor os pel rav sel tor ul ver wes yar zan bri dro'.split(
    ' ',
  ),
  ending: 'ov ek ini son ard ell as er ik ano mann ley'.split(' '),
  landform: ['burg', 'ville', 'stad', 'ford', 'grad', 'mouth', ' Valley', ' Bay', 'haven', 'ton'],
  office: ['Ministry', 'Agency', 'Council', 'Institute', 'Authority', 'Red Cross Society', 'Observatory', 'Commission'],
  paper: ['Times', 'Post', 'Herald', 'Daily', 'News Agency', 'Tribune', 'Courier', 'Broadcasting'],
  thing:
    'people|soldiers|civilians|children|houses|vehicles|residents|workers|patients|passengers|refugees|firefighters|police officers|volunteers|drones|animals|buildings|schools|families|prisoners|protesters|students|tourists|tonnes of grain'.split(
      '|',
    ),
  happened:
    'were killed|were injured|have fled|were evacuated|were arrested|have been destroyed|were damaged|are missing|were rescued|had been sent|were treated|have returned|were counted|had been tested|were left without power'.split(
      '|',
    ),
};
