import { describe, expect, it } from 'vitest';
import { siteOf } from '../../utils/messages/site';

describe('the site of an address', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', '0'],
    ['https://mail.google.com/mail/u/12/?ogbl#sent', '12'],
    ['https://mail.google.com/mail/b/AEoRXR/u/1/#inbox', '1'],
    ['https://mail.google.com/mail/#inbox', null],
  ])('%s is Gmail, of account %s', (address, accountIndex) => {
    expect(siteOf(address)).toEqual({ id: 'gmail', origin: 'https://mail.google.com', accountIndex });
  });

  it.each([
    'https://mail.google.com.evil.example/mail/u/0/',
    'https://evil.example/https://mail.google.com/',
    'https://mail.google.com:8443/mail/u/0/',
    'http://mail.google.com/mail/u/0/',
    'https://user@evil.example/?mail.google.com',
    'about:blank',
    '',
    undefined,
  ])('%s is none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});
