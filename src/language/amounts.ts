import type { Kind } from '../model.ts';

/** Units as Intl names them, by the name that analysis gives them. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ mm: 'millimeter', cm: 'centimeter', m: 'meter', km: 'kilometer', mile: 'mile', yard: 'yard', foot: 'foot' },
  ...{ inch: 'inch', hectare: 'hectare', acre: 'acre', kg: 'kilogram', g: 'gram', lb: 'pound', ounce: 'ounce' },
  ...{ litre: 'liter', ml: 'milliliter', gallon: 'gallon', mph: 'mile-per-hour', 'km/h': 'kilometer-per-hour' },
  ...{ '°C': 'celsius', '°F': 'fahrenheit', degree: 'degree' },
};
const TIMES: ReadonlySet<string> = new Set([
  ...['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
]);
/** Of the units that Intl has no name for. */
const IRREGULAR: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia', stone: 'stone' };
/** From here on money is told in millions. */
const MILLION = 1e6;

const NO_OPTIONS = (): Intl.NumberFormatOptions => ({});
const PERCENT = (): Intl.NumberFormatOptions => ({ style: 'unit', unit: 'percent', maximumFractionDigits: 2 });

const moneyIn = (currency: string, isLarge: boolean): Intl.NumberFormatOptions => ({
  ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 },
  ...(isLarge && { notation: 'compact', compactDisplay: 'long' }),
});

/** Numbers with their units, as the reader's language writes them: `19 hours`, `£40 million`, `40%`. */
export class Amounts {
  readonly #locale: string;
  /** By what they are of, for one takes longer to make than to use. */
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(locale: string) {
    this.#locale = locale;
  }

  number(value: number): string {
    return this.#written(value, '', NO_OPTIONS);
  }

  /** A value as stated, with its unit; a share is in percent. */
  of(kind: Kind, value: number, unit: string | undefined): string {
    if (kind === 'share') return this.#written(value, '%', PERCENT);
    if (unit === undefined || kind === 'count') return this.number(value);
    if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) {
      const isLarge = Math.abs(value) >= MILLION;
      return this.#written(value, isLarge ? `${unit} million` : unit, () => moneyIn(unit, isLarge));
    }
    if (TIMES.has(unit)) return this.#written(value, unit, () => ({ style: 'unit', unit, unitDisplay: 'long' }));
    const known = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (known) return this.#written(value, unit, () => ({ style: 'unit', unit: known, unitDisplay: 'short' }));
    return `${this.number(value)} ${value === 1 ? unit : this.#several(unit)}`;
  }

  /** Units that only we have a name for have an English one: *barrel*, *tonne*, but *MW*. */
  #several(unit: string): string {
    const isWord = this.#locale.startsWith('en') && /^[a-z]{3,}[^sz]$/.test(unit);
    return isWord ? (IRREGULAR[unit] ?? `${unit}s`) : unit;
  }

  #written(value: number, of: string, options: () => Intl.NumberFormatOptions): string {
    let format = this.#formats.get(of);
    if (!format) {
      format = new Intl.NumberFormat(this.#locale, { maximumFractionDigits: 4, ...options() });
      this.#formats.set(of, format);
    }
    return format.format(value);
  }
}
