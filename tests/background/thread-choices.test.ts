import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelView, RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { recentOf } from '../../utils/store/entries';
import { getLead, saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { readNeverList } from '../../utils/store/never-list';
import { saveAccount, saveContact } from '../../utils/store/people';
import { browser, surroundings } from './fake-browser';
import {
  CLARA,
  makeAccount,
  makeContact,
  makeDeal,
  makeLead,
  makeMessage,
  makeThread,
  SAM,
  said,
} from './records';
import {
  contentSender,
  contentsOf,
  type Life,
  newWorld,
  openPanel,
  type PanelClient,
  pageSender,
  sideSender,
  wake,
} from './world';

const JONAS = 'jonas@northwind.example';
const OTHER = { kind: 'deal', id: 'd2', name: 'Deal d2' } as const;

let db: Database;
let life: Life;
let panel: PanelClient;

beforeEach(async () => {
  db = await newWorld();
  life = wake(db);
  panel = await openPanel(life);
});

const read = (thread = makeThread()) => life.send('page/reading', said(thread), contentSender(1));
const view = () => panel.last().view as Extract<PanelView, { version: string }>;
const ask = (name: string, payload: object = {}) => panel.ask(name, { version: view().version, ...payload });
const mailsOf = async (id: string) =>
  (await recentOf(db, `deal:${id}`, 50)).filter(({ header }) => header.kind.startsWith('email'));

/** Clara has a part in one deal; another has nobody. */
async function withTwoDeals() {
  await saveAccount(db, makeAccount('a2', 'elsewhere.example', { name: 'Elsewhere' }));
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
  await saveDeal(db, makeDeal('d2', { accountId: 'a2' }));
}

describe('a thread that is put on another deal', () => {
  const two = makeThread({
    messages: [makeMessage('1'), makeMessage('2', { from: { email: SAM, name: null } })],
  });

  beforeEach(async () => {
    await withTwoDeals();
    await read(two);
  });

  it('takes its logged mails along, and the log says which and where to', async () => {
    expect(await mailsOf('d1')).toHaveLength(2);
    await ask('thread/link', { target: OTHER });
    expect(view()).toMatchObject({ target: { id: 'd2' } });
    expect(await mailsOf('d1')).toEqual([]);
    const moved = await mailsOf('d2');
    expect(moved.map(({ content }) => [content?.deal?.name, content?.account?.name])).toEqual([
      ['Deal d2', 'Elsewhere'],
      ['Deal d2', 'Elsewhere'],
    ]);
    const [correction] = await contentsOf(db, 'correction');
    expect(correction?.content).toMatchObject({
      deal: { id: 'd1' },
      from: 'Deal d1',
      to: 'Deal d2',
      moves: { entries: expect.arrayContaining(moved.map(({ header }) => header.id)), deal: { id: 'd2' } },
    });
    expect(await checkLog(db, new Date().toISOString())).toMatchObject({ ok: true });
  });

  it('logs no mail twice afterwards, and new mail on the new deal', async () => {
    await ask('thread/link', { target: OTHER });
    await read(makeThread({ messages: [...two.messages, makeMessage('3')] }));
    expect([(await mailsOf('d1')).length, (await mailsOf('d2')).length]).toEqual([0, 3]);
  });

  it('and back again has its mails where they were', async () => {
    await ask('thread/link', { target: OTHER });
    await ask('thread/take-back');
    expect(view()).toMatchObject({ target: { id: 'd1' }, match: { how: 'contact' } });
    expect([(await mailsOf('d1')).length, (await mailsOf('d2')).length]).toEqual([2, 0]);
    expect((await mailsOf('d1'))[0]?.content?.deal).toEqual({ id: 'd1', name: 'Deal d1' });
    expect(await checkLog(db, new Date().toISOString())).toMatchObject({ ok: true });
  });

  it('leaves the mails of other threads where they are', async () => {
    await read(makeThread({ threadId: 'thread-f:2', messages: [makeMessage('9')] }));
    await ask('thread/link', { target: OTHER });
    expect((await mailsOf('d1')).map(({ content }) => content?.message?.id)).toEqual(
      ['#msg-f:1', '#msg-f:2'].reverse(),
    );
    expect((await mailsOf('d2')).map(({ content }) => content?.message?.id)).toEqual(['#msg-f:9']);
  });
});

describe('an answer that is taken back', () => {
  it('takes the mails out that only came by it, and they come again with the next answer', async () => {
    await withTwoDeals();
    await saveDeal(db, makeDeal('d3', { contacts: [{ contactId: 'c1', role: null }] }));
    await read();
    expect(view().state).toBe('ask');
    await ask('thread/link', { target: OTHER });
    expect(await mailsOf('d2')).toHaveLength(1);
    await ask('thread/take-back');
    expect(view().state).toBe('ask');
    expect(await mailsOf('d2')).toEqual([]);
    await ask('thread/link', { target: { kind: 'deal', id: 'd3', name: 'Deal d3' } });
    expect(await mailsOf('d3')).toHaveLength(1);
  });
});

describe('tracking that is undone', () => {
  const track = async () => ((await ask('thread/track', { email: CLARA })).reply as { undo: string }).undo;

  it('lets the thread be tracked anew with its mails', async () => {
    await read(
      makeThread({ messages: [makeMessage('1', { text: 'What would 40 seats cost us? We want to buy.' })] }),
    );
    const undo = await track();
    expect(await contentsOf(db, 'email-in')).toHaveLength(1);
    await panel.ask('suggestion/undo', { undo });
    expect([await contentsOf(db, 'email-in'), await contentsOf(db, 'link')]).toEqual([[], []]);
    expect([await db.leads.count(), await db.threads.count()]).toEqual([0, 0]);
    await track();
    expect(await contentsOf(db, 'email-in')).toHaveLength(1);
  });

  it('puts back whom the rep had picked, and the lead as it was', async () => {
    const before = makeLead('l1', CLARA, { status: 'disqualified' });
    await saveLead(db, before);
    await read();
    await ask('thread/person', { email: CLARA });
    const [link] = await db.threads.toArray();
    expect(link?.person).toBe(CLARA);
    const undo = await track();
    expect((await getLead(db, 'l1'))?.status).toBe('open');
    expect(await panel.ask('suggestion/undo', { undo })).toMatchObject({ reply: { ok: true } });
    expect(await db.threads.toArray()).toEqual([link]);
    expect(await getLead(db, 'l1')).toEqual(before);
    expect(view().state).toBe('unmatched');
  });

  it('keeps a new lead that another thread has come to stand on', async () => {
    await read();
    const undo = await track();
    const [lead] = await db.leads.toArray();
    const target = { kind: 'lead', id: lead?.id, name: lead?.name };
    await read(makeThread({ threadId: 'thread-f:2', messages: [] }));
    await read(makeThread({ threadId: 'thread-f:2', messages: [makeMessage('9')] }));
    await ask('thread/link', { target });
    await panel.ask('suggestion/undo', { undo });
    expect(await db.leads.count()).toBe(1);
    expect(await db.threads.toArray()).toMatchObject([{ leadId: lead?.id }]);
  });

  it('leaves alone what was saved since', async () => {
    await withTwoDeals();
    await saveDeal(db, makeDeal('d1'));
    await read();
    const undo = await track();
    await ask('remark/save', { target: (view() as RecordView).target, outcome: 'spoke', text: null });
    await ask('thread/link', { target: OTHER });
    await panel.ask('suggestion/undo', { undo });
    expect(view()).toMatchObject({ state: 'record', target: { id: 'd2' } });
    expect(await contentsOf(db, 'remark')).toHaveLength(1);
    expect(await db.leads.count()).toBe(1);
  });
});

describe('a thread that is no business', () => {
  it('goes out of the log, and back to the deal that was chosen for it', async () => {
    await withTwoDeals();
    await read();
    await ask('thread/link', { target: OTHER });
    await ask('thread/leave');
    expect(view()).toMatchObject({ state: 'left-alone', why: 'not-business' });
    expect([(await mailsOf('d1')).length, (await mailsOf('d2')).length]).toEqual([0, 0]);
    await ask('thread/take-back');
    expect(view()).toMatchObject({ target: { id: 'd2' }, match: { how: 'rep' } });
    expect(await mailsOf('d2')).toHaveLength(1);
  });
});

describe('people and companies that are no business', () => {
  it.each([CLARA, 'northwind.example'])(
    '%s goes on the never-list from the thread, and off again',
    async (value) => {
      await withTwoDeals();
      await read();
      expect(await ask('thread/never', { value })).toMatchObject({ reply: { ok: true } });
      expect(await readNeverList(db)).toEqual([value]);
      expect(view()).toMatchObject({ state: 'left-alone', why: 'never-list', entries: [value] });
      expect(await mailsOf('d1')).toEqual([]);
      expect(await ask('thread/never-back', { value })).toMatchObject({ reply: { ok: true } });
      expect(await readNeverList(db)).toEqual([]);
      // Its words were not kept: the tab is asked for them, and answers.
      expect(panel.last().view).toEqual({ state: 'loading' });
      expect(surroundings.told).toContainEqual({ tabId: 1, message: { name: 'page/read' } });
      await read();
      expect(view()).toMatchObject({ state: 'record', target: { id: 'd1' } });
      expect(await mailsOf('d1')).toHaveLength(1);
    },
  );

  it('go out of the log with all their threads, once the rep has agreed to how many mails that is', async () => {
    await withTwoDeals();
    const later = { at: '2026-11-19T09:00:00.000Z' };
    await read(makeThread({ threadId: 'thread-f:2', messages: [makeMessage('2'), makeMessage('3', later)] }));
    await read();
    const content = { message: { id: '#msg-f:9' }, contact: { id: 'jonas@else.example', name: null } };
    await append(db, [{ kind: 'email-in', at: later.at, content }], { by: SAM, now: later.at });
    expect(await ask('thread/never', { value: CLARA })).toMatchObject({ reply: { ok: false, mails: 3 } });
    expect(await ask('thread/never', { value: CLARA, agreed: 2 })).toMatchObject({ reply: { ok: false } });
    expect([await readNeverList(db), (await mailsOf('d1')).length]).toEqual([[], 3]);
    expect(view()).toMatchObject({ state: 'record' });
    expect(await ask('thread/never', { value: CLARA, agreed: 3 })).toMatchObject({
      reply: { ok: true, mails: 3 },
    });
    expect((await contentsOf(db, 'email-in')).map(({ message }) => message)).toEqual(['#msg-f:9']);
    expect(await readNeverList(db)).toEqual([CLARA]);
    expect(view()).toMatchObject({ state: 'left-alone' });
    expect(await checkLog(db, later.at)).toMatchObject({ ok: true });
  });

  it('go out of the log from the settings too, once that was agreed to', async () => {
    await withTwoDeals();
    await read();
    const add = (agreed?: number) =>
      life.send('never/add', { value: 'Northwind.example', ...(agreed && { agreed }) }, pageSender());
    expect(await add()).toEqual({ ok: false, mails: 1 });
    expect(await readNeverList(db)).toEqual([]);
    expect(await add(1)).toEqual({ ok: true, mails: 1 });
    expect(await mailsOf('d1')).toEqual([]);
    expect(view()).toMatchObject({ state: 'left-alone' });
  });

  it.each(['vendor.example', SAM, 'example', 'someone@else.example'])(
    'never %s, who is nobody outside on it',
    async (value) => {
      await read();
      expect(await ask('thread/never', { value })).toMatchObject({ refusal: { refused: 'changed' } });
      expect(await readNeverList(db)).toEqual([]);
    },
  );

  it('leave nothing of their thread in memory, and neither popup nor panel names it', async () => {
    const kept = async () => JSON.stringify(await browser.storage.session.get(null));
    const side = life.connect(sideSender());
    await side.hello(null, null, 1);
    await read();
    expect(await kept()).toContain('Rollout');
    await ask('thread/never', { value: CLARA });
    for (const again of [false, true]) {
      if (again) await read();
      expect(await kept()).not.toMatch(/Rollout|invoice/);
      expect(side.last()).toMatchObject({ beside: null, view: { state: 'left-alone' } });
      expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({
        state: 'left-alone',
        subject: null,
      });
    }
  });

  it('never a whole free-mail domain', async () => {
    await read(
      makeThread({ messages: [makeMessage('1', { from: { email: 'clara@gmail.com', name: null } })] }),
    );
    expect(view()).toMatchObject({ people: [{ email: 'clara@gmail.com', domain: null }] });
    expect(await ask('thread/never', { value: 'gmail.com' })).toMatchObject({
      refusal: { refused: 'changed' },
    });
  });
});

describe('whom of several people the thread is with', () => {
  const both = makeThread({
    messages: [
      makeMessage('1', {
        to: [
          { email: SAM, name: null },
          { email: JONAS, name: 'Jonas Brandt' },
        ],
      }),
    ],
  });

  it('is kept for the thread, comes first, and is who is tracked', async () => {
    await read(both);
    expect(view()).toMatchObject({ people: [{ email: CLARA }, { email: JONAS }], picked: null });
    await ask('thread/person', { email: JONAS });
    expect(view()).toMatchObject({ people: [{ email: JONAS }, { email: CLARA }], picked: JONAS });
    await read(makeThread({ threadId: 'thread-f:2', messages: both.messages }));
    expect(view()).toMatchObject({ picked: null });
    await read(both);
    expect(view()).toMatchObject({ picked: JONAS });
  });

  it('decides which of their deals it is', async () => {
    await withTwoDeals();
    await saveContact(db, makeContact('c2', JONAS));
    await saveDeal(db, makeDeal('d2', { contacts: [{ contactId: 'c2', role: null }] }));
    await read(both);
    expect(view().state).toBe('ask');
    await ask('thread/person', { email: JONAS });
    expect(view()).toMatchObject({
      state: 'record',
      target: { id: 'd2' },
      match: { how: 'contact', by: JONAS },
    });
  });

  it('leaves a deal on the thread that only another person has', async () => {
    await withTwoDeals();
    await read(both);
    await ask('thread/person', { email: JONAS });
    expect(view()).toMatchObject({ state: 'record', target: { id: 'd1' } });
  });

  it('is nobody who is not on it', async () => {
    await read(both);
    expect(await ask('thread/person', { email: 'x@y.example' })).toMatchObject({
      refusal: { refused: 'changed' },
    });
  });
});

describe('a search for the deal', () => {
  const find = async (typed: string) => {
    const { reply } = await panel.ask('record/find', { typed });
    return (reply as { candidates: { id: string }[] }).candidates.map(({ id }) => id);
  };

  it('goes through all that is open: deals by name, company and stage, leads by address', async () => {
    await withTwoDeals();
    await saveDeal(db, makeDeal('d9', { name: 'Elsewhere lost', status: 'lost' }));
    await saveLead(db, makeLead('l1', 'ines@solaris.example'));
    await saveLead(db, makeLead('l2', 'old@solaris.example', { status: 'disqualified' }));
    expect(await find('elsewhere')).toEqual(['d2']);
    expect(await find('PROPOSAL elsewh')).toEqual(['d2']);
    expect(await find('d1')).toEqual(['d1']);
    expect(await find('solaris')).toEqual(['l1']);
    expect(await find('nobody')).toEqual([]);
    expect((await find('')).sort()).toEqual(['d1', 'd2', 'l1']);
  });
});

describe('a suggestion that was set aside for good', () => {
  it('comes back when the workspace says so', async () => {
    await withTwoDeals();
    await read();
    const { target, suggestions } = view() as RecordView;
    const key = suggestions[0]?.key;
    await ask('suggestion/decide', { target, key, decision: { what: 'dismiss', reason: 'never-kind' } });
    expect((view() as RecordView).suggestions.map((one) => one.key)).not.toContain(key);
    const [rest] = await db.suggestions.toArray();
    await life.send('rest/end', { key: rest?.key ?? '' }, pageSender());
    expect((view() as RecordView).suggestions.map((one) => one.key)).toContain(key);
  });
});
