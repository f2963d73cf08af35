// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTILE } from './support/book';
import { background, hasText, kept, mount, prepare, press, text } from './support/mount';

const { Popup } = await import('../../components/popup/Popup');

const status = {
  ...{ site: 'gmail', state: 'record', subject: 'Invoicing in January', account: 'sam@vendor.example' },
  target: { kind: 'deal', id: 'd1', name: 'Northwind – 40 seats' },
  health: null,
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
    expect(background.asked.at(-1)).toEqual({ name: 'panel/show', payload: { tabId: 7 } });
  });

  it('says that nothing is read where nothing is, and offers no panel', async () => {
    background.answers['tab/status'] = { ...status, site: null, target: null, subject: null };
    await mount(<Popup />);
    await hasText('Nothing is read here');
    expect(text()).not.toContain('Open the panel');
  });

  it('says that it is paused, and resumes', async () => {
    kept.dock = { state: 'open', width: 320, paused: true };
    background.answers['tab/status'] = status;
    await mount(<Popup />);
    await hasText('No page is read and no panel is shown until you resume.');
    expect(text()).not.toContain('Northwind');
    await press('Resume reading');
    expect(background.asked.at(-1)).toEqual({ name: 'pause/set', payload: { paused: false } });
  });

  it('names the hooks of a page that failed', async () => {
    background.answers['tab/status'] = {
      ...status,
      health: { hooks: { sender: null, subject: 0 }, disagree: [] },
    };
    await mount(<Popup />);
    await hasText('Could not be read on this page: sender.');
  });

  it('shows a hostile subject as text', async () => {
    background.answers['tab/status'] = { ...status, target: null, subject: HOSTILE };
    await mount(<Popup />);
    await hasText(HOSTILE);
    expect(document.querySelector('img, b')).toBeNull();
  });
});
