import { describe, expect, it } from 'vitest';
import { addedSites, isSameAddress, siteOf } from '../../utils/messages/site';

describe('the site of an address', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'u/0'],
    ['https://mail.google.com/mail/u/12/?ogbl#sent', 'u/12'],
    ['https://mail.google.com/mail/b/AEoRXR/u/1/#inbox', 'b/AEoRXR/u/1'],
    ['https://mail.google.com/mail/u/0/d/AEoRXR/#inbox', 'u/0/d/AEoRXR'],
    ['https://mail.google.com/mail/#inbox', null],
  ])('%s is Gmail, mailbox %s', (address, mailbox) => {
    const pattern = 'https://mail.google.com/*';
    expect(siteOf(address)).toEqual({
      id: 'gmail',
      origin: 'https://mail.google.com',
      pattern,
      mailbox,
    });
  });

  it.each([
    ['https://mail.google.com.evil.example/mail/u/0/', 'https://mail.google.com.evil.example'],
    ['https://evil.example/https://mail.google.com/', 'https://evil.example'],
    ['https://user@evil.example/?mail.google.com', 'https://evil.example'],
  ])('%s is not Gmail', (address, origin) => {
    const pattern = `${origin}/*`;
    expect(siteOf(address)).toEqual({ id: 'crm', origin, pattern, mailbox: null });
  });

  it('is granted for its whole host: patterns name no port', () => {
    const { origin, pattern } = siteOf('http://crm.intranet.example:8069/web#id=7') ?? {};
    expect([origin, pattern]).toEqual(['http://crm.intranet.example:8069', 'http://crm.intranet.example/*']);
  });

  it.each([
    'https://mail.google.com:8443/mail/u/0/',
    'http://mail.google.com/mail/u/0/',
    'chrome://extensions/',
    'file:///home/sam/crm.html',
    'about:blank',
    '',
    undefined,
  ])('%s is none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

describe('the sites that were added', () => {
  it('are single hosts, once each, without Gmail', () => {
    const granted = [
      'https://mail.google.com/*',
      'https://crm.acme.example/*',
      'https://*/*',
      'http://*/*',
      '*://*/*',
      'https://*.acme.example/*',
      '<all_urls>',
      'http://crm.intranet.example/*',
      'https://crm.acme.example/*',
    ];
    expect(addedSites(granted)).toEqual(['http://crm.intranet.example/*', 'https://crm.acme.example/*']);
  });
});

describe('two addresses', () => {
  const deal = 'https://crm.acme.example/deals/7?view=full#notes';

  it.each([deal, `${deal}:~:text=Amount`])('lead to the same place: %s', (other) => {
    expect(isSameAddress(deal, other)).toBe(true);
  });

  it.each([
    'https://crm.acme.example/deals/8?view=full#notes',
    'https://crm.acme.example/deals/7?view=full#files',
    'https://crm.acme.example/deals/7?view=short#notes',
    'https://other.example/deals/7?view=full#notes',
    null,
    '',
  ])('lead to different places: %s', (other) => {
    expect(isSameAddress(deal, other)).toBe(false);
    expect(isSameAddress(null, null)).toBe(false);
  });
});
