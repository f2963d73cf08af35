import { fieldWords } from '../../components/panel/change-words';
import { formOf } from '../../utils/adapters/kit/rules/address-form';
import type { ContentCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { SiteRules, TaughtField, TaughtPlace } from '../../utils/model/site-rules';
import { withLock } from '../../utils/platform/locks';
import { findTab } from '../../utils/platform/tabs';
import type { Services } from './services';
import { SILENT, startTeaching } from './teach/start-teaching';
import { lookAtTab, pointInTab, stopInTab } from './teach/teach-tab';
import { readTeaching, type Teaching, writeTeaching } from './teach/teaching';

const MOST_KINDS = 50;

type Decision = Parsed<'teach/decide'>['decision'];

/**
 * The list that the panel has on screen.
 * @throws Refused `changed` where the tab is elsewhere by now, or the list is another one.
 */
export async function teachingOf(
  tabId: number | null,
  version: string | null,
): Promise<{ tabId: number; now: Teaching }> {
  const now = tabId === null ? null : await readTeaching(tabId, (await findTab(tabId))?.url);
  if (tabId === null || now === null || (version !== null && now.version !== version)) {
    throw new Refused('changed');
  }
  return { tabId, now };
}

/** The rules with another word on one field of the kind of record in view. */
function ruledOn(
  rules: SiteRules,
  of: TaughtPlace['of'],
  field: TaughtField,
  rule: TaughtPlace | null,
): SiteRules {
  const others = rules.fields.filter((one) => one.of !== of || one.field !== field);
  return { ...rules, fields: rule === null ? others : [...others, rule] };
}

function kindRuled(rules: SiteRules, { looked }: Teaching, entity: TaughtPlace['of']): SiteRules {
  const form = formOf(new URL(looked.url), looked);
  const others = rules.kinds.filter((kind) => kind.form !== form);
  return { ...rules, kinds: [...others, { form, entity }].slice(-MOST_KINDS) };
}

/** What was read of a field, as a rule; a value that only its place tells is right without one. */
function confirmed(
  { rules, looked: { fields } }: Teaching,
  of: TaughtPlace['of'],
  field: TaughtField,
): SiteRules {
  const place = fields.find((one) => one.field === field)?.place ?? null;
  return place === null ? rules : ruledOn(rules, of, field, place);
}

function decided(now: Teaching, decision: Decision): SiteRules {
  const { rules, looked } = now;
  if (decision.what === 'kind') return kindRuled(rules, now, decision.entity);
  const { what, field } = decision;
  const of = looked.entity;
  if (of === null) throw new Refused('changed');
  if (what === 'confirm') return confirmed(now, of, field);
  return ruledOn(rules, of, field, what === 'none' ? { of, field, by: 'none' } : null);
}

/** Every value that was read is confirmed: nobody has found anything wrong. */
export function allConfirmed(now: Teaching): SiteRules {
  const of = now.looked.entity;
  if (of === null) return now.rules;
  return now.looked.fields.reduce((rules, { field }) => confirmed({ ...now, rules }, of, field), now.rules);
}

/** Reads the page anew by what was decided, so that the list shows what the next record will show. */
async function goOn(
  tabId: number,
  now: Teaching,
  change: Partial<Pick<Teaching, 'rules' | 'trouble'>>,
  services: Services,
): Promise<void> {
  const rules = change.rules ?? now.rules;
  const looked = await lookAtTab(tabId, rules);
  if (looked === null) throw new Refused('failed', SILENT);
  const isChanged = now.isChanged || change.rules !== undefined;
  await writeTeaching(tabId, {
    ...now,
    rules,
    isChanged,
    looked,
    pointing: null,
    trouble: change.trouble ?? null,
  });
  await services.show(tabId);
}

const lockOf = (tabId: number | null) => `dealcue-teach-${tabId}`;

/** The rep wants to go over what is read here. */
export async function onTeachStart(
  _nothing: Parsed<'teach/start'>,
  { tabId }: PanelCaller,
  services: Services,
): Promise<Output<'teach/start'>> {
  if (tabId === null) throw new Refused('changed');
  await startTeaching(tabId, { onlyRecords: false }, services);
  return { ok: true };
}

/** The rep says that a value is right, or that a field is not on these pages, or what these pages show. */
export async function onTeachDecide(
  { version, decision }: Parsed<'teach/decide'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'teach/decide'>> {
  return withLock(lockOf(caller.tabId), async () => {
    const { tabId, now } = await teachingOf(caller.tabId, version);
    await stopInTab(tabId);
    await goOn(tabId, now, { rules: decided(now, decision) }, services);
    return { ok: true };
  });
}

/** The rep is about to point at a field's value in the page, or has thought better of it. */
export async function onTeachPoint(
  { version, field }: Parsed<'teach/point'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'teach/point'>> {
  return withLock(lockOf(caller.tabId), async () => {
    const { tabId, now } = await teachingOf(caller.tabId, version);
    const of = now.looked.entity;
    if (field !== null && of === null) throw new Refused('changed');
    if (field === null || of === null) await stopInTab(tabId);
    else {
      const { rules } = now;
      const begun = await pointInTab(tabId, { rules, of, field, name: fieldWords(field) });
      if (!begun) throw new Refused('failed', SILENT);
    }
    await writeTeaching(tabId, { ...now, pointing: field, trouble: null });
    await services.show(tabId);
    return { ok: true };
  });
}

/** Somebody has pointed in the page. What comes of it is a rule for that one field, and nothing else. */
export async function onTeachPicked(
  { field, rule, left }: Parsed<'teach/picked'>,
  caller: ContentCaller,
  services: Services,
): Promise<Output<'teach/picked'>> {
  return withLock(lockOf(caller.tabId), async () => {
    const { tabId, now } = await teachingOf(caller.tabId, null);
    const { entity } = now.looked;
    if (now.pointing !== field || entity === null) throw new Refused('changed');
    const isOurs = rule !== null && rule.field === field && rule.of === entity;
    if (isOurs) await goOn(tabId, now, { rules: ruledOn(now.rules, entity, field, rule) }, services);
    else await goOn(tabId, now, { trouble: left ? null : field }, services);
    return { ok: true };
  });
}
