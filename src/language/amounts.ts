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

/** Numbers with their units, as the reader's language writes them: `19 hours`, `£40 million`, `40%`. */
export class Amounts {
  readonly #locale: string;
  /** By their options, for one takes longer to make than to use. */
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(locale: string) {
    this.#locale = locale;
  }

  number(value: number): string {
    return this.#written(value, {});
  }

  /** A value as stated, with its unit; a share is in percent. */
  of(kind: Kind, value: number, unit: string | undefined): string {
    if (kind === 'share') return this.#written(value, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 });
    if (unit === undefined || kind === 'count') return this.number(value);
    if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) {
      const large: Intl.NumberFormatOptions =
        Math.abs(value) >= MILLION ? { notation: 'compact', compactDisplay: 'long' } : {};
      return this.#written(value, {
        ...{ style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' },
        ...{ minimumFractionDigits: 0, ...large },
      });
    }
    if (TIMES.has(unit)) return this.#written(value, { style: 'unit', unit, unitDisplay: 'long' });
    const known = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (known) return this.#written(value, { style: 'unit', unit: known, unitDisplay: 'short' });
    return `${this.number(value)} ${value === 1 ? unit : this.#several(unit)}`;
  }

  /** Units that only we have a name for have an English one: *barrel*, *tonne*, but *MW*. */
  #several(unit: string): string {
    const isWord = this.#locale.startsWith('en') && /^[a-z]{3,}[^sz]$/.test(unit);
    return isWord ? (IRREGULAR[unit] ?? `${unit}s`) : unit;
  }

  #written(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.#formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.#locale, { maximumFractionDigits: 4, ...options });
      this.#formats.set(key, format);
    }
    return format.format(value);
  }
}
