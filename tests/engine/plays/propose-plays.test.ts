import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../utils/engine/evaluate';
import { placeOfMoment } from '../../../utils/engine/place';
import { proposePlays } from '../../../utils/engine/plays/propose-plays';
import { readSituation } from '../../../utils/engine/situation';
import type { EngineCase } from '../../../utils/model/case';
import type { Play } from '../../../utils/model/play';
import { makePlay } from '../../support/make-play';
import { makeDeal, onDeal, ours, theirs } from '../make-case';

const answer = (input: EngineCase, ...plays: Play[]) =>
  evaluate(input, placeOfMoment(input.now), undefined, undefined, plays);
const played = (input: EngineCase, ...plays: Play[]) =>
  answer(input, ...plays).suggestions.filter(({ play }) => play !== undefined);

const silent = onDeal([{ ...ours(1, 'Here is the plan.'), at: '2026-11-10T09:00:00Z' }]);

describe('a play on the deal in view', () => {
  it('suggests what it says, with the facts filled in and its parts beside', () => {
    const when: Play['when'] = [{ field: 'days silent', is: 'more than', value: 3 }];
    const why = '{days silent} days; {source}';
    const [step] = played(silent, makePlay({ when, why }));
    expect(step).toMatchObject({
      kind: 'follow-up',
      title: `Ask how ${silent.deal?.name} stands`,
      why: '10 days; [source]',
      play: { name: 'Quiet proposals', restDays: 10, does: { do: 'mail' } },
      parts: { impact: 0.85, confidence: 0.7, urgency: 0.9, effort: 0.2 },
    });
  });

  it('takes the place of the other steps for the same need, or leaves it to them', () => {
    const task: Play['action'] = { do: 'task', title: 'Call about {deal}', workingDays: 2 };
    const first = answer(silent, makePlay({ action: task })).suggestions;
    expect(first.filter(({ kind }) => kind === 'set-next-step' || kind === 'follow-up')).toHaveLength(1);
    expect(first[0]?.play?.does).toEqual({
      do: 'task',
      title: `Call about ${silent.deal?.name}`,
      day: '2026-11-24',
    });
    const asked = onDeal([theirs(1, 'Could you send us the plan?')]);
    const usual = makePlay({ impact: 'medium', urgency: 'soon' });
    expect(answer(asked, usual).suggestions[0]?.kind).toBe('reply');
  });

  it('never shows more than three', () => {
    const actions: Play['action'][] = [
      { do: 'stage', stage: 'Negotiation' },
      { do: 'close date', workingDays: 5 },
      { do: 'remark', text: 'x' },
    ];
    const plays = actions.map((action, at) =>
      makePlay({ id: `0190a1b2-0000-7000-8000-00000000000${at}`, action }),
    );
    expect(played(silent, ...plays, makePlay())).toHaveLength(3);
  });

  it.each<[string, EngineCase, Partial<Play>]>([
    ['switched off', silent, { on: false }],
    ['on a closed deal', { ...silent, deal: makeDeal({ status: 'won' }) }, {}],
    ['where no deal is settled', { ...silent, deal: null }, {}],
    ['on a lead', { ...silent, deal: null, lead: { name: 'Clara' } }, {}],
    [
      'with a mail to who has said no',
      onDeal([theirs(1, 'We have decided against it and will not go ahead. Please close this.')]),
      {},
    ],
    [
      'with a mail before the day that they named',
      onDeal([{ ...theirs(1, 'Please get back to me in December.'), at: '2026-11-10T09:00:00Z' }]),
      {},
    ],
  ])('is silent %s', (_, input, changes) => {
    const place = placeOfMoment(input.now);
    const situation = readSituation(input, place);
    // Not by the rank, in which another step for the same need may be before it.
    expect(proposePlays([makePlay(changes)], input, situation, { chance: null, place })).toEqual([]);
  });

  it('speaks where a mail merely names a day', () => {
    const words = 'The board is in favour. This year’s budget is used up. Could you invoice us in January?';
    expect(played(onDeal([theirs(19, words)]), makePlay())).toHaveLength(1);
  });

  it('goes on with what stays among us where they have put us off', () => {
    const later = onDeal([theirs(1, 'Please get back to me in December.')]);
    expect(played(later, makePlay({ action: { do: 'stage', stage: 'Negotiation' } }))).toHaveLength(1);
  });

  it('fills hostile facts in as words, without looking through them', () => {
    const name = '{amount} <img src=x onerror=alert(1)>\u202e\n{stage}';
    const deal = makeDeal({ name });
    const [step] = played({ ...silent, deal }, makePlay({ title: 'On {deal}' }));
    expect(step?.title).toBe('On {amount} <img src=x onerror=alert(1)> {stage}');
  });
});
