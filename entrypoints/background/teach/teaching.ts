import { z } from 'zod';
import { isSameAddress } from '../../../utils/messages/site';
import { type SiteRules, siteRules, taughtField } from '../../../utils/model/site-rules';
import { looked, type TaughtRow, type TeachView } from '../../../utils/model/teach';
import { id, line } from '../../../utils/model/values';
import { readSession, removeSession, writeSession } from '../../../utils/platform/session-state';

const teaching = z.object({
  version: id,
  host: line,
  /** What is known of the site with all that was decided so far; kept once the rep saves. */
  rules: siteRules,
  isChanged: z.boolean(),
  looked,
  pointing: taughtField.nullable(),
  trouble: taughtField.nullable(),
});
/** Somebody goes over what is read on a tab's page. It is in memory until they save or leave. */
export type Teaching = z.infer<typeof teaching>;

const PREFIX = 'teach:';

type Field = TaughtRow['field'];

/** The fields that a person looks for on each kind of record, in their order; others show where they are found. */
const LISTED: Readonly<Record<SiteRules['kinds'][number]['entity'], readonly Field[]>> = {
  deal: ['name', 'stage', 'status', 'amount', 'closeDate', 'account', 'contacts', 'owner', 'nextStep'],
  lead: ['name', 'stage', 'account', 'email', 'phone', 'owner', 'source'],
  contact: ['name', 'account', 'jobTitle', 'email', 'phone'],
  account: ['name', 'website', 'email', 'phone', 'owner'],
  activity: ['name', 'account', 'contacts', 'owner'],
};

/** What is gone over on a tab, as long as it still is at that page; else null. */
export async function readTeaching(tabId: number, url: string | null | undefined): Promise<Teaching | null> {
  const { data } = teaching.safeParse(await readSession(`${PREFIX}${tabId}`));
  return data && isSameAddress(data.looked.url, url) ? data : null;
}

export function writeTeaching(tabId: number, next: Teaching): Promise<void> {
  return writeSession(`${PREFIX}${tabId}`, next);
}

export function forgetTeaching(tabId: number): Promise<void> {
  return removeSession([`${PREFIX}${tabId}`]);
}

function markOf(field: Field, { rules, looked: { entity } }: Teaching): TaughtRow['mark'] {
  const rule = rules.fields.find((one) => one.of === entity && one.field === field);
  if (!rule) return 'read';
  return rule.by === 'none' ? 'none' : rule.confirmed ? 'confirmed' : 'pointed';
}

/** The list as the panel shows it: what a person looks for first, then whatever else was found. */
export function teachViewOf(given: Teaching): TeachView {
  const { version, host, looked: page, pointing, trouble, isChanged } = given;
  const { entity, name, currency, fields } = page;
  const found = fields.map(({ field }) => field).filter((field) => field !== 'currency');
  const listed = entity === null ? [] : [...new Set([...LISTED[entity], ...found])];
  const rows = listed.map((field): TaughtRow => {
    const read = fields.find((one) => one.field === field);
    const { value = null, sure = true, label = null } = read ?? {};
    return { field, value, sure, label, mark: markOf(field, given) };
  });
  return { state: 'teach', version, host, entity, name, currency, rows, pointing, trouble, isChanged };
}
