import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { browser, surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeMessage, makeThread, said } from './records';
import { contentSender, contentsOf, frameSender, GMAIL_URL, newWorld, openPanel, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
});

describe('a background that was killed and wakes up again', () => {
  it('knows the panel, shows it the same, and saves what was on its screen', async () => {
    const first = wake(db);
    const panel = await openPanel(first);
    await first.send('page/reading', said(makeThread()), contentSender(1));
    const before = panel.last().view as RecordView;
    panel.drop();

    const again = wake(db).connect(frameSender(1));
    await again.hello(null);
    const after = again.last().view as RecordView;
    expect(after).toEqual(before);
    const remark = { version: before.version, target: before.target, outcome: 'voicemail', text: null };
    expect(await again.ask('remark/save', remark)).toMatchObject({ reply: { entryId: expect.any(String) } });
    expect(await contentsOf(db, 'remark')).toHaveLength(1);
  });

  it('undoes what it decided in the life before', async () => {
    const first = wake(db);
    const panel = await openPanel(first);
    await first.send('page/reading', said(makeThread()), contentSender(1));
    const { version, target } = panel.last().view as RecordView;
    const decision = { what: 'accept' };
    const { reply } = await panel.ask('suggestion/decide', {
      version,
      target,
      key: 'deal:d1|reply',
      decision,
    });
    panel.drop();
    const again = wake(db).connect(frameSender(1));
    await again.hello(null);
    const { undo } = reply as { undo: string };
    expect(await again.ask('suggestion/undo', { undo })).toMatchObject({ reply: { ok: true } });
    expect((again.last().view as RecordView).suggestions.map(({ kind }) => kind)).toContain('reply');
  });

  it('keeps of a very long thread the newest words, and never on disk', async () => {
    const long = Array.from({ length: 30 }, (_, index) =>
      makeMessage(String(index), { text: `${index} ${'x'.repeat(50_000)}` }),
    );
    await wake(db).send('page/reading', said(makeThread({ messages: long })), contentSender(1));
    const kept = JSON.stringify(await browser.storage.session.get(null));
    expect(kept.length).toBeLessThan(600_000);
    expect(kept).toContain('29 xxx');
    expect(kept).not.toContain('"0 xxx');
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('makes room when the session is full: what other tabs said is asked again', async () => {
    const life = wake(db);
    surroundings.tabs.push({ id: 2, windowId: 1, url: GMAIL_URL, active: false });
    await life.send('page/reading', said(makeThread()), contentSender(2));
    const { set } = browser.storage.session;
    let refusals = 0;
    browser.storage.session.set = async (items) => {
      const kept = await browser.storage.session.get(null);
      if ('page:2' in kept && 'page:1' in items) {
        refusals += 1;
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      return set(items);
    };
    expect(await life.send('page/reading', said(makeThread()), contentSender(1))).toEqual({ ok: true });
    browser.storage.session.set = set;
    const keys = Object.keys(await browser.storage.session.get(null));
    expect([refusals, keys.includes('page:1'), keys.includes('page:2')]).toEqual([1, true, false]);
  });
});
