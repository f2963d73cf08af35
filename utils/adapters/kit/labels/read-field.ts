import type { FieldName } from '../profile';
import { readEmail } from '../values/email';
import { readPercent } from '../values/percent';
import { readPhone } from '../values/phone';
import { readStatus } from '../values/status';
import { readWebsite } from '../values/website';
import { readCompany, readLine, readPeople, readPerson } from './read-names';
import { readAmount, readCurrencyField, readDayField, readMomentField } from './read-numbers';
import { folded, linesOf } from './text';
import { type FieldValue, firstOf, type Raw, speaks, telling, withoutLabel, wordsOf } from './value-words';

const LONGEST_NAME = 300;
const LONGEST_STAGE = 80;

const sure = (value: FieldValue['value'] | null): FieldValue | null =>
  value === null ? null : { value, sure: true };

function prose(raw: Raw): FieldValue | null {
  const parts = telling(raw);
  const text = linesOf(parts)
    .map((each) => withoutLabel(each, raw.label))
    .filter((each) => each !== '')
    .join('\n');
  return speaks(folded(text)) ? { value: text, sure: true } : null;
}

function website(raw: Raw): FieldValue | null {
  const shown = firstOf(raw, readWebsite);
  const behind = raw.parts.find(({ href }) => /^https?:\/\//.test(href ?? ''))?.href ?? null;
  return sure(shown ?? (behind && readWebsite(behind)));
}

function email(raw: Raw): FieldValue | null {
  const behind = raw.parts.find(({ href }) => href?.startsWith('mailto:'))?.href ?? null;
  const shown = wordsOf(raw)
    .map(readEmail)
    .find((address) => address !== null);
  return sure(shown ?? firstOf(raw, readEmail) ?? (behind && readEmail(behind)));
}

function phone(raw: Raw): FieldValue | null {
  const behind = raw.parts.find(({ href }) => href?.startsWith('tel:'))?.href ?? null;
  return sure(firstOf(raw, readPhone) ?? (behind && readPhone(behind)));
}

const READERS: Readonly<Record<FieldName, (raw: Raw) => FieldValue | null>> = {
  name: (raw) => readLine(raw, LONGEST_NAME),
  firstName: (raw) => readLine(raw),
  lastName: (raw) => readLine(raw),
  stage: (raw) => readLine(raw, LONGEST_STAGE),
  status: (raw) => sure(firstOf(raw, readStatus)),
  amount: readAmount,
  currency: readCurrencyField,
  probability: (raw) => sure(firstOf(raw, readPercent)),
  closeDate: readDayField,
  owner: readPerson,
  account: readCompany,
  contacts: readPeople,
  email,
  phone,
  website,
  jobTitle: (raw) => readLine(raw),
  source: (raw) => readLine(raw, LONGEST_STAGE),
  nextStep: prose,
  description: prose,
  createdAt: readMomentField,
};

/** Reads a value as its field wants it; null when it is empty, masked, or of a form that the field cannot have. */
export function readField(field: FieldName, raw: Raw): FieldValue | null {
  return READERS[field](raw);
}
