/** The readers and label tables that pages and files share, by the one door that this folder takes them through. */

export { entityOfWord, wordsFor } from '../adapters/kit/fields/entity-words';
export type { Entity, FieldName } from '../adapters/kit/fields/field-name';
export { foldLabel } from '../adapters/kit/fields/fold-label';
export { fieldOfLabel } from '../adapters/kit/fields/labels';
export { fieldOfName } from '../adapters/kit/fields/machine-names';
export { dayOf, fullYear } from '../adapters/kit/values/calendar';
export type { DateOrder, DecimalMark, ValueContext } from '../adapters/kit/values/context';
export { readCurrency } from '../adapters/kit/values/currencies';
export { readDay } from '../adapters/kit/values/date';
export { readEmail } from '../adapters/kit/values/email';
export { isEmptyValue } from '../adapters/kit/values/empty';
export { readMoney } from '../adapters/kit/values/money';
export { readPercent } from '../adapters/kit/values/percent';
export { readPhone } from '../adapters/kit/values/phone';
export { plain } from '../adapters/kit/values/plain';
export { readStatus } from '../adapters/kit/values/status';
export { splitTime } from '../adapters/kit/values/time-of-day';
export { readWebsite } from '../adapters/kit/values/website';
