import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyOf, messageId, threadId, timeOf } from '../../utils/adapters/gmail/ids';
import { threadOfToken } from '../../utils/adapters/gmail/token';

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The other way round, as Gmail writes its addresses. */
function tokenOf(text: string): string {
  let number = [...btoa(text).replace(/=+$/, '')].reduce(
    (sum, letter) => sum * 64n + BigInt(BASE_64.indexOf(letter)),
    0n,
  );
  let token = '';
  for (; number > 0n; number /= 40n) token = LETTERS.charAt(Number(number % 40n)) + token;
  return token;
}

describe('thread tokens', () => {
  // Real tokens of public test suites (FlowCrypt's live tests), with what they stand for.
  it.each([
    ['FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV', 'thread-f:1709009752799549650'],
    ['FMfcgzQXJkXtQDPtrSrFQBBLBqjzSGKn', 'thread-f:1813691637966661266'],
    ['QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG', 'thread-a:r-3250321130129805677'],
  ])('%s names %s', (token, id) => {
    expect(threadOfToken(token)).toBe(id);
  });

  it.each([
    'inbox',
    '',
    'FMfcgz',
    'bcdfghjkaeiou',
    'KtbxLrjCLHgnGsxsQQQ',
    'BBBBBBBBBBBBBBBBBBBB',
    'z'.repeat(500),
  ])('"%s" names none', (token) => expect(threadOfToken(token)).toBeNull());

  it('reads back every id that Gmail can write', () => {
    const number = fc.bigInt({ min: 1n << 50n, max: (1n << 63n) - 1n });
    fc.assert(
      fc.property(number, fc.constantFrom('f:', 'thread-a:r', 'thread-a:r-'), (id, kind) => {
        const text = `${kind}${id}`;
        return threadOfToken(tokenOf(text)) === (kind === 'f:' ? `thread-${text}` : text);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => threadOfToken(text) === null || true));
    fc.assert(
      fc.property(fc.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{16,80}$/), (text) => {
        const id = threadOfToken(text);
        return id === null || threadId(id) === id;
      }),
    );
  });
});

describe('ids', () => {
  it('turns a server-made id into its legacy spelling and its time', () => {
    expect(legacyOf('thread-f:1654009536642772396')).toBe('16f438e906b36dac');
    expect(timeOf('16f438e906b36dac')).toBe(new Date(1_577_386_414_187).toISOString());
    expect(timeOf('14a5f1c6f7aeeebc')).toBe(new Date(1_418_934_906_746).toISOString());
  });

  it('knows no legacy spelling of an id that the client made', () => {
    expect(legacyOf('thread-a:r-3250321130129805677')).toBeNull();
    expect(legacyOf('#msg-a:r7264131327367667212')).toBeNull();
  });

  it('takes no time that cannot be', () => {
    expect(timeOf('0000000000000001')).toBeNull();
    expect(timeOf('ffffffffffffffff')).toBeNull();
    expect(timeOf(null)).toBeNull();
  });

  it('takes only what Gmail writes', () => {
    expect(threadId('undefined')).toBeNull();
    expect(threadId('thread-f:12|msg-f:34')).toBe('thread-f:12');
    expect(messageId('#msg-f:34')).toBe('#msg-f:34');
    expect(messageId('javascript:alert(1)')).toBeNull();
  });
});
