/** Words that end in a full stop and hardly ever end a sentence: what follows belongs to them. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt maj col capt cmdr adm sgt cpl pvt det supt insp hon rev fr
  st ste mt messrs vs viz cf ca approx e.g i.e op ibid r.n h.e`.split(/\s+/),
);

/** Capitalised short forms that may as well end a sentence: an everyday word with a capital after them begins the next. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  `inc ltd co corp plc llc bros jr sr esq ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss
  mo mont neb nev okla ont ore pa tenn tex va vt wash wis wyo univ assn dept ave blvd rd hrs sq dist ext tel pop bn
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun pres`.split(/\s+/),
);

/** Short forms that belong to the number after them. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos nr rs tk ksh p pp vol vols fig figs art arts sec secs ch max min avg est reg lot cap para par s ss eq issue`.split(
    /\s+/,
  ),
);

/** Everyday words that begin a sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you his her their our my there here in on at by for from with
  of to as but and or so yet if when while where after before since until although though because however meanwhile
  more most some many several all both each no none not nobody what who why how which one two three about nearly over
  police officials according under between during despite another other last next now then today yesterday tomorrow
  asked also still only even such`.split(/\s+/),
);

/** Verbs that go on with the sentence after a quoted question: “Why now?” Karim asked. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says asked asks added told tells wrote writes replied answered cried shouted wondered demanded`.split(/\s+/),
);
