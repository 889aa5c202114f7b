/** Verbs of change in all their forms, and nouns for it: *fell from A to B* gives two figures, *are down a fifth* an extent. */
export const CHANGES: ReadonlySet<string> = new Set(
  `up down growth rise rises risen rising rose fall falls fallen falling fell grow grows grown growing grew
  drop drops dropped dropping increase increases increased increasing decrease decreases decreased decreasing
  decline declines declined declining climb climbs climbed climbing jump jumps jumped jumping leap leaps leapt leaped
  slide slides slid slip slips slipped slump slumps slumped sink sinks sank sunk tumble tumbles tumbled plunge plunges
  plunged plummet plummeted soar soars soared surge surges surged swell swells swelled swollen balloon ballooned
  mushroomed dip dips dipped edge edged crept inched ticked eased eases ease narrow narrows narrowed widen widens widened
  cut cuts cutting trim trimmed slash slashed pared raise raises raised raising lift lifts lifted boost boosted hike hiked
  lower lowers lowered reduce reduces reduced reducing shrink shrinks shrank shrunk expand expands expanded expanding
  enlarge enlarged extend extended shorten shortened lengthen lengthened double doubled triple tripled treble trebled
  halve halved go goes going gone went come came taken took bring brought move moves moved change changes changed
  improve improved worsen worsened revise revised upgrade upgraded downgrade downgraded bump bumped push pushed scale scaled
  swing swung switch switched accelerate accelerated slow slowed advance advanced recover recovered bounced lose loses lost
  losing gain gains gained gaining shed sheds`.split(/\s+/),
);
