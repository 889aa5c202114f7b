const DAYS: Readonly<Record<string, number>> = {
  '': 1,
  y: 365,
  mo: 30,
  w: 7,
  h: 1 / 24,
  min: 1 / 1440,
  s: 1 / 86_400,
};
const SCALES: Readonly<Record<string, number>> = { '': 1, '%': 0.01, k: 1e3, m: 1e6, bn: 1e9 };

/**
 * A number as a mark writes it: `1250`, `4.2bn`, `37%`, `2/3`; a duration in days, or as `40min`, `1.5y`. Undefined where
 * it is none.
 */
export function numberOf(written: string, isDuration: boolean): number | undefined {
  const [, over = '', under = '1', sign = ''] = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?([a-z%]*)$/.exec(written) ?? [];
  const scale = (isDuration ? DAYS : SCALES)[sign];
  return over === '' || scale === undefined ? undefined : (Number(over) / Number(under)) * scale;
}

/** First and last day of `2026-04-12`, `2026-04` or `2026`; undefined where it is none of these. */
export function isoDays(written: string): readonly [string, string] | undefined {
  const [year, month, day] = written.split('-');
  if (!/^\d{4}(-\d\d){0,2}$/.test(written)) return undefined;
  if (day) return isDay(written) ? [written, written] : undefined;
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isDay(`${written}-01`) ? [`${written}-01`, `${written}-${last}`] : undefined;
}

/** Whether the calendar has such a day: 30 February is none. */
function isDay(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
