import { expect, test } from 'vitest';
import { evaluate } from '../../../utils/engine/evaluate';
import { placeOfMoment } from '../../../utils/engine/place';
import type { CaseActivity } from '../../../utils/model/case';
import { onDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const ASKS = 'Have you had a chance to look at the quote?';
const mail = (direction: 'in' | 'out', day: string): CaseActivity => ({
  type: 'email',
  direction,
  at: `2026-${day}T10:00:00Z`,
});
const proposal = (over: { replyDays?: number; replies?: number }) => ({
  stages: [{ name: 'Proposal', order: 3, probability: 0.5, typicalDays: 14, ...over }],
});

test('where answers come fast at deals in the stage, a follow-up is due sooner, and that is said', () => {
  // Sent on Tuesday; it is Friday.
  const sent = [ours(17, ASKS)];
  expect(suggested(onDeal(sent), 'follow-up')).toBeUndefined();
  expect(suggested(onDeal(sent, proposal({ replyDays: 1, replies: 46 })), 'follow-up')?.why).toBe(
    'You wrote on 17 Nov; no answer in 3 working days. At Proposal, answers usually come within 1 working day (46 answers).',
  );
});

test('where they take long it is left alone for longer, and that is said', () => {
  // Sent on Friday a week ago.
  const sent = [ours(13, ASKS)];
  expect(suggested(onDeal(sent), 'follow-up')).toBeDefined();
  const slow = onDeal(sent, proposal({ replyDays: 3, replies: 12 }));
  expect(suggested(slow, 'follow-up')).toBeUndefined();
  expect(
    evaluate({ ...slow, deal: { ...slow.deal, nextStep: null } }, placeOfMoment(slow.now)).quiet?.text,
  ).toBe(
    'Nothing needed: the last word was ours, on 13 Nov. At Proposal, answers usually come within 3 working days (12 answers).',
  );
});

test('few answers tell nothing of a stage', () => {
  const sent = [ours(17, ASKS)];
  expect(suggested(onDeal(sent, proposal({ replyDays: 1, replies: 9 })), 'follow-up')).toBeUndefined();
});

test('how they themselves answered before goes first, by the thread and by the log', () => {
  const stage = proposal({ replyDays: 8, replies: 46 });
  const activities = [mail('out', '10-05'), mail('in', '10-06'), mail('out', '10-12'), mail('in', '10-13')];
  const why = suggested(onDeal([ours(17, ASKS)], { ...stage, activities }), 'follow-up')?.why;
  expect(why).toContain('They usually answer within 1 working day (2 answers).');
  const thread = [
    ...[ours(3, 'Here is the quote.'), theirs(3, 'Thank you, we will read it.')],
    ...[ours(9, 'Did the board see it?'), theirs(9, 'They did, thank you.'), ours(17, ASKS)],
  ].map((one, place) => ({ ...one, at: place % 2 ? one.at?.toString().replace('T10', 'T12') : one.at }));
  expect(suggested(onDeal(thread, stage), 'follow-up')?.why).toContain(
    'They usually answer on the same working day (2 answers).',
  );
});

test('a mail of the thread that the log holds too is one answer, and what follows a call is none', () => {
  const stage = proposal({ replyDays: 1, replies: 46 });
  const thread = [ours(3, 'Here is the quote.'), theirs(4, 'Thank you, we will read it.'), ours(17, ASKS)];
  const activities = [
    ...[mail('out', '11-03'), mail('in', '11-04'), mail('out', '11-09')],
    { type: 'call', direction: 'out', outcome: 'connected', at: '2026-11-10T10:00:00Z' },
    mail('in', '11-11'),
  ];
  expect(suggested(onDeal(thread, { ...stage, activities }), 'follow-up')?.why).toContain('(46 answers)');
});
