import { Refused } from '../../../utils/messages/refusal';
import { parseUrl } from '../../../utils/messages/site';
import type { Target } from '../../../utils/model/panel-view';
import type { OnScreen } from '../panel/views';
import type { Services } from '../services';
import { changeChoice } from '../thread/thread-choice';
import { pageLinkId } from './gather-page';

/** True where the page of a CRM is on screen, not a thread. */
export function isRecordPage({ page }: Pick<OnScreen, 'page'>): boolean {
  return page.reading.kind === 'record';
}

/**
 * Keeps which record the page of a person or a company on screen belongs to; null takes the choice back. Nothing of
 * it is logged: it says where to look, not what happened.
 * @throws Refused where the page has no name to keep it under.
 */
export async function choosePage(
  { page }: Pick<OnScreen, 'page'>,
  target: Target | null,
  { db, now }: Services,
): Promise<void> {
  const { reading, url } = page;
  const host = parseUrl(url)?.host;
  const id = reading.kind === 'record' && host !== undefined ? pageLinkId(reading, host) : null;
  if (id === null) {
    throw new Refused('failed', 'The page does not say what it shows, so the choice cannot be kept.');
  }
  const choice = {
    dealId: target?.kind === 'deal' ? target.id : null,
    leadId: target?.kind === 'lead' ? target.id : null,
  };
  await changeChoice(db, id, choice, now());
}
