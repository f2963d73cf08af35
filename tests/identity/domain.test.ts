import { expect, test } from 'vitest';
import { companyDomain, emailDomain, isFreeMailDomain } from '../../utils/identity/domain';
import { isOurs } from '../../utils/identity/ours';

test.each([
  ['clara@mail.buyer.co.uk', 'buyer.co.uk'],
  ['Buyer.Example', 'buyer.example'],
  ['www.buyer.example', 'buyer.example'],
  ['shop.myshopify.com', 'shop.myshopify.com'],
  ['clara@gmail.com', null],
  ['clara@web.de', null],
  ['clara@tuta.com', null],
  ['x@acme.zendesk.com', null],
  ['jane@zendesk.com', 'zendesk.com'],
  ['010001@eu-west-1.amazonses.com', null],
  ['x@[192.168.0.1]', null],
  ['192.168.0.1', null],
  ['localhost', null],
  ['co.uk', null],
  ['', null],
])('the company of %j', (host, expected) => {
  expect(companyDomain(host)).toBe(expected);
});

test('splits addresses and knows free mail', () => {
  expect([emailDomain('a@B.example'), emailDomain('"a@b"@c.example'), emailDomain('b.example')]).toEqual([
    'b.example',
    'c.example',
    null,
  ]);
  expect([isFreeMailDomain('GMAIL.com'), isFreeMailDomain('buyer.example')]).toEqual([true, false]);
});

test.each([
  ['sam@vendor.example', 'sam@vendor.example', true],
  ['ann@eu.vendor.example', 'sam@vendor.example', true],
  ['clara@buyer.example', 'sam@vendor.example', false],
  ['peter@gmail.com', 'sam.lee@gmail.com', false],
  ['samlee+deals@googlemail.com', 'sam.lee@gmail.com', true],
  ['sam@vendor.example', null, false],
  ['nonsense', 'nonsense else', false],
])('%s with account %s is ours: %s', (email, account, expected) => {
  expect(isOurs(email, account)).toBe(expected);
});
