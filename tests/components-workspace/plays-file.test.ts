import { describe, expect, it } from 'vitest';
import { playsFile, readPlaysFile } from '../../components/workspace/files/plays-file';
import { comparePlays } from '../../components/workspace/settings/plays/compare-plays';
import type { Play } from '../../utils/model/play';
import { makePlay } from '../support/make-play';

const OTHER = '0190a1b2-0000-7000-8000-000000000002';
const file = (said: unknown) => new Blob([typeof said === 'string' ? said : JSON.stringify(said)]);
const whole = { kind: 'dealcue-plays', version: 1, plays: [makePlay()] };
const withPlay = (changes: object) => ({
  ...whole,
  plays: [makePlay(), { ...makePlay({ id: OTHER }), ...changes }],
});

describe('a file of plays', () => {
  it('gives back what it was made of', async () => {
    const plays = [
      makePlay(),
      makePlay({ id: OTHER, action: { do: 'task', title: '{deal}', workingDays: 0 } }),
    ];
    expect(await readPlaysFile(playsFile(plays))).toEqual(plays);
  });

  it.each([
    ['no JSON', '{', 'This file is no JSON. Nothing was imported.'],
    ['something else', { deals: [] }, 'holds no plays'],
    ['nothing', null, 'holds no plays'],
    ['a newer kind', { ...whole, version: 2 }, 'newer Dealcue'],
    ['no play at all', { ...whole, plays: [] }, 'holds no plays'],
    ['one play twice', { ...whole, plays: [makePlay(), makePlay()] }, 'holds a play twice'],
    ['too much', `"${'x'.repeat(8_000_001)}"`, 'too big'],
    ['no condition', withPlay({ when: [] }), 'Play 2 of this file cannot be used. Conditions: is empty.'],
    [
      'a fact of tomorrow',
      withPlay({ when: [{ field: 'mood', is: 'yes' }] }),
      'Condition 1: is not as it should be.',
    ],
    [
      'words turned round',
      withPlay({ title: 'Pay \u202etxet' }),
      'What it suggests: holds characters that cannot be seen.',
    ],
    ['a slip of the pen', withPlay({ why: '{amuont} in {stage}' }), 'Why: names no known field: {amuont}.'],
    ['an endless text', withPlay({ why: 'x'.repeat(501) }), 'Why: is more than 500 characters long.'],
  ])('with %s is refused in words', async (_what, said, words) => {
    await expect(readPlaysFile(file(said))).rejects.toThrow(words);
  });

  it('keeps markup as the words that it is', async () => {
    const title = '<img src=x onerror=alert(1)> $& {{deal}}';
    expect((await readPlaysFile(file({ ...whole, plays: [makePlay({ title })] })))[0]?.title).toBe(title);
  });

  it('is told apart from what is here: new, changed and the same, however old', () => {
    const here = [makePlay(), makePlay({ id: OTHER, name: 'Other' })];
    const incoming = [
      makePlay({ changedAt: '2020-01-01T09:00:00.000Z' }),
      makePlay({ id: OTHER, name: 'Other', restDays: 30, title: 'Call about {deal}' }),
      makePlay({ id: '0190a1b2-0000-7000-8000-000000000003', name: ' other' }),
    ];
    expect(comparePlays(incoming, here).map(({ how, isNamesake }) => [how, isNamesake])).toEqual([
      ['same', false],
      ['changed', false],
      ['new', true],
    ]);
    expect(comparePlays(incoming, here).map(({ differs }) => differs)).toEqual([
      [],
      ['what it suggests', 'how long it rests'],
      [],
    ]);
  });

  it.each<[string, Partial<Play>]>([
    ['name', { name: 'Other' }],
    ['conditions', { when: [] }],
    ['what it suggests', { title: 'Call' }],
    ['why', { why: 'Because' }],
    ['what its button does', { action: { do: 'task', title: 'Call', workingDays: 3 } }],
    ['how weighty it is', { impact: 'low' }],
    ['how weighty it is', { urgency: 'can wait' }],
    ['how weighty it is', { effort: 'large' }],
    ['how long it rests', { restDays: 77 }],
    ['whether it is switched on', { on: !makePlay().on }],
  ])('says that its %s differs, and nothing else', (words, changes) => {
    expect(comparePlays([makePlay(changes)], [makePlay()])).toMatchObject([
      { how: 'changed', differs: [words] },
    ]);
  });
});
