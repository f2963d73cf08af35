import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../utils/adapters/kit/values/email';
import { readPersonName } from '../../../../utils/adapters/kit/values/person-name';
import { readPhone } from '../../../../utils/adapters/kit/values/phone';
import { readWebsite } from '../../../../utils/adapters/kit/values/website';

describe('a mail address', () => {
  it.each([
    ['a.oeztuerk@mueller-soehne.example', 'a.oeztuerk@mueller-soehne.example'],
    ['Jane Doe <Jane.Doe@buyer.example>', 'Jane.Doe@buyer.example'],
    ['mailto:jane@buyer.example?subject=Hi', 'jane@buyer.example'],
    ['\u200ejane@buyer.example (Work)', 'jane@buyer.example'],
    ['first@buyer.example, second@buyer.example', 'first@buyer.example'],
  ])('%s', (text, address) => expect(readEmail(text)).toBe(address));

  it.each(['', 'jane', 'jane@', '@buyer.example', 'jane@localhost', '••••@••••', 'jane at buyer.example'])(
    'none: %s',
    (text) => expect(readEmail(text)).toBeNull(),
  );
});

describe('a phone number', () => {
  it.each([
    ['+49 711 5550 1234', '+49 711 5550 1234'],
    ['(415) 555-0123', '(415) 555-0123'],
    ['+81 3 5550 1177', '+81 3 5550 1177'],
    ['+33\u00a01\u00a055\u00a055\u00a012\u00a000', '+33 1 55 55 12 00'],
    ['tel:+390255501111', '+390255501111'],
    ['+4915155501234 (Mobile)', '+4915155501234'],
    ['030/5550123', '030/5550123'],
    ['+1 415 555 0123 ext. 12', '+1 415 555 0123 ext. 12'],
  ])('%s', (text, phone) => expect(readPhone(text)).toBe(phone));

  it.each([
    '',
    '-',
    '2026-12-18',
    '18.12.2026',
    '1234',
    '12',
    'call me',
    '1.234.567,50 €',
    '+',
    '••• ••• 1234',
    '12345678901234567890',
  ])('none: %s', (text) => expect(readPhone(text)).toBeNull());
});

describe('a web address', () => {
  it.each([
    'https://bianchi-ottica.example',
    'fjall-son.example',
    'www.buyer.example/de?x=1',
    'http://xn--bcher-kva.example',
    'https://bücher.example',
    'buyer.example:8080',
  ])('%s', (text) => expect(readWebsite(text)).toBe(text));
  it.each([
    '',
    'buyer',
    '1.5',
    '12.50',
    'a@buyer.example',
    'buyer .example',
    'javascript:alert(1)',
    'visit buyer.example today',
  ])('none: %s', (text) => expect(readWebsite(text)).toBeNull());
});

describe('a person’s name', () => {
  it.each([
    ['JD Jane Doe', 'Jane Doe', null],
    ['J Jane Doe', 'Jane Doe', null],
    ['S Sören Müller', 'Sören Müller', null],
    ['AÖ Ayşe Öztürk', 'Ayşe Öztürk', null],
    ['未 未来 高橋', '未来 高橋', null],
    ['Ms. Ayşe Öztürk', 'Ayşe Öztürk', 'Ms.'],
    ['Herr Dr. Jonas Brandt', 'Jonas Brandt', 'Herr Dr.'],
    ['M. Jean Lefèvre', 'Jean Lefèvre', 'M.'],
    ['山田太郎 様', '山田太郎', '様'],
    ['श्री राज शर्मा', 'राज शर्मा', 'श्री'],
    ['Jane Doe', 'Jane Doe', null],
    ["Aiko Tanaka-O'Neill", "Aiko Tanaka-O'Neill", null],
    ['Admin', 'Admin', null],
    ['Fr Martin', 'Martin', 'Fr'],
    ['X Æ', 'X Æ', null],
  ])('%s', (text, name, salutation) => expect(readPersonName(text)).toEqual({ name, salutation }));

  it('is null where there is none', () => expect(readPersonName(' \u200b ')).toBeNull());
});
