import { expect, it } from 'vitest';
import { gatherReplyTimes, withReplyTimes } from '../../../utils/context/scoring/reply-times';
import type { Happening, RecordHistory } from '../../../utils/engine/scoring/features/history';

const NOW = '2026-11-20T09:00:00.000Z';
const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

const event = (what: Happening['what'], written: string): Happening => ({
  what,
  at: Date.parse(`2026-11-${written}:00Z`),
});
const moved = (written: string, from: string, to: string): Happening => ({
  ...event('change', written),
  field: 'stage',
  from,
  to,
});

function history(happened: Happening[], stage: string | null = 'Proposal'): RecordHistory {
  return {
    kind: 'deal',
    ...{ id: 'd1', stage, amount: null, closeDate: null, nextStep: null, owner: null, currency: null },
    ...{ source: null, accountId: null, createdAt: null, stageEnteredAt: null, closedAt: null, won: null },
    ...{ people: [], tasks: [], happened },
  };
}

function timesOf(...histories: RecordHistory[]) {
  const gathered = gatherReplyTimes(NOW, PLACE);
  for (const one of histories) gathered.note(one);
  return gathered.result();
}

it('counts working days from our last mail to theirs, and keeps the one in the middle', () => {
  const answered = (from: string, to: string) => history([event('out', from), event('in', to)]);
  expect(
    timesOf(
      answered('06T10:00', '09T10:00'),
      answered('02T10:00', '05T10:00'),
      history([event('out', '02T10:00'), event('out', '03T10:00'), event('in', '05T10:00')]),
    ),
  ).toEqual([{ stage: 'proposal', replies: 3, days: 2 }]);
});

it('counts each answer for the stage in which the mail was sent, the busiest stage first', () => {
  const long = history([
    event('out', '02T10:00'),
    moved('03T10:00', 'Discovery', 'Proposal'),
    event('in', '03T11:00'),
    event('out', '04T10:00'),
    event('in', '04T15:00'),
    event('out', '05T10:00'),
    event('in', '05T15:00'),
  ]);
  expect(timesOf(long)).toEqual([
    { stage: 'proposal', replies: 2, days: 0 },
    { stage: 'discovery', replies: 1, days: 1 },
  ]);
});

it('takes for an answer neither a machine’s, nor what follows a call, nor what nothing of ours came before', () => {
  expect(
    timesOf(
      history([event('out', '02T10:00'), event('in', '02T10:01')]),
      history([event('out', '02T10:00'), event('reached', '03T10:00'), event('in', '04T10:00')]),
      history([event('in', '02T10:00'), event('in', '04T10:00')]),
      history([event('out', '25T10:00'), event('in', '26T10:00')]),
      history([event('out', '02T10:00'), event('in', '04T10:00')], null),
    ),
  ).toEqual([]);
});

it('says of each stage of the process what is known of it, however it is capitalised', () => {
  const stages = [{ name: 'Proposal', order: 3 }, { name: 'Other' }];
  expect(withReplyTimes(stages, [{ stage: 'proposal', days: 2, replies: 46 }])).toEqual([
    { name: 'Proposal', order: 3, replyDays: 2, replies: 46 },
    { name: 'Other' },
  ]);
});
