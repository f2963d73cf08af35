import { describe, expect, it } from 'vitest';
import { loadJudge, strengthOf } from '../../components/workspace/settings/backup/strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['password', 0],
    ['123456789', 0],
    ['harbour', 0],
    ['harbour violin', 1],
    ['Passwort1!', 1],
    ['correct horse battery', 3],
    ['harbour violin seventeen moss', 4],
    ['Hafen Geige siebzehn Moos', 4],
    ['x7#Kq2!mZ9$vT4&w', 4],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 0],
    ['qwertyuiopasdfghjkl', 1],
  ])('%s is at most %i', async (passphrase, most) => {
    expect(strengthOf(await loadJudge(), passphrase).score).toBeLessThanOrEqual(most);
  });

  it('is the best for four words that do not belong together, and for what no word is', async () => {
    const judge = await loadJudge();
    for (const strong of ['harbour violin seventeen moss', 'x7#Kq2!mZ9$vT4&w', 'גשר ירח שולחן כינור'])
      expect(strengthOf(judge, strong)).toMatchObject({ score: 4, words: 'Strong' });
  });

  it('judges a long one at once', async () => {
    expect(strengthOf(await loadJudge(), 'moss and violin '.repeat(5_000)).score).toBe(4);
  });
});
