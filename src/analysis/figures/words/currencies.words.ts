import { words } from '../../words/list.ts';

/** Signs of money and the code that each stands for. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['¢', 'GHS'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
]);

/** What may be written before a dollar sign: *US$*, *HK$*. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nz', 'NZD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['z', 'ZWL'],
]);

/** Codes as they are written before or after an amount, in capitals. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY RMB INR RUB UAH KGS KZT UZS TJS CHF SEK NOK DKK ISK PLN CZK HUF RON BGN AUD NZD CAD HKD SGD
  TWD KRW THB VND PHP IDR MYR PKR BDT LKR NPR AFN IRR IQD ILS SAR AED QAR KWD BHD OMR JOD EGP MAD DZD TND LYD NGN GHS KES
  UGX TZS ETB ZAR ZMW XOF XAF BRL ARS CLP MXN UYU VES GEL AMD AZN BYN MDL RSD BAM MKD MNT SDG SSP SYP YER`.split(/\s+/),
);

/** Short for a currency, right before digits: *Rs500*, *KSh200*. */
export const CURRENCY_PREFIXES = words('Rs Tk KSh Ksh Kshs Sh Shs USh Ush TSh Tsh RMB');

/** Codes that are abbreviations in common use, and no ISO code. */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['r', 'ZAR'],
  ['tk', 'BDT'],
  ['rmb', 'CNY'],
  ['rm', 'MYR'],
  ['n', 'NGN'],
  ['k', 'ZMW'],
  ['p', 'PHP'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['sh', 'KES'],
  ['shs', 'KES'],
  ['fcfa', 'XOF'],
  ['sfr', 'CHF'],
]);

/** Names of currencies after an amount. A name that is another word too stands in `AMBIGUOUS_CURRENCIES`. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['hryvnya', 'UAH'],
  ['som', 'KGS'],
  ['soms', 'KGS'],
  ['tenge', 'KZT'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['koruna', 'CZK'],
  ['koruny', 'CZK'],
  ['crown', 'CZK'],
  ['crowns', 'CZK'],
  ['forint', 'HUF'],
  ['forints', 'HUF'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['reais', 'BRL'],
  ['naira', 'NGN'],
  ['cedis', 'GHS'],
  ['rand', 'ZAR'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['rial', 'IRR'],
  ['rials', 'IRR'],
  ['dinar', 'IQD'],
  ['dinars', 'IQD'],
  ['taka', 'BDT'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rupiah', 'IDR'],
  ['shillings', 'KES'],
  ['birr', 'ETB'],
  ['manat', 'AZN'],
  ['lari', 'GEL'],
  ['dram', 'AMD'],
  ['drams', 'AMD'],
  ['lei', 'RON'],
  ['leva', 'BGN'],
  ['won', 'KRW'],
]);

/** Words that may stand between an amount and the name of its currency, and the code that they make of *dollars*. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['hong kong', 'HKD'],
  ['singapore', 'SGD'],
  ['new zealand', 'NZD'],
  ['taiwan', 'TWD'],
  ['swiss', 'CHF'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['sri lankan', 'LKR'],
  ['nepali', 'NPR'],
  ['egyptian', 'EGP'],
  ['lebanese', 'LBP'],
  ['syrian', 'SYP'],
  ['sterling', 'GBP'],
  ['kenyan', 'KES'],
  ['ugandan', 'UGX'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['czech', 'CZK'],
  ['danish', 'DKK'],
  ['icelandic', 'ISK'],
  ['philippine', 'PHP'],
  ['mexican', 'MXN'],
  ['chilean', 'CLP'],
  ['colombian', 'COP'],
  ['argentine', 'ARS'],
  ['cfa', 'XOF'],
  ['kuwaiti', 'KWD'],
  ['jordanian', 'JOD'],
  ['omani', 'OMR'],
  ['qatari', 'QAR'],
  ['saudi', 'SAR'],
  ['iranian', 'IRR'],
]);

/** The currencies that may be called *crowns*. */
export const CROWNS: ReadonlySet<string> = new Set(['CZK', 'SEK', 'NOK', 'DKK', 'ISK']);

/** What *pounds of* goes on to where the pounds are money: *thousands of pounds of damage*. */
export const PAID_IN_POUNDS = words(`
  damage damages debt debts taxpayer taxpayers public money funding funds fines cash investment investments
  savings compensation revenue profit profits loss losses tax taxes benefit benefits income rent wages pay costs
  aid loan loans credit fees donations jewellery goods stock equipment government council lottery business trade
  spending support`);

/** What a note or a fee of so many pounds is: *a 500-pound fine*; a *500-pound bomb* is heavy. */
export const COSTS_POUNDS = words(`
  note notes coin coins fine fines ticket tickets bill bills fee fees bonus bonuses voucher vouchers prize prizes
  cheque cheques deal deals fraud frauds question questions bet bets grant grants rise rises increase increases
  cut cuts job jobs project contract house houses home homes mansion salary wage loan loans debt donation reward
  penalty charge deposit payment payments investment rent a per an`);

/** A hundredth of a currency. */
export const MINOR_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['p', 'GBP'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['paise', 'INR'],
  ['kopecks', 'RUB'],
]);
