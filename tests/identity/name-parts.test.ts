import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/identity/fold';
import { nameParts } from '../../utils/identity/name-parts';
import { areNicknames } from '../../utils/identity/nicknames';

describe('the parts of a name', () => {
  it.each([
    ['Dr. Clara Weiss', 'clara', '', 'weiss'],
    ['Weiss, Dr. Clara', 'clara', '', 'weiss'],
    ['Vincent van den Berg', 'vincent', '', 'van den berg'],
    ['Mary Ann Lee Jr.', 'mary', 'ann', 'lee'],
    ['WEISS Clara', 'clara', '', 'weiss'],
    ['Clara (Sales)', 'clara', '', ''],
  ])('%s', (name, given, middle, family) => {
    expect(nameParts(name)).toEqual({ given, middle, family });
  });
});

describe('folding and nicknames', () => {
  it('writes every script in plain Latin letters', () => {
    expect(fold("  Zoë O'Brien-Łukasz ")).toBe('zoe obrien lukasz');
    expect(fold('Иванов')).toBe('ivanov');
    expect(fold('Smith & Sons')).toBe('smith and sons');
  });

  it('knows common forms, and neither a name and itself nor strangers', () => {
    expect(areNicknames('bob', 'robert')).toBe(true);
    expect(areNicknames('paco', 'francisco')).toBe(true);
    expect(areNicknames('bob', 'bob')).toBe(false);
    expect(areNicknames('bob', 'william')).toBe(false);
  });
});
