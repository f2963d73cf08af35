import { describe, expect, it } from 'vitest';
import { quietOf } from '../../utils/context/quiet';
import { DRAFTED, type Rest } from '../../utils/context/rest';
import type { Answer, StepKind } from '../../utils/model/answer';

const AT = { now: '2026-11-17T09:00:00.000Z', place: { timeZone: 'Europe/Berlin', locale: 'en-GB' } };

function answerWith(...kinds: StepKind[]): Answer {
  const parts = { impact: 1, confidence: 1, urgency: 1, effort: 1 };
  const suggestions = kinds.map((kind) => {
    return { kind, title: kind, why: 'Why.', evidence: null, due: null, parts };
  });
  const quiet = kinds.length > 0 ? null : { text: 'Nothing needed: they are away.', nextCheck: null };
  return { id: 'c', score: null, suggestions, quiet };
}

function rest(kind: StepKind, changes: Partial<Rest>): Rest {
  const base = { key: `deal:d1|${kind}`, target: 'deal:d1', kind, at: AT.now, fact: '' };
  return { ...base, state: 'dismissed', until: '2026-11-24T09:00:00.000Z', reason: 'done', ...changes };
}

const drafted = rest('follow-up', {
  state: 'accepted',
  reason: DRAFTED,
  until: '2026-11-18T08:00:00.000Z',
});

describe('where nothing is to do', () => {
  it('says that a draft waits, and the day it comes back', () => {
    const rests = [rest('set-next-step', {}), drafted];
    expect(quietOf(answerWith('follow-up', 'set-next-step'), 0, rests, AT)).toEqual({
      text: 'Draft ready, not sent yet.',
      nextCheck: '2026-11-18',
    });
  });

  it.each([
    ['the step is proposed no more', [drafted, rest('set-next-step', {})]],
    ['nothing was drafted', [rest('set-next-step', { state: 'accepted', reason: null })]],
  ])('says that the rest was set aside where %s', (_what, rests) => {
    expect(quietOf(answerWith('set-next-step'), 0, rests, AT)).toEqual({
      text: 'Nothing needed now: you set the rest aside.',
      nextCheck: '2026-11-24',
    });
  });

  it('leaves the word to the engine where it proposes nothing, and to what stands', () => {
    expect(quietOf(answerWith(), 0, [drafted], AT)?.text).toBe('Nothing needed: they are away.');
    expect(quietOf(answerWith('reply'), 1, [drafted], AT)).toBeNull();
  });
});
