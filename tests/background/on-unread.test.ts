import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { browser, surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeThread, said } from './records';
import { contentSender, GMAIL_URL, newWorld, openPanel, pageSender, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
});

const next = makeThread({ threadId: 'thread-f:2' });
const REFUSED = [
  ['ill-formed', { ...said(next), health: null }],
  ['too big', { ...said(next), more: 'x'.repeat(6_000_000) }],
  ['of an address that is too long', said({ ...next, url: `${GMAIL_URL}${'x'.repeat(5_000)}` })],
] as const;

describe('a page whose next reading cannot be taken', () => {
  it.each(REFUSED)('because it is %s shows so, and no remark goes to the deal before', async (_why, bad) => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    const { version, target } = panel.last().view as RecordView;
    expect(target.id).toBe('d1');
    surroundings.told = [];
    const { url } = bad.reading;
    expect(await life.send('page/reading', bad as never, contentSender(1, { url }))).toHaveProperty(
      'refused',
    );
    expect(panel.last()).toMatchObject({ view: { state: 'unreadable' }, beside: null });
    // Asked again at once it would answer the same, for ever.
    expect(surroundings.told).not.toContainEqual({ tabId: 1, message: { name: 'page/read' } });
    const remark = { version, target, outcome: null, text: 'Spoke about the price.' };
    expect(await panel.ask('remark/save', remark)).toMatchObject({ refusal: { refused: 'changed' } });
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view.state).toBe('record');
  });

  it('keeps nothing while reading is paused', async () => {
    const life = wake(db);
    await life.send('pause/set', { paused: true }, pageSender());
    await life.send('page/reading', null as never, contentSender(1));
    expect(await browser.storage.session.get('page:1')).toEqual({});
  });
});
