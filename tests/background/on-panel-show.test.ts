import './fake-browser';

import { expect, it } from 'vitest';
import { surroundings } from './fake-browser';
import { contentSender, newWorld, pageSender, wake } from './world';

it('a panel that the popup opens is opened on its own tab; the others only learn the state', async () => {
  const life = wake(await newWorld());
  surroundings.tabs.push({ id: 2, windowId: 2, url: 'https://mail.google.com/mail/u/1/', active: true });
  surroundings.listening.add(2);
  await life.send('dock/save', { state: 'folded' }, contentSender(1));
  surroundings.told = [];
  expect(await life.send('panel/show', { tabId: 1 }, pageSender())).toEqual({ ok: true });
  const told = (tabId: number) =>
    surroundings.told.flatMap((one) => (one.tabId === tabId ? [(one.message as { name: string }).name] : []));
  expect(told(1)).toEqual(['dock/apply', 'dock/open', 'page/read']);
  expect(told(2)).toEqual(['dock/apply']);
});
