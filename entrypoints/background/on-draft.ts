import { readMoney } from '../../utils/adapters/kit/values/money';
import { understandOn } from '../../utils/context/understand-remark';
import type { Person } from '../../utils/engine/remark/find-people';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import type { Target } from '../../utils/model/panel-view';
import { NOTHING_UNDERSTOOD, type Understood } from '../../utils/model/remark';
import type { Settings } from '../../utils/model/settings';
import { getDeal } from '../../utils/store/deals';
import { keepDraft, readDraft } from '../../utils/store/drafts';
import { getContacts } from '../../utils/store/people';
import { targetKey } from '../../utils/store/rows';
import { readSettings } from '../../utils/store/settings';
import { findTarget } from './book/find-target';
import { onScreen, sameTarget } from './panel/views';
import type { Services } from './services';

/** The deal's people by name, and its currency: what a remark on it is read with. A lead is its own person. */
async function recordOf(
  { db }: Services,
  target: Target,
): Promise<{ people: Person[]; currency: string | null }> {
  if (target.kind === 'lead') return { people: [], currency: null };
  const deal = await getDeal(db, target.id);
  const contacts = await getContacts(db, deal?.contacts.map(({ contactId }) => contactId) ?? []);
  const people = contacts.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  return { people, currency: deal?.currency ?? null };
}

async function understand(
  text: string,
  target: Target,
  { day }: Settings,
  services: Services,
): Promise<Understood> {
  if (text.trim() === '') return NOTHING_UNDERSTOOD;
  const { now, place } = services;
  const { people, currency } = await recordOf(services, target);
  const today = now();
  const read = (part: string, home: string | null) =>
    readMoney(part, { lang: place.locale, today, dateOrder: null, decimal: null, currency: home });
  const said = understandOn(text, { now: today, place, day, people, currency, readMoney: read });
  // A lead has no amount that could be proposed.
  return target.kind === 'lead' ? { ...said, amount: null } : said;
}

async function keep(
  target: Target,
  text: string | null,
  services: Services,
): Promise<Output<'remark/draft'>> {
  const { db } = services;
  const key = targetKey(target.kind, target.id);
  if (text !== null) await keepDraft(db, key, text);
  const kept = text ?? (await readDraft(db, key));
  const settings = await readSettings(db);
  return {
    text: kept,
    understood: await understand(kept, target, settings, services),
    templates: settings.remarkTemplates,
  };
}

/** The panel keeps what was typed on the record on its screen, and learns what it says; or asks for what was kept. */
export async function onRemarkDraft(
  { version, target, text }: Parsed<'remark/draft'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'remark/draft'>> {
  const { view } = await onScreen(caller, version);
  return keep(sameTarget(view, target), text, services);
}

/** A page of ours does the same on a record of the book. */
export async function onRemarkDraftHere(
  { target, text }: Parsed<'remark/draft-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'remark/draft-here'>> {
  return keep(await findTarget(services.db, target), text, services);
}
