import { draftFor } from '../../../utils/context/draft';
import { ourAddresses, type Parties, partiesOf } from '../../../utils/context/parties';
import { Refused } from '../../../utils/messages/refusal';
import type { Play } from '../../../utils/model/play';
import type { ThreadReading } from '../../../utils/model/reading';
import type { Settings } from '../../../utils/model/settings';
import type { Database } from '../../../utils/store/database';
import { contactsOf, getDeal } from '../../../utils/store/deals';
import { recentOf } from '../../../utils/store/entries';
import { readPlays } from '../../../utils/store/plays';
import type { TargetKey } from '../../../utils/store/rows';
import type { OnScreen } from '../panel/views';
import type { Services } from '../services';
import type { Decided } from '../step/decided';
import { whereTheySit } from './where-they-sit';

/** How many entries of a record are looked through for our last mail. */
const LOOKS_BACK = 50;

/** The deal on screen, as far as a draft may speak of it. */
function dealOn({ view }: OnScreen) {
  if (view.state !== 'record' || view.target.kind !== 'deal') return null;
  const { amount, currency, closeDate } = view.header;
  // What is only doubtfully known must not be written to anybody.
  const sure = <T>(field: string, value: T) => (view.unsure.includes(field) ? null : value);
  return {
    name: view.target.name,
    amount: sure('amount', amount),
    currency: sure('currency', currency),
    closeDate: sure('closeDate', closeDate),
  };
}

/** Whom a draft on the page of a deal is for: the only person on it, or nobody by name. */
async function partiesOfDeal(db: Database, { target }: Decided): Promise<Parties> {
  const deal = target?.kind === 'deal' ? await getDeal(db, target.id) : null;
  const people = deal === null ? [] : await contactsOf(db, deal);
  const theirs = people.flatMap(({ name, emails: [email] }) =>
    email === undefined ? [] : [{ email, name }],
  );
  const picked = theirs.length === 1 ? (theirs[0] ?? null) : null;
  return { ours: [], theirs, picked, addresses: [], domains: [] };
}

/** What was written last to the people of a record, as far as the log says: when, and about what. */
async function lastWritten(
  db: Database,
  { key }: Decided,
): Promise<Pick<ThreadReading, 'messages' | 'subject'>> {
  const last = (await recentOf(db, key as TargetKey, LOOKS_BACK)).find(
    ({ header }) => header.kind === 'email-out',
  );
  if (last === undefined) return { messages: [], subject: null };
  const ours = { id: null, from: null, to: [], at: last.header.at, collapsed: false, text: null };
  return { messages: [ours], subject: last.content?.thread?.subject ?? null };
}

/** The play that the step comes from, as it is now; null for every other step. @throws Refused where it is gone. */
async function playOf({ suggestion: { play } }: Decided, db: Database): Promise<Play | null> {
  if (play === undefined || play.does.do !== 'mail') return null;
  const found = (await readPlays(db)).find(({ id }) => id === play.id);
  if (found === undefined) throw new Refused('changed');
  return found;
}

/** A text to start a mail from, where the step that was accepted has one. */
export async function draftOf(
  decided: Decided,
  screen: OnScreen,
  settings: Settings,
  services: Services,
): Promise<string | null> {
  const { reading } = screen.page;
  if (reading.kind === 'other') return null;
  const { view } = screen;
  const person = 'picked' in view ? view.picked : null;
  const { place } = services;
  const isThread = reading.kind === 'thread';
  const play = await playOf(decided, services.db);
  const parties = isThread
    ? partiesOf(reading, ourAddresses(reading, settings.identity), person)
    : await partiesOfDeal(services.db, decided);
  return draftFor({
    suggestion: decided.suggestion,
    action: play?.action ?? null,
    isReply: isThread,
    reading: isThread ? reading : await lastWritten(services.db, decided),
    parties,
    country: await whereTheySit(services.db, parties, decided.target),
    settings,
    place,
    deal: dealOn(screen),
    now: services.now(),
  });
}
