import { describe, expect, it } from 'vitest';
import { mailbox } from '../../utils/identity/mailbox';
import { e164, nationalDigits } from '../../utils/identity/phone';

describe('a phone number', () => {
  it('is told in E.164 where its country is known, and is not guessed where it is not', () => {
    expect(e164('+49 (30) 123456-7', null)).toBe('+49301234567');
    expect(e164('0049 30 1234567', null)).toBe('+49301234567');
    expect(e164('030 1234567', 'de')).toBe('+49301234567');
    expect(e164('030 1234567', null)).toBeNull();
    expect(e164('030 1234567', 'nowhere')).toBeNull();
    expect(e164('call me', 'DE')).toBeNull();
    expect(e164('9'.repeat(5_000), 'DE')).toBeNull();
  });

  it('has the same digits in all its writings', () => {
    for (const raw of ['+1 415 555 0134', '(415) 555-0134', '1-415-555-0134', '415.555.0134 x12']) {
      expect(nationalDigits(raw)).toBe('4155550134');
    }
    expect(nationalDigits('12')).toBeNull();
  });
});

describe('a mailbox', () => {
  it('is one at Gmail whatever dots and plus, and elsewhere only as written', () => {
    expect(mailbox('C.Weiss+news@Googlemail.com')).toBe('cweiss@gmail.com');
    expect(mailbox('c.weiss+news@buyer.com')).toBe('c.weiss+news@buyer.com');
  });
});
