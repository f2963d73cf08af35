import { describe, expect, it } from 'vitest';
import { isNews, type Rest, standing, suggestionKey, untilAfterDismiss } from '../../utils/context/rest';
import { settleSeen } from '../../utils/context/settle-seen';
import { acceptanceOf, habitOf, isHeldBack } from '../../utils/context/taste';
import { rank } from '../../utils/engine/next-step/rank';
import type { Need } from '../../utils/engine/next-step/step';
import type { StepKind, Suggestion } from '../../utils/model/answer';
import { stageKey, type Tally, type Taste } from '../../utils/model/taste';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-02T09:00:00.000Z');
const tally = (taken: number, refused: number, ignored = 0): Tally => ({ taken, refused, ignored });
const tasteOf = (kinds: [string, Tally][], stages: [string, Tally][] = []): Taste => ({
  kinds: new Map(kinds),
  stages: new Map(stages),
});

function step(kind: StepKind, impact: number, quote = 'Once.'): Suggestion {
  const parts = { impact, confidence: 1, urgency: 1, effort: 1 };
  return { kind, title: kind, why: 'Why.', evidence: { quote, at: null }, due: null, parts };
}

describe('what was learned', () => {
  it('moves slowly: twenty answers weigh as much as what was thought before', () => {
    expect(acceptanceOf('reply', null, tasteOf([]))).toBe(0.5);
    expect(acceptanceOf('reply', null, tasteOf([['reply', tally(1, 0)]]))).toBeCloseTo(11 / 21);
    expect(acceptanceOf('reply', null, tasteOf([['reply', tally(20, 0)]]))).toBe(0.75);
    expect(acceptanceOf('reply', null, tasteOf([['reply', tally(0, 0, 80)]]))).toBe(0.25);
  });

  it('is the stage’s own from twenty answers there on', () => {
    const kinds: [string, Tally][] = [['reply', tally(60, 0)]];
    const at = (here: Tally) => tasteOf(kinds, [[stageKey('reply', 'Proposal'), here]]);
    expect(acceptanceOf('reply', 'Proposal', at(tally(0, 19)))).toBe(0.875);
    expect(acceptanceOf('reply', 'Proposal', at(tally(0, 20)))).toBe(0.4375);
    expect(acceptanceOf('reply', 'Discovery', at(tally(0, 20)))).toBe(0.875);
  });

  it('has a floor and a ceiling, and lets one in twenty through where the floor is near', () => {
    const never = tasteOf([['reply', tally(0, 500)]]);
    expect(habitOf('reply', null, never)).toBe(0.2);
    expect(habitOf('reply', null, tasteOf([['reply', tally(500, 0)]]))).toBe(1.6);
    const shown = Array.from({ length: 2_000 }, (_, index) =>
      isHeldBack({ kind: 'reply', fact: '', target: `deal:${index}` }, null, never),
    ).filter((held) => !held);
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.length).toBeLessThan(140);
  });
});

// A rep who takes replies and recaps, and says no to whatever else comes.
describe('a rep of known taste', () => {
  const LIKES: readonly StepKind[] = ['reply', 'send-recap'];
  const OFFERS: [StepKind, number, Need][] = [
    ['involve-others', 0.7, 'people' as Need],
    ['update-close-date', 0.65, 'date' as Need],
    ['fill-field', 0.6, 'data' as Need],
    ['reply', 0.55, 'move' as Need],
    ['send-recap', 0.5, 'meet' as Need],
  ];
  const proposals = OFFERS.map(([kind, impact, need]) => ({ need, suggestion: step(kind, impact) }));

  function live(rounds: number) {
    const kinds = new Map<string, Tally>();
    const shares: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const taste = { kinds, stages: new Map() };
      const shown = rank(proposals, ({ kind }) =>
        isHeldBack({ kind, fact: '', target: `deal:${round}` }, null, taste) ? 0 : habitOf(kind, null, taste),
      );
      for (const { kind } of shown) {
        const known = kinds.get(kind) ?? tally(0, 0);
        const likes = LIKES.includes(kind);
        kinds.set(kind, { ...known, taken: known.taken + +likes, refused: known.refused + +!likes });
      }
      shares.push(shown.filter(({ kind }) => LIKES.includes(kind)).length / shown.length);
    }
    return { shares, taste: { kinds, stages: new Map() } };
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is shown more and more of what they take, and what they refuse falls below the cap', () => {
    const { shares, taste } = live(120);
    expect(mean(shares.slice(0, 10))).toBeLessThan(0.35);
    expect(mean(shares.slice(-20))).toBeGreaterThan(0.6);
    const last = rank(proposals, ({ kind }) => habitOf(kind, null, taste)).map(({ kind }) => kind);
    expect(last.slice(0, 2)).toEqual(['reply', 'send-recap']);
    expect(last).not.toContain('fill-field');
  });

  it('sees a refused kind again on a deal as soon as a new fact comes', () => {
    const { taste } = live(120);
    const now = new Date(START).toISOString();
    const about = { target: 'deal:d1', closeDate: null, lastWord: '#1', stage: null, today: '2026-11-02' };
    const [first] = standing([step('fill-field', 0.6)], [], { ...about, now, habit: () => 1 });
    if (first === undefined) throw new Error('It stands before it was refused.');
    const rest: Rest = {
      key: suggestionKey('deal:d1', 'fill-field'),
      target: 'deal:d1',
      kind: 'fill-field',
      state: 'dismissed',
      until: untilAfterDismiss({}, 'not-useful', null, now),
      reason: 'not-useful',
      at: now,
      fact: first.fact,
    };
    const weigh = (suggestion: Suggestion) =>
      isNews(suggestion, [rest], about) ? 1 : habitOf(suggestion.kind, null, taste);
    const offered = (quote: string) =>
      proposals.map(({ need, suggestion }) =>
        suggestion.kind === 'fill-field'
          ? { need, suggestion: step('fill-field', 0.6, quote) }
          : { need, suggestion },
      );
    const stands = (quote: string) => {
      const shown = rank(offered(quote), weigh);
      return standing(shown, [rest], { ...about, now, habit: weigh }).map(({ kind }) => kind);
    };
    expect(stands('Once.')).not.toContain('fill-field');
    expect(stands('The board wants a figure now.')).toContain('fill-field');
  });
});

describe('a step that was seen and not decided on', () => {
  const entry = (kind: 'email-out' | 'remark', days: number) => ({
    header: { kind, at: new Date(START + days * DAY_MS).toISOString() } as never,
    content: {},
  });
  const daysOn = (days: number) => START + days * DAY_MS;
  const seen = new Map([['reply', START]]);

  it('is done where what it asked for has happened since, gone where it has not', () => {
    expect(settleSeen(seen, new Set(), [entry('email-out', 1)], daysOn(2))).toEqual(
      new Map([['reply', 'done']]),
    );
    expect(settleSeen(seen, new Set(), [entry('email-out', -1)], daysOn(2))).toEqual(
      new Map([['reply', 'gone']]),
    );
    expect(settleSeen(seen, new Set(), [entry('remark', 1)], daysOn(2))).toEqual(
      new Map([['reply', 'gone']]),
    );
  });

  it('was let stand after a week, and is watched until then', () => {
    expect(settleSeen(seen, new Set(['reply']), [], daysOn(6.9))).toEqual(new Map());
    expect(settleSeen(seen, new Set(['reply']), [], daysOn(7))).toEqual(new Map([['reply', 'ignored']]));
  });
});
