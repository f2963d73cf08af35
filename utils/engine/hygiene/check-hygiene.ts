import type { EngineCase } from '../../model/case';
import { type Calendar, type Moment, makeCalendar, newestOf } from '../calendar';
import type { Place } from '../place';
import { faultsOfDeal, faultsOfLead } from './find-faults';
import { DEFAULT_QUIET_DAYS } from './quiet-days';
import type { Facts, Finding } from './rule';
import { stagePlaces } from './stage-place';

const CONTACTS: ReadonlySet<string> = new Set(['email', 'call', 'meeting', 'remark']);

/** The last of the moments that lie behind us. */
function lastOf(moments: readonly (string | null | undefined)[], calendar: Calendar): Moment | null {
  return newestOf(moments.flatMap((at) => calendar.read(at) ?? []).filter(({ ms }) => ms <= calendar.now));
}

/** What is known of a record and no part of a case: doubts, mails that came back, pairs, a chance of the CRM's own. */
export type Beside = Omit<Facts, 'calendar'> & { probability: number | null };

function checkDeal(input: EngineCase, beside: Beside, calendar: Calendar): Finding[] {
  const { deal } = input;
  if (deal == null || (deal.status ?? 'open') !== 'open') return [];
  const touches = (input.activities ?? []).filter(({ type }) => CONTACTS.has(type));
  const mails = input.thread?.messages ?? [];
  const stage = stagePlaces(input.stages ?? [])(deal.stage);
  return faultsOfDeal({
    ...beside,
    deal,
    calendar,
    stage,
    planned:
      Boolean(deal.nextStep?.trim()) ||
      (input.tasks ?? []).some(({ done }) => done !== true) ||
      (input.meetings ?? []).length > 0,
    lastTouch: lastOf(
      [...touches, ...mails].map(({ at }) => at),
      calendar,
    ),
    stageSince: calendar.read(deal.stageEnteredAt),
    usualStageDays: stage?.typicalDays ?? null,
    quietDays: DEFAULT_QUIET_DAYS,
    closeDateMoves: 0,
    isTop: false,
  });
}

/**
 * What is unclean about the deal or else the lead of a case, the worst first. A record that is closed, or none, has
 * no faults: nobody mends them. A case holds neither the other deals nor the whole history, so what rests on those
 * is left to `utils/context/hygiene/survey-book.ts`.
 */
export function checkHygiene(input: EngineCase, beside: Beside, place: Place): Finding[] {
  const calendar = makeCalendar(input.now, place);
  if (input.deal != null) return checkDeal(input, beside, calendar);
  const { lead } = input;
  if (lead == null || (lead.status ?? 'open') !== 'open') return [];
  const own = (input.activities ?? []).filter(
    ({ type, direction }) => CONTACTS.has(type) && direction !== 'in',
  );
  return faultsOfLead({
    ...beside,
    lead,
    calendar,
    lastOwnTouch: lastOf(
      own.map(({ at }) => at),
      calendar,
    ),
  });
}
