import { writeFileSync } from 'node:fs';
import { freeDays } from '../support/free-days';

// npx tsx tests/tools/make-holidays.ts utils/engine/work-days/countries.json
// Writes the table of weekends, public holidays and time zones by country. Run it anew with a newer date-holidays, and
// before its last year comes near: beyond that only weekends are known.

const FIRST_YEAR = 2025;
const LAST_YEAR = 2031;

const COUNTRIES = [
  'AE AR AT AU BD BE BG BH BR CA CH CL CN CO CR CY CZ DE DK DZ EC EE EG ES',
  'FI FR GB GR HK HR HU ID IE IL IN IS IT JO JP KE KR KW LT LU LV MA MT MX',
  'MY NG NL NO NZ OM PE PH PK PL PT QA RO RS SA SE SG SI SK TH TN TR TW UA',
  'US UY VN ZA',
].flatMap((line) => line.split(' '));

const [, , out] = process.argv;
if (out === undefined) throw new Error('Which file is it to be written to?');
const table = Object.fromEntries(COUNTRIES.map((code) => [code, freeDays(code, FIRST_YEAR, LAST_YEAR)]));
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
