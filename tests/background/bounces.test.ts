import './fake-browser';

import { beforeEach, expect, it } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { saveContact } from '../../utils/store/people';
import { CLARA, makeContact, makeDeal, makeLead, makeMessage, makeThread, SAM, said } from './records';
import { contentSender, newWorld, openPanel, pageSender, wake } from './world';

const OUT = '2026-11-10T08:00:00.000Z';
const BACK = '2026-11-10T08:00:05.000Z';
const LATER = '2026-11-12T08:00:00.000Z';
const DAEMON = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };

let db: Database;

const failed = (to = CLARA) =>
  makeThread({
    threadId: 'thread-f:9',
    messages: [
      makeMessage('1', {
        from: { email: SAM, name: 'Sam' },
        to: [{ email: to, name: null }],
        at: OUT,
        text: 'Hello',
      }),
      makeMessage('2', {
        from: DAEMON,
        at: BACK,
        text: `Address not found. Your message wasn't delivered to ${to}.`,
      }),
    ],
  });
const answered = () => makeThread({ threadId: 'thread-f:10', messages: [makeMessage('3', { at: LATER })] });

async function shown(...threads: ReturnType<typeof makeThread>[]): Promise<string[]> {
  const life = wake(db);
  await life.send('settings/save', { identity: { name: 'Sam', email: SAM } }, pageSender());
  const panel = await openPanel(life);
  for (const thread of threads) await life.send('page/reading', said(thread), contentSender(1));
  const view = panel.last().view as Extract<PanelView, { state: 'record' }>;
  return view.hygiene.filter(({ rule }) => rule === 'bounced-address').map(({ text }) => text);
}

const bounces = async () => (await db.contacts.get('c1'))?.bounces;

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA, { name: 'Clara Weiss' }));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
});

it('a mail that came back is kept with the person, and the panel says so', async () => {
  expect(await shown(failed())).toEqual([`Mail to Clara Weiss came back on 10 Nov: ${CLARA}`]);
  expect(await bounces()).toEqual([{ email: CLARA, at: BACK, over: null }]);
});

it('a mail from them puts it right, whatever is read again after', async () => {
  expect(await shown(failed(), answered())).toEqual([]);
  expect(await bounces()).toEqual([{ email: CLARA, at: BACK, over: LATER }]);
  expect(await shown(failed())).toEqual([]);
});

it('a mail that came in later counts too where it was read before', async () => {
  expect(await shown(answered(), failed())).toEqual([]);
  expect(await bounces()).toEqual([{ email: CLARA, at: BACK, over: LATER }]);
});

it('nothing is kept with whom the notice is not about', async () => {
  await saveLead(db, makeLead('l1', 'ada@fennimore.example'));
  expect(await shown(failed('ada@fennimore.example'))).toEqual([
    'Mail to ada@fennimore.example came back on 10 Nov',
  ]);
  expect(await bounces()).toBeUndefined();
  expect((await db.leads.get('l1'))?.bounces).toEqual([
    { email: 'ada@fennimore.example', at: BACK, over: null },
  ]);
});
