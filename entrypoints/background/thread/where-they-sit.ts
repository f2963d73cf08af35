import type { Parties } from '../../../utils/context/parties';
import { theirCountry } from '../../../utils/context/their-country';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { contactsOf, getDeal } from '../../../utils/store/deals';
import { getLead } from '../../../utils/store/leads';
import { gatherKnown, withLinked } from '../step/gather';

/** The country where those outside sit, as the book tells it (ISO 3166); null where it does not. */
export async function whereTheySit(
  db: Database,
  parties: Parties,
  target: Target | null,
): Promise<string | null> {
  const [found, deal, lead] = await Promise.all([
    gatherKnown(db, parties, null),
    target?.kind === 'deal' ? getDeal(db, target.id) : null,
    target?.kind === 'lead' ? getLead(db, target.id) : null,
  ]);
  const known = await withLinked(db, { ...found, deals: deal === null ? [] : [deal] });
  const people = deal === null ? [] : await contactsOf(db, deal);
  return theirCountry({ parties, known, people, deal, lead });
}
