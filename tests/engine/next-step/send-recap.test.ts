import { expect, test } from 'vitest';
import type { EngineCase } from '../../../utils/model/case';
import { CLARA, makeCase, makeDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const held = {
  title: 'Scope call',
  start: '2026-11-19T14:00:00+01:00',
  end: '2026-11-19T15:00:00+01:00',
  with: [CLARA.email],
};
const after = (over: Partial<EngineCase> = {}) => makeCase({ deal: makeDeal(), meetings: [held], ...over });
const recap = (input: EngineCase) => suggested(input, 'send-recap');
const entry = (type: string, over = {}) => ({ type, at: '2026-11-19T14:00:00Z', ...over });

test('asks for a recap of a meeting or call that nobody wrote down', () => {
  expect(recap(after())).toMatchObject({
    title: 'Send Clara a recap of “Scope call”',
    why: 'The meeting was on 19 Nov; nothing was sent or noted since.',
    due: '2026-11-20',
  });
  expect(recap(after({ meetings: [], activities: [entry('call', { outcome: 'connected' })] }))?.title).toBe(
    'Send Clara a recap of the call',
  );
  expect(recap(after({ thread: { messages: [ours(19, 'See you at two.')] } }))).toBeDefined();
});

test.each<[string, EngineCase]>([
  ['what is longer ago', after({ now: '2026-11-24T09:00:00+01:00' })],
  ['what is still going on', after({ now: '2026-11-19T14:30:00+01:00' })],
  [
    'a mail of ours since',
    after({ activities: [entry('email', { direction: 'out', at: '2026-11-19T16:00:00Z' })] }),
  ],
  ['a remark since', after({ activities: [entry('remark', { text: 'Wants SSO.' })] })],
  [
    'a call with its note',
    after({ meetings: [], activities: [entry('call', { outcome: 'connected', text: 'Acertados.' })] }),
  ],
  ['a voicemail', after({ meetings: [], activities: [entry('call', { outcome: 'voicemail' })] })],
  ['nobody came', after({ meetings: [], activities: [entry('meeting', { outcome: 'no-show' })] })],
  ['called off in the log', after({ activities: [entry('meeting', { outcome: 'cancelled' })] })],
  ['among ourselves', after({ meetings: [{ ...held, with: ['ann@vendor.example'] }] })],
])('leaves alone: %s', (_, input) => {
  expect(recap(input)).toBeUndefined();
});

test('what they asked since then is answered first', () => {
  const asked = { ...theirs(19, 'Could you invoice us in January?'), at: '2026-11-19T16:00:00Z' };
  expect(recap(after({ thread: { messages: [asked] } }))).toBeUndefined();
});
