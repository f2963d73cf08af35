import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { readFacts } from '../../../utils/engine/scoring/read-facts';
import { pointsOfRules } from '../../../utils/engine/scoring/rule-points';
import { readSituation } from '../../../utils/engine/situation';
import type { EngineCase } from '../../../utils/model/case';

const place = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000));
const moment = day.map((date) => date.toISOString());
const date = moment.map((at) => at.slice(0, 10));

const activity = fc.record({
  type: fc.constantFrom('email', 'call', 'meeting', 'remark'),
  direction: fc.constantFrom('in', 'out'),
  outcome: fc.constantFrom('spoke', 'no-answer', 'voicemail', null),
  at: moment,
});
const asked: fc.Arbitrary<EngineCase> = fc.record({
  id: fc.constant('case'),
  now: moment,
  deal: fc.record({
    stage: fc.constantFrom('Proposal', 'Discovery', null),
    amount: fc.constantFrom(9_000, null),
    closeDate: fc.option(date),
    nextStep: fc.constantFrom('Call', null),
    status: fc.constant('open' as const),
    contacts: fc.uniqueArray(fc.record({ name: fc.uuid() }), { maxLength: 3, selector: ({ name }) => name }),
    createdAt: moment,
    stageEnteredAt: fc.option(moment),
  }),
  stages: fc.constant([
    { name: 'Discovery', probability: 0.2, typicalDays: 14 },
    { name: 'Proposal', probability: 0.5, typicalDays: 20 },
  ]),
  meetings: fc.array(fc.record({ start: moment }), { maxLength: 2 }),
  activities: fc.array(activity, { maxLength: 12 }),
  tasks: fc.array(fc.record({ title: fc.constant('Call'), due: fc.option(date), done: fc.boolean() }), {
    maxLength: 3,
  }),
});

it('gives the rules of a record without a thread what a whole situation would', () => {
  fc.assert(
    fc.property(asked, (input) => {
      const byFacts = pointsOfRules(readFacts(input, makeCalendar(input.now, place)), {});
      expect(byFacts).toEqual(pointsOfRules(readSituation(input, place), {}));
    }),
  );
});
