import { expect, test } from 'vitest';
import type { EngineCase } from '../../../utils/model/case';
import { CLARA, makeCase, makeDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const meeting = (start: string, over = {}) => ({ title: 'Scope call', start, with: [CLARA.email], ...over });
const before = (start: string, over: Partial<EngineCase> = {}) =>
  makeCase({ deal: makeDeal(), meetings: [meeting(start)], ...over });
const prepare = (input: EngineCase) => suggested(input, 'prepare-meeting');

test('asks to prepare what is within the next working day, over a weekend too', () => {
  expect(prepare(before('2026-11-23T09:30:00+01:00'))).toMatchObject({
    title: 'Prepare “Scope call”',
    why: 'It is on 23 Nov, the next working day; no agenda, remark or task prepares it.',
  });
  expect(prepare(before('2026-11-20T15:00:00+01:00'))?.why).toMatch(/^It is today/);
  expect(prepare(before('2026-11-20'))?.kind).toBe('prepare-meeting');
});

test.each<[string, EngineCase]>([
  ['a meeting after the next working day', before('2026-11-24T09:30:00+01:00')],
  ['one that has begun', before('2026-11-20T08:45:00+01:00')],
  [
    'one among ourselves',
    before('', { meetings: [meeting('2026-11-23T09:00:00Z', { with: ['ann@vendor.example'] })] }),
  ],
  ['a task for it', before('2026-11-23T09:30:00+01:00', { tasks: [{ title: 'Termin vorbereiten' }] })],
  [
    'a remark on it',
    before('2026-11-23T09:30:00+01:00', {
      activities: [{ type: 'remark', at: '2026-11-19T10:00:00Z', text: 'Orden del día: precios y plazos' }],
    }),
  ],
  [
    'an agenda that was sent',
    before('2026-11-23T09:30:00+01:00', {
      thread: { messages: [ours(19, 'Here is the agenda for Monday.')] },
    }),
  ],
  [
    'one that they called off',
    before('2026-11-23T09:30:00+01:00', {
      thread: { messages: [theirs(19, 'Wir müssen den Termin am Montag leider absagen.')] },
    }),
  ],
])('leaves alone %s', (_, input) => {
  expect(prepare(input)).toBeUndefined();
});

test('a promise to prepare a proposal prepares no meeting', () => {
  const thread = { messages: [ours(19, 'I will prepare the proposal.')] };
  expect(prepare(before('2026-11-23T09:30:00+01:00', { thread }))).toBeDefined();
});

test.each([
  ['Parken können Sie hinter der Küche.'],
  ['Steel toes please, and park on the left of the gate.'],
])('how to get in asks for nothing before the visit: %s', (text) => {
  const messages = [ours(18, 'Hi Clara, I will be there on Monday.'), theirs(19, `Hi Sam, fine. ${text}`)];
  expect(suggested(before('2026-11-23T09:30:00+01:00', { thread: { messages } }), 'reply')).toBeUndefined();
  const asked = [...messages.slice(0, 1), theirs(19, `Hi Sam, fine. ${text} Could you bring the plans?`)];
  const open = before('2026-11-23T09:30:00+01:00', { thread: { messages: asked } });
  expect(suggested(open, 'reply')).toBeDefined();
});
