import { expect, it } from 'vitest';
import { isBackupDue } from '../../components/workspace/settings/backup/backup-due';

const WEEKLY = { everyDays: 7, automatic: false };
const last = { at: '2026-11-13T09:00:00.000Z', name: 'dealcue-backup-2026-11-13.jsonl', sealed: false };
const firstEntry = '2026-11-01T09:00:00.000Z';

it('is due a week after the last backup, and not a minute before', () => {
  const at = (now: string) => isBackupDue(WEEKLY, { last, firstEntry, now });
  expect(at('2026-11-20T08:59:00.000Z')).toBe(false);
  expect(at('2026-11-20T09:00:00.000Z')).toBe(true);
});

it('is due a week after the first entry where none was made', () => {
  const at = (now: string) => isBackupDue(WEEKLY, { last: null, firstEntry, now });
  expect(at('2026-11-07T09:00:00.000Z')).toBe(false);
  expect(at('2026-11-08T09:00:00.000Z')).toBe(true);
});

it('is never due where nothing was written, or where nobody wants to be reminded', () => {
  const now = '2027-11-20T09:00:00.000Z';
  expect(isBackupDue(WEEKLY, { last, firstEntry: null, now })).toBe(false);
  expect(isBackupDue({ ...WEEKLY, everyDays: 0 }, { last, firstEntry, now })).toBe(false);
});
