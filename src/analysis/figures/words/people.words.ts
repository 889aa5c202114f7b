/** Nouns for what somebody does or is in the news, whose number behind *was* is an age: *the skipper was 52*. */
export const ROLES: ReadonlySet<string> = new Set(
  `skipper captain pilot copilot driver buyer owner farmer officer teacher nurse doctor surgeon engineer worker player striker
  keeper goalkeeper singer actor actress director minister mayor president senator defendant accused gunman attacker killer
  murderer deceased prisoner inmate pensioner resident climber diver swimmer runner rider cyclist biker motorcyclist soldier
  sailor fisherman miner firefighter guard hiker skier surfer tourist tenant voter walker pedestrian passenger survivor
  author novelist painter poet composer champion rookie veteran king queen prince princess pope bishop priest founder
  chairman chairwoman candidate journalist reporter photographer lawyer judge detective sergeant constable`.split(
    /\s+/,
  ),
);
