import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../utils/backup/seal/seal';
import { readRestore } from '../../utils/store/backup/restore-state';
import { BACKUP_TABLES, LOG_TABLES } from '../../utils/store/backup/tables';
import { chainsOf } from '../../utils/store/chains';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { deviceId } from '../../utils/store/device';
import { recentOf } from '../../utils/store/entries';
import { eraseContent } from '../../utils/store/erase';
import { append } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { saveAccount, saveContact } from '../../utils/store/people';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { moveMails } from '../../utils/store/thread-mails';
import { testDatabase } from '../store/test-database';
import * as made from './backups';

const { AT, LATER, NOW, SAM, backupOf, chainOf, deal, everything, fileOf, refusalOf, restored } = made;

const remark = (text: string, dealId = 'd1') => ({
  kind: 'remark' as const,
  at: AT,
  content: { text, deal: { id: dealId, name: 'Rollout' } },
});
const by = { by: SAM, now: AT };

async function sams(db: Database): Promise<void> {
  await saveSettings(db, { identity: { name: 'Sam', email: SAM } });
  await saveAccount(db, made.account('a1'));
  await saveContact(db, made.contact('c1', { accountId: 'a1' }));
  await saveDeal(db, deal('d1', { accountId: 'a1', contacts: [{ contactId: 'c1', role: null }] }));
  await append(db, [remark('One'), remark('Two')], by);
}

/** Everything but what a restore itself adds to the log and to the settings of the browser. */
async function bookOf(db: Database) {
  const { headers: _h, contents: _c, texts: _t, settings, ...rest } = await everything(db);
  return { ...rest, settings: settings?.filter((row) => (row as { key: string }).key === 'settings') };
}

describe('the tables of a backup', () => {
  it('are all that the store has', () => {
    const names = [...BACKUP_TABLES.map(({ name }) => name), ...LOG_TABLES];
    expect(names.sort()).toEqual(
      testDatabase()
        .tables.map(({ name }) => name)
        .sort(),
    );
  });
});

describe('a backup that is restored into an empty browser', () => {
  it('brings everything, its log byte by byte, device by device', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const said = fc.record({ text, isErased: fc.boolean(), isMoved: fc.boolean() });
    const book = fc.record({
      names: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 5 }),
      amounts: fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 5 }),
      logs: fc.array(fc.array(said, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(book, async ({ names, amounts, logs }) => {
        let db = testDatabase();
        await saveSettings(db, { identity: { name: 'Sam', email: SAM } });
        for (const [at, name] of names.entries()) {
          await saveDeal(db, deal(`d${at}`, { name, amount: amounts[at] ?? null }));
          await db.drafts.put({ target: `deal:d${at}`, text: name });
        }
        for (const [at, log] of logs.entries()) {
          // Each log but the first comes from another browser.
          const own = at === 0 ? db : testDatabase();
          const entries = await append(
            own,
            log.map(({ text }) => remark(text)),
            by,
          );
          for (const [place, { isErased, isMoved }] of log.entries()) {
            const entry = entries[place] as (typeof entries)[number];
            const row = (await own.contents.get([entry.device, entry.seq])) as never;
            if (isMoved) await moveMails(own, [row], { deal: { id: 'd9', name: 'Ovens' } });
            if (isErased) await eraseContent(own, entry.id, by);
          }
          if (own !== db) await restored(db, fileOf(await backupOf(own)), { isMine: false });
        }
        const before = await backupOf(db);
        const fresh = testDatabase();
        const { done } = await restored(fresh, fileOf(before));
        expect(done.tell).toBe('restored');
        for (const { device } of await chainsOf(db))
          expect(await chainOf(fresh, device)).toEqual(await chainOf(db, device));
        expect(await bookOf(fresh)).toEqual(await bookOf(db));
        const isMoved = ({ moved }: { moved?: unknown }) => moved !== undefined;
        expect(await fresh.contents.filter(isMoved).count()).toBe(await db.contents.filter(isMoved).count());
        expect(await checkLog(fresh, NOW)).toMatchObject({ ok: true });
        db = fresh;
      }),
      { numRuns: 12, seed: 8 },
    );
  });

  it('puts each entry where corrections have moved it, also where they went to several records', async () => {
    const db = testDatabase();
    await sams(db);
    const entries = await append(db, [remark('Three'), remark('Four'), remark('Five')], by);
    const goals = ['d8', 'd9', 'd8'];
    for (const [at, { device, seq }] of entries.entries()) {
      const row = (await db.contents.get([device, seq])) as never;
      await moveMails(db, [row], { deal: { id: goals[at] ?? '', name: null } });
    }
    const fresh = testDatabase();
    await restored(fresh, fileOf(await backupOf(db)));
    const rows = await fresh.contents.bulkGet(entries.map(({ device, seq }) => [device, seq] as never));
    expect(rows.map((row) => row?.target)).toEqual(goals.map((id) => `deal:${id}`));
  });

  it('goes on under a device of its own, and says in its log what was restored', async () => {
    const db = testDatabase();
    await sams(db);
    const fresh = testDatabase();
    await restored(fresh, fileOf(await backupOf(db)));
    expect(await deviceId(fresh)).not.toBe(await deviceId(db));
    const said = await fresh.contents.filter(({ kind }) => kind === 'import').toArray();
    expect(said).toMatchObject([
      { device: await deviceId(fresh), content: { file: 'backup.jsonl', counts: { entries: 2 } } },
    ]);
  });

  it('goes on by the same file where the disk was full or its page died, with nothing half written', async () => {
    const there = testDatabase();
    await sams(there);
    for (let at = 0; at < 30; at += 1) await saveDeal(there, deal(`more-${at}`));
    const file = fileOf(await backupOf(there));
    const db = testDatabase();
    let writes = 0;
    const isFull = () => {
      writes += 1;
      if (writes > 20) throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    db.deals.hook('creating').subscribe(isFull);
    const { done } = await restored(db, file);
    expect(done).toMatchObject({
      tell: 'failed',
      words: expect.stringContaining('Restore the same file again'),
    });
    // The batch that did not fit is not there at all; those before it are.
    expect(await db.deals.count()).toBe(0);
    expect(await db.contacts.count()).toBe(1);
    expect(await readRestore(db)).toMatchObject({ file: 'backup.jsonl' });
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true });
    db.deals.hook('creating').unsubscribe(isFull);
    await restored(db, file);
    expect(await bookOf(db)).toEqual(await bookOf(there));
    expect(await readRestore(db)).toBeNull();
    expect(await db.contents.filter(({ content }) => content.text === 'One').count()).toBe(1);
  });

  it('comes from an encrypted file too', async () => {
    const db = testDatabase();
    await sams(db);
    const plain = new TextEncoder().encode(await backupOf(db));
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of seal([plain].values() as never, 'a long phrase')) pieces.push(piece);
    const file = fileOf(pieces);
    const fresh = testDatabase();
    expect(await refusalOf(fresh, file)).toEqual({ tell: 'sealed', isWrong: false });
    expect(await refusalOf(fresh, file, 'another phrase')).toEqual({ tell: 'sealed', isWrong: true });
    await restored(fresh, file, { passphrase: 'a long phrase' });
    expect(await bookOf(fresh)).toEqual(await bookOf(db));
  });
});

describe('a backup that is restored where there is something', () => {
  it('changes nothing where it is of now', async () => {
    const db = testDatabase();
    await sams(db);
    const before = await everything(db);
    const { looked, done } = await restored(db, fileOf(await backupOf(db)));
    expect(looked.mine.tables.filter(({ fresh, changed, stays }) => fresh + changed + stays > 0)).toEqual([]);
    expect(done).toMatchObject({ fresh: 0, changed: 0, entries: 0 });
    expect(await everything(db)).toEqual(before);
  });

  it('leaves what is newer here as it is, and the log keeps what the older one said, once', async () => {
    const db = testDatabase();
    await sams(db);
    const file = fileOf(await backupOf(db));
    await saveDeal(db, deal('d1', { stage: 'Negotiation', amount: 250, updatedAt: LATER }));
    await append(
      db,
      [
        {
          kind: 'stage-change',
          at: LATER,
          content: { deal: { id: 'd1', name: 'x' }, from: 'Proposal', to: 'Negotiation' },
        },
      ],
      by,
    );
    for (const _twice of [1, 2]) {
      const { looked } = await restored(db, file);
      expect(looked.mine.tables.find(({ table }) => table === 'deals')).toMatchObject({
        stays: 1,
        changed: 0,
      });
      expect(await getDeal(db, 'd1')).toMatchObject({ stage: 'Negotiation', amount: 250 });
      const said = await recentOf(db, 'deal:d1', 50);
      const changes = said
        .filter(({ header }) => header.kind.endsWith('-change'))
        .map(({ content }) => content);
      // The stage was told before; the amount was not.
      expect(changes.filter((content) => content?.from === 'Proposal')).toHaveLength(1);
      expect(changes.filter((content) => content?.field === 'amount')).toMatchObject([
        { from: 100, to: 250, source: 'import:backup.jsonl' },
      ]);
    }
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true });
  });

  it('takes what is newer in the backup, and the log keeps what stood here', async () => {
    const there = testDatabase();
    await sams(there);
    await saveDeal(there, deal('d1', { stage: 'Negotiation', updatedAt: LATER }));
    const db = testDatabase();
    await saveDeal(db, deal('d1'));
    await restored(db, fileOf(await backupOf(there)));
    expect(await getDeal(db, 'd1')).toMatchObject({ stage: 'Negotiation' });
    const said = await recentOf(db, 'deal:d1', 50);
    expect(said.find(({ header }) => header.kind === 'stage-change')?.content).toMatchObject({
      from: 'Proposal',
      to: 'Negotiation',
    });
  });

  it('does not bring back what the log here has deleted, and deletes what its own log has deleted', async () => {
    const db = testDatabase();
    await sams(db);
    const old = fileOf(await backupOf(db));
    const [first] = await db.headers.toArray();
    await eraseContent(db, first?.id ?? '', by);
    await restored(db, old);
    expect(await db.contents.filter(({ content }) => content.text === 'One').count()).toBe(0);
    const other = testDatabase();
    await restored(other, old);
    await restored(other, fileOf(await backupOf(db)));
    expect(await other.contents.filter(({ content }) => content.text === 'One').count()).toBe(0);
    expect(await checkLog(other, NOW)).toMatchObject({ ok: true });
  });

  it('keeps settings that were set here, and adds those that were not', async () => {
    const there = testDatabase();
    await saveSettings(there, { outcomes: ['spoke'], identity: { name: 'Sam', email: SAM } });
    const db = testDatabase();
    await saveSettings(db, { outcomes: ['voicemail'] });
    await restored(db, fileOf(await backupOf(there)));
    expect(await readSettings(db)).toMatchObject({ outcomes: ['voicemail'], identity: { email: SAM } });
  });

  it('takes of somebody else’s the book and the log, as a device of theirs, and none of their settings', async () => {
    const theirs = testDatabase();
    await saveSettings(theirs, { identity: { name: 'Anna', email: 'anna@vendor.example' } });
    await theirs.neverList.put({ value: 'bank.example' });
    await saveDeal(theirs, deal('d7'));
    await append(theirs, [remark('Hers', 'd7')], { by: 'anna@vendor.example', now: AT });
    const db = testDatabase();
    await sams(db);
    const { looked } = await restored(db, fileOf(await backupOf(theirs)), { isMine: false });
    expect(looked.theirs).toMatchObject({ by: 'anna@vendor.example', here: SAM });
    expect(looked.theirs.chains).toMatchObject([{ isHere: false, fresh: 1, isForked: false }]);
    expect((await chainsOf(db)).map(({ by: writer }) => writer).sort()).toEqual(['anna@vendor.example', SAM]);
    expect((await readSettings(db)).identity?.email).toBe(SAM);
    expect(await db.neverList.count()).toBe(0);
    expect(await getDeal(db, 'd7')).not.toBeNull();
  });

  it('leaves a chain alone that tells something else at one place, and takes the rest', async () => {
    const db = testDatabase();
    await sams(db);
    const device = await deviceId(db);
    const copy = testDatabase();
    await copy.settings.put({ key: 'device', value: device });
    await saveDeal(copy, deal('d5'));
    await append(copy, [remark('Another past')], by);
    const before = await chainOf(db, device);
    const { looked } = await restored(db, fileOf(await backupOf(copy)));
    expect(looked.mine.chains).toMatchObject([{ device, isForked: true }]);
    expect((await chainOf(db, device)).slice(0, before.length)).toEqual(before);
    expect(await getDeal(db, 'd5')).not.toBeNull();
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true });
  });
});

describe('a file that is not taken', () => {
  const good = async () => {
    const db = testDatabase();
    await sams(db);
    return backupOf(db);
  };
  const cases: [string, (text: string) => string, RegExp][] = [
    ['edited', (text) => text.replace('Deal d1', 'Deal d2'), /was changed/],
    ['cut in the middle', (text) => text.slice(0, text.length / 2), /is cut/],
    [
      'cut before its last line',
      (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
      /is cut/,
    ],
    ['with something after its end', (text) => `${text}{"table":"deals","row":{}}\n`, /was changed/],
    ['with a line twice', (text) => text.replace(/(\{"table":"deals".*\n)/, '$1$1'), /was changed/],
    ['of a newer format', (text) => text.replace('"version":1', '"version":2'), /newer version/],
    ['of a newer store', (text) => text.replace(/"store":\d+/, '"store":99'), /newer version/],
    ['that is a log', () => '{"dealcue":"log","version":1}\n', /Data → Import/],
    ['that is something else', () => 'name,amount\nx,1\n', /no backup/],
    ['that is empty', () => '', /no backup/],
  ];

  it.each(cases)('%s: it says so, and nothing is changed', async (_name, change, words) => {
    const file = fileOf(change(await good()));
    const db = testDatabase();
    await saveDeal(db, deal('mine'));
    const before = await everything(db);
    const told = await refusalOf(db, file);
    expect(told).toMatchObject({ tell: 'failed', words: expect.stringMatching(words) });
    expect(await everything(db)).toEqual(before);
  });
});
