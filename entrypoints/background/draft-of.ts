import { draftFor } from '../../utils/context/draft';
import { ourAddresses, type Parties, partiesOf } from '../../utils/context/parties';
import type { Settings } from '../../utils/model/settings';
import type { Database } from '../../utils/store/database';
import { contactsOf, getDeal } from '../../utils/store/deals';
import type { Decided } from './decided';
import type { Services } from './services';
import type { OnScreen } from './views';

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
  return draftFor({
    suggestion: decided.suggestion,
    reading: isThread ? reading : { messages: [], subject: null },
    parties: isThread
      ? partiesOf(reading, ourAddresses(reading, settings.identity), person)
      : await partiesOfDeal(services.db, decided),
    settings,
    place,
    deal: dealOn(screen),
    now: services.now(),
  });
}
