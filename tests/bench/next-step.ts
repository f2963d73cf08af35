import { evaluate } from '../../utils/engine/evaluate';
import type { EngineCase } from '../../utils/model/case';
import type { Measure } from './measure';
import { times } from './timing';

const HOUR_MS = 3_600_000;
const NOW = '2026-11-20T09:00:00.000Z';
const SAID =
  'Thank you for the overview. Could you send us the price for 40 seats by Friday? We also talked about the roll-out in spring, and I will ask our IT what they need. ';

/** A thread of 40 messages of some 2 kB, the last word theirs. */
function longCase(): EngineCase {
  const us = { email: 'maya@rivetwing.example', name: 'Maya Okafor' };
  const them = { email: 'ines@hartwick.example', name: 'Ines Falk' };
  const messages = Array.from({ length: 40 }, (_, index) => ({
    from: index % 2 ? them : us,
    to: [index % 2 ? us : them],
    at: new Date(Date.parse(NOW) - (40 - index) * 10 * HOUR_MS).toISOString(),
    text: SAID.repeat(12),
  }));
  return {
    id: 'bench',
    now: NOW,
    account: us.email,
    thread: { subject: 'Routes for the northern depot', messages },
    deal: {
      id: 'd1',
      name: 'Northern depot',
      stage: 'Proposal',
      status: 'open',
      amount: 24_000,
      currency: 'EUR',
      closeDate: '2026-12-18',
      contacts: [{ ...them, role: null }],
    },
    stages: [{ name: 'Proposal', order: 3, probability: 0.5, typicalDays: 14 }],
  };
}

/** How long the engine thinks about a long thread. */
export function nextStep(): Measure[] {
  const question = longCase();
  return [
    {
      name: 'next-step/40-messages-ms',
      unit: 'ms',
      budget: 20,
      of: 'median',
      take: () => times(30, () => evaluate(question, { timeZone: 'Europe/Berlin', locale: 'en-GB' })),
    },
  ];
}
