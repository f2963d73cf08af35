import { calendarsAt } from '../../utils/engine/calendar';
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../entrypoints/import-worker/session';
import { writeImport } from '../../entrypoints/import-worker/write-import';
import { readHistories } from '../../utils/context/scoring/read-histories';
import type { RecordHistory } from '../../utils/engine/scoring/features/history';
import { standingOf } from '../../utils/engine/scoring/features/standing';
import { type Snapshot, snapshotsOf } from '../../utils/engine/scoring/training/snapshots';
import { inspect } from '../../utils/import/inspect';
import { settings } from '../../utils/model/settings';
import type { Database } from '../../utils/store/database';
import { scoreBook } from '../../utils/store/score/score-book';
import { saveSettings } from '../../utils/store/settings';
import { open, TODAY } from '../import/support/read-file';
import { testDatabase } from '../store/test-database';

vi.mock('../../utils/platform/files-here', () => ({
  keepFile: async () => undefined,
  removeKeptFiles: async () => undefined,
}));

const DEALS = [
  'Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Created Date,Close Date,Lead Source',
  'W-1,Won one,Acme Ltd,Closed Won,9000,2026-01-05,2026-04-05,Referral',
  'L-1,Lost one,Beta Ltd,Closed Lost,4000,2026-01-05,2026-03-01,Cold call',
  'O-1,Open one,Gamma Ltd,Proposal,4000,2026-10-05,2026-12-20,Referral',
].join('\n');

const HISTORY = [
  'Opportunity ID,From Stage,To Stage,Last Modified',
  'W-1,Discovery,Proposal,2026-02-01',
  'W-1,Proposal,Negotiation,2026-03-01',
  'W-1,Negotiation,Closed Won,2026-04-05',
  'L-1,Discovery,Proposal,2026-02-01',
  'L-1,Proposal,Closed Lost,2026-03-01',
].join('\n');

async function bringIn(db: Database, name: string, content: string): Promise<void> {
  const source = await open(content, name);
  const place = { today: TODAY, timeZone: 'UTC', hosts: [] };
  const { mapping } = await inspect(source, place);
  const told: { tell: string }[] = [];
  const session: Session = {
    ...{ tell: (message) => told.push(message), isCancelled: false, importId: crypto.randomUUID() },
    ...{ place, opening: {}, source, log: null, mapping },
  };
  await writeImport(db, session);
  if (told.at(-1)?.tell !== 'done') throw new Error(JSON.stringify(told.at(-1)));
}

describe('a book that was brought in with the history of its stages', () => {
  let histories: RecordHistory[];
  let seen: (name: 'Won' | 'Lost') => Snapshot[];

  beforeAll(async () => {
    const db = testDatabase();
    await saveSettings(db, { identity: { name: 'Maya', email: 'maya@rivetwing.example' } });
    await bringIn(db, 'deals.csv', DEALS);
    await bringIn(db, 'stages.csv', HISTORY);
    histories = [];
    for await (const some of readHistories(scoreBook(db))) histories.push(...some);
    const calendarAt = calendarsAt({ timeZone: 'UTC', locale: 'en-GB' });
    const { stages } = settings.parse({});
    const setting = { standing: standingOf(histories), stages, rules: {}, calendarAt };
    const of = (won: boolean) => histories.filter((one) => one.won === won);
    seen = (name) => of(name === 'Won').flatMap((one) => snapshotsOf(one, setting));
  });

  it('has a won deal look in every stage that it passed, and a lost one until where it died', () => {
    const stagesOf = (some: Snapshot[]) => [...new Set(some.map(({ row }) => row.stage))];
    expect(stagesOf(seen('Won'))).toEqual(['Discovery', 'Proposal', 'Negotiation']);
    expect(stagesOf(seen('Lost'))).toEqual(['Discovery', 'Proposal']);
  });

  it('looks at several moments of each, and never on the day of its closing or of an open deal', () => {
    const days = seen('Won').map(({ row }) => String(row['seen at']));
    expect(days.length).toBeGreaterThanOrEqual(5);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= '2026-01-05' && day <= '2026-04-04')).toBe(true);
    expect(seen('Lost').every(({ row }) => String(row['seen at']) <= '2026-02-28')).toBe(true);
    expect(histories.filter(({ won }) => won === null)).toHaveLength(1);
  });

  it('knows how each ended, from what, and how often it was moved by then', () => {
    expect(seen('Won').every(({ won, row }) => won && row.source === 'Referral')).toBe(true);
    expect(seen('Lost').every(({ won, row }) => !won && row.source === 'Cold call')).toBe(true);
    expect(seen('Won').at(-1)?.row).toMatchObject({
      stage: 'Negotiation',
      'stages forward': 2,
      'stages back': 0,
    });
  });
});
