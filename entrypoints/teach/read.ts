import { profileFor } from '../../utils/adapters/crm-registry';
import type { Choice } from '../../utils/adapters/kit/labels/choose';
import { localDay } from '../../utils/adapters/kit/labels/local-day';
import { RANK } from '../../utils/adapters/kit/labels/pair';
import { type Grounds, readRecord } from '../../utils/adapters/kit/labels/read-record';
import { folded } from '../../utils/adapters/kit/labels/text';
import { ruleOfChoice } from '../../utils/adapters/kit/rules/derive';
import { runAtOnce } from '../../utils/adapters/kit/slices';
import type { Reading } from '../../utils/model/reading';
import type { SiteRules, TaughtField, TaughtPlace } from '../../utils/model/site-rules';
import type { Looked } from '../../utils/model/teach';

/** So much of a value is shown in the list. */
const LONGEST = 300;

/** What the page says by these rules, and from where each value came; no grounds where nobody knows its kind. */
export function readBy(doc: Document, rules: SiteRules): { reading: Reading; grounds: Grounds | null } {
  const heard: { grounds: Grounds | null } = { grounds: null };
  const url = doc.location.href;
  const { reading } = runAtOnce(
    readRecord(doc, url, {
      profile: profileFor(doc, url),
      rules,
      today: localDay(new Date()),
      tell(grounds) {
        heard.grounds = grounds;
      },
    }),
  );
  return { reading, grounds: heard.grounds };
}

function shortened(value: unknown): Looked['fields'][number]['value'] | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.slice(0, LONGEST);
  return Array.isArray(value) ? value.map((one) => String(one).slice(0, LONGEST)) : null;
}

/** What is read, field by field: of a page that is no record yet, what was found for one. */
function valuesOf(
  reading: Reading,
  grounds: Grounds | null,
): Map<TaughtField, { value: unknown; sure: boolean }> {
  const values = new Map<TaughtField, { value: unknown; sure: boolean }>();
  for (const [field, { candidate, sure }] of grounds?.chosen ?? [])
    if (candidate.value) values.set(field, { value: candidate.value.value, sure });
  if (reading.kind !== 'record') return values;
  const unsure = new Set(reading.unsure);
  for (const [field, value] of Object.entries(reading.fields))
    values.set(field as TaughtField, { value, sure: !unsure.has(field) });
  values.set('name', { value: reading.name, sure: true });
  const isLeftOut = (field: TaughtField) => !(field in reading.fields) && !/name$/i.test(field);
  for (const field of [...values.keys()]) if (isLeftOut(field)) values.delete(field);
  return values;
}

/** Whether a value is the one that was chosen for its field: a name may come from a heading, a stage from a path. */
function agrees({ candidate }: Choice, value: unknown): boolean {
  const said = candidate.value?.value;
  return candidate.pair.rank <= RANK.icon && (said === value || typeof value !== 'string');
}

/** The rule for a record's name that stands in a heading; null for all else. */
function headingRule(
  field: TaughtField,
  value: unknown,
  of: Grounds['entity'],
  { found }: Grounds,
): TaughtPlace | null {
  if (field !== 'name') return null;
  const heading = found.headings.find((one) => folded(one.textContent ?? '') === value);
  const isFirst =
    heading && found.headings.find(({ localName }) => localName === heading.localName) === heading;
  if (!isFirst || !/^h[1-4]$/.test(heading.localName)) return null;
  return { of, field, confirmed: true, by: 'anchor', anchor: heading.localName, relation: 'inside' };
}

/** Reads the page for the list of what is read on its site. */
export function look(doc: Document, rules: SiteRules): Looked {
  const { reading, grounds } = readBy(doc, rules);
  const record = reading.kind === 'record' ? reading : null;
  const entity = record?.entity ?? grounds?.entity ?? null;
  const fields = [...valuesOf(reading, grounds)].flatMap(([field, { value, sure }]) => {
    const shown = shortened(value);
    const choice = grounds?.chosen.get(field);
    if (shown === null || entity === null) return [];
    const own = choice && agrees(choice, value) ? choice : null;
    const place =
      grounds &&
      (own ? ruleOfChoice(own, { of: entity, field }, grounds) : headingRule(field, value, entity, grounds));
    return [{ field, value: shown, sure, label: own?.candidate.pair.label ?? null, place }];
  });
  return {
    url: doc.location.href,
    entity,
    id: record?.id ?? null,
    name: record?.name ?? null,
    currency: record?.fields.currency ?? null,
    isRecord: record !== null,
    fields,
  };
}
