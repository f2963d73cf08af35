import { expect, test } from 'vitest';
import { evaluate } from '../../../utils/engine/evaluate';
import { placeOfMoment } from '../../../utils/engine/place';
import { type EngineCase, engineCase } from '../../../utils/model/case';
import { CLARA, makeCase, makeDeal, onDeal, ours, SAM, theirs } from '../make-case';

const kinds = (input: EngineCase) =>
  evaluate(engineCase.parse(input), placeOfMoment(input.now)).suggestions.map(({ kind }) => kind);

test('answers the newest question of two hundred mails', () => {
  const mails = Array.from({ length: 199 }, (_, at) =>
    (at % 2 === 0 ? ours : theirs)(1 + (at % 10), 'Noted, thanks.'),
  );
  expect(kinds(onDeal([...mails, theirs(18, 'Could you invoice us in January?')]))[0]).toBe('reply');
});

test('reads a mail of a megabyte by its beginning', () => {
  const endless = `Could you invoice us in January?\n\n${'The same words again. '.repeat(50_000)}`;
  expect(endless.length).toBeGreaterThan(1_000_000);
  expect(kinds(onDeal([theirs(18, endless)]))).toContain('reply');
});

test.each<[string, EngineCase]>([
  ['an empty deal', makeCase({ deal: {} })],
  [
    'a closed deal',
    makeCase({ deal: makeDeal({ status: 'won', closeDate: '2026-01-01', amount: null, contacts: [] }) }),
  ],
  ['a lost deal in a late stage', makeCase({ deal: makeDeal({ status: 'lost', amount: 900_000 }) })],
  [
    'mail, calls and meetings of the future alone',
    onDeal([{ ...theirs(1, 'The demo was held, thanks.'), at: '2031-01-01T10:00:00Z' }], {
      activities: [{ type: 'call', at: '2031-01-01T10:00:00Z', outcome: 'connected' }],
      tasks: [{ title: 'Call', due: '2026-11-25' }],
    }),
  ],
  [
    'an unknown script that asks nothing, with a task ahead',
    onDeal([theirs(18, 'ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ')], { tasks: [{ title: 'Call', due: '2026-11-25' }] }),
  ],
])('is silent on %s', (_, input) => {
  expect(kinds(input)).toEqual([]);
});

test('takes no silence, recap or stage from a clock that was set back', () => {
  const input = onDeal([ours(18, 'The proposal is attached.'), theirs(19, 'Could you send the invoice?')], {
    now: '2026-01-02T09:00:00+01:00',
    meetings: [
      { title: 'Demo', start: '2026-11-17T10:00:00Z', end: '2026-11-17T11:00:00Z', with: [CLARA.email] },
    ],
    deal: makeDeal({ stage: 'Discovery' }),
  });
  for (const kind of [
    'revive',
    'follow-up',
    'send-recap',
    'prepare-meeting',
    'advance-stage',
    'update-close-date',
  ])
    expect(kinds(input)).not.toContain(kind);
});

test('does without any date', () => {
  const undated = { ...theirs(18, 'Could you invoice us in January?'), at: null };
  const input = onDeal([undated], {
    deal: makeDeal({ createdAt: null, stageEnteredAt: null, closeDate: '2026-12-31' }),
    activities: [
      { type: 'call', outcome: 'connected' },
      { type: 'remark', text: 'Demo held.' },
    ],
    meetings: [{ title: 'Demo' }],
    tasks: [{ title: 'Call' }],
  });
  expect(kinds(input)).toEqual(['reply']);
});

test('takes somebody who is buyer and colleague at once for ours, and for nobody else', () => {
  const contacts = [CLARA, { ...SAM, role: 'Decision maker' }];
  const input = onDeal([ours(18, 'Could you tell us the order number?')], { deal: makeDeal({ contacts }) });
  expect(kinds(input)).not.toContain('reply');
  expect(kinds(input)).not.toContain('link-deal');
});
