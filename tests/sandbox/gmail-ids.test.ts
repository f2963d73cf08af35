import { expect, it } from 'vitest';
import { gmailId, threadToken } from './gmail-ids';

it('writes the token that Gmail itself has for a thread', () => {
  expect(threadToken({ decimal: '1709009752799549650', legacy: '17b79f50c14b98d2' })).toBe(
    'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV',
  );
});

it('keeps the receive time in the top bits of an id', () => {
  const at = '2026-11-20T07:49:00.123Z';
  const { decimal, legacy } = gmailId(at, 'any name');
  expect(Number(BigInt(decimal) >> 20n)).toBe(Date.parse(at));
  expect(BigInt(`0x${legacy}`).toString()).toBe(decimal);
});

it('tells two mails of one moment apart', () => {
  const at = '2026-11-20T07:49:00.123Z';
  expect(gmailId(at, 'one')).not.toEqual(gmailId(at, 'two'));
});
