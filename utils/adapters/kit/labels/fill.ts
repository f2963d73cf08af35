import type { Entity } from '../profile';
import { yearBefore } from '../values/calendar';
import type { Found } from './found';
import { signOf } from './hooks';
import type { Page } from './page';
import { type Draft, put } from './record';
import { findStageBar } from './stage-bar';
import { findStatus } from './status';

/** A closed deal was closed in the past: a day without a year is not the next one of its name. */
function settleCloseDate({ fields, unsure, found }: Draft, today: string): void {
  const { closeDate, status } = fields;
  if (typeof closeDate !== 'string' || !unsure.has('closeDate') || closeDate <= today) return;
  const earlier = status === 'won' || status === 'lost' ? yearBefore(closeDate) : null;
  if (earlier) put({ fields, unsure, found }, 'closeDate', earlier, found.closeDate ?? 'label');
}

/** Who takes part in an activity beside its owner. */
function withoutOwner({ fields }: Draft): void {
  const { contacts, owner } = fields;
  if (!Array.isArray(contacts) || typeof owner !== 'string') return;
  const others = contacts.filter((name) => name !== owner);
  if (others.length > 0) fields.contacts = others;
  else delete fields.contacts;
}

/** Adds what a page draws rather than labels: its path of stages, signs, badges. */
export function fillDrawn(
  draft: Draft,
  entity: Entity,
  roots: readonly ParentNode[],
  { currents, badges }: Found,
  page: Page,
  today: string,
): void {
  const bar =
    entity === 'deal' || entity === 'lead'
      ? findStageBar(currents, page.sight, page.isClosed, page.walk.isLabel)
      : null;
  // A machine name on the whole path finds its first step: where the page marks the present one, that is meant.
  if (bar && (draft.fields.stage === undefined || draft.unsure.has('stage')))
    put(draft, 'stage', bar.stage, 'path', bar.isCertain);
  const currency = signOf('currency', roots, page);
  if (currency && draft.fields.amount !== undefined) put(draft, 'currency', currency, 'sign');
  if (entity === 'activity') withoutOwner(draft);
  if (entity !== 'deal') {
    delete draft.fields.status;
    return;
  }
  const sign = signOf('status', roots, page);
  const stage = typeof draft.fields.stage === 'string' ? draft.fields.stage : null;
  const status = sign ? { value: sign, how: 'sign' } : findStatus(badges, stage, bar, page);
  if (status && draft.fields.status === undefined)
    put(draft, 'status', status.value, status.how, status.how !== 'stage' || !draft.unsure.has('stage'));
  settleCloseDate(draft, today);
}
