// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTILE } from './support/book';
import { background, hasText, kept, mount, prepare, press, text } from './support/mount';

const { Popup } = await import('../../components/popup/Popup');

const status = {
  granted: true,
  site: 'gmail',
  state: 'record',
  subject: 'Invoicing in January',
  account: 'sam@vendor.example',
  target: { kind: 'deal', id: 'd1', name: 'Northwind – 40 seats' },
  reading: null,
};

beforeEach(() => {
  prepare();
  delete kept.dock;
  vi.spyOn(window, 'close').mockImplementation(() => {});
});

describe('the popup', () => {
  it('names the deal, the thread and the mailbox of the tab', async () => {
    background.answers['tab/status'] = status;
    await mount(<Popup />);
    await hasText('Northwind – 40 seats');
    for (const words of ['Gmail', 'sam@vendor.example', 'Invoicing in January', 'Only on this device'])
      expect(text()).toContain(words);
    expect(background.asked[0]).toEqual({ name: 'tab/status', payload: { tabId: 7 } });
    await press('Open the panel');
    // It looks at its tab each second, at any moment.
    expect(background.asked).toContainEqual({ name: 'panel/show', payload: { tabId: 7 } });
  });

  it('says that nothing is read where nothing is, and offers no panel', async () => {
    background.answers['tab/status'] = { ...status, site: null, target: null, subject: null };
    await mount(<Popup />);
    await hasText('This page cannot be read');
    expect(text()).not.toContain('Open the panel');
  });

  it('says that Gmail was taken away, and asks for it on a click', async () => {
    kept.gmail = 'taken away';
    background.answers['tab/status'] = { ...status, granted: false, site: null, target: null, subject: null };
    await mount(<Popup />);
    await hasText('Gmail access was taken away.');
    expect(text()).not.toContain('This page cannot be read');
    expect(text()).not.toContain('Open the panel');
    await press('Allow Gmail');
    expect(kept.requested).toEqual({ origins: ['https://mail.google.com/*'] });
  });

  it('opens the browser’s side panel in the window of the tab, on any page', async () => {
    background.answers['tab/status'] = { ...status, site: null, target: null, subject: null };
    await mount(<Popup />);
    await press('Open in the side panel');
    expect(kept.sidePanel).toEqual({ windowId: 1 });
  });

  it('says that it is paused, and resumes', async () => {
    kept.dock = { state: 'open', width: 320, paused: true };
    background.answers['tab/status'] = status;
    await mount(<Popup />);
    await hasText('No page is read and no panel is shown until you resume.');
    expect(text()).not.toContain('Northwind');
    await press('Resume reading');
    expect(background.asked).toContainEqual({ name: 'pause/set', payload: { paused: false } });
  });

  it('says how many hooks were found on the page, and names by what they give those that were not', async () => {
    const shortfall = { lost: ['sender'], contradicting: ['subject'], fellBack: ['body'] };
    background.answers['tab/status'] = { ...status, reading: { found: 11, asked: 12, shortfall } };
    await mount(<Popup />);
    await hasText('11 of 12 hooks found on this page. In a second way: what was written.');
    await hasText('Not found: who wrote. Contradicting: the subject.');
  });

  it('shows a hostile subject as text', async () => {
    background.answers['tab/status'] = { ...status, target: null, subject: HOSTILE };
    await mount(<Popup />);
    await hasText(HOSTILE);
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('the popup on a site that is not read', () => {
  const unread = { ...status, site: null, state: 'no-site', target: null, subject: null, account: null };

  beforeEach(() => {
    Object.assign(kept, {
      url: 'https://crm.acme.example/deals/7?x=1',
      answer: undefined,
      requested: undefined,
    });
    background.answers['tab/status'] = unread;
  });

  it('says what will be read, and asks the browser for that host alone, in the click', async () => {
    await mount(<Popup />);
    await hasText('Dealcue will read the record pages of crm.acme.example in this browser. Nothing is sent.');
    expect(kept.requested).toBeUndefined();
    expect(text()).not.toContain('encryption');
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === 'Add this site',
    );
    button?.click();
    // Before anything else can run: a browser asks only while the click lasts.
    expect(kept.requested).toEqual({ origins: ['https://crm.acme.example/*'] });
    await hasText('crm.acme.example is added.');
  });

  it('says that nothing is read when the browser was told no', async () => {
    kept.answer = 'no';
    await mount(<Popup />);
    await press('Add this site');
    await hasText('The browser did not allow it, so nothing is read here.');
  });

  it('asks for a host of the intranet on any port, and says that it is not encrypted', async () => {
    kept.url = 'http://crm.intranet.example:8069/web#id=7';
    await mount(<Popup />);
    await hasText('This site comes without encryption');
    await press('Add this site');
    expect(kept.requested).toEqual({ origins: ['http://crm.intranet.example/*'] });
  });

  it('says since when a site that was taken back is not read any more', async () => {
    background.answers['tab/status'] = { ...unread, left: '2026-01-05T12:00:00Z' };
    await mount(<Popup />);
    await hasText('Not read any more since');
    expect(text()).toContain('Add this site');
  });

  it('shows its record once it was added and read, without being opened anew', async () => {
    await mount(<Popup />);
    await hasText('Add this site');
    const record = { ...unread, site: 'generic', state: 'record', subject: 'Rollout' };
    background.answers['tab/status'] = record;
    await hasText('Read by its labels · crm.acme.example');
    await hasText('Rollout');
    expect(text()).not.toContain('Add this site');
    background.answers['tab/status'] = { ...record, site: 'hubspot', state: 'nothing-open', subject: null };
    await hasText('HubSpot · crm.acme.example');
    await hasText('No thread or record is open.');
  });

  it.each(['chrome://extensions/', 'about:debugging', undefined])('offers nothing on %s', async (url) => {
    kept.url = url;
    await mount(<Popup />);
    await hasText('This page cannot be read');
    expect(text()).not.toContain('Add this site');
  });

  it('offers nothing while it is paused', async () => {
    kept.dock = { state: 'open', width: 320, paused: true };
    await mount(<Popup />);
    await hasText('No page is read and no panel is shown until you resume.');
    expect(text()).not.toContain('Add this site');
  });
});
