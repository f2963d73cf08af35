import './fake-browser';

import { beforeEach, expect, it } from 'vitest';
import { makeServices } from '../../entrypoints/background/make-services';
import { onAlarm } from '../../entrypoints/background/on-alarm';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { keptWeeks } from '../../utils/store/hygiene/hygiene-trend';
import { makeDeal } from './records';
import { newWorld } from './world';

let db: Database;
beforeEach(async () => {
  db = await newWorld();
});

it('keeps how clean the book is in this week, without anybody looking at it', async () => {
  const services = { ...makeServices(db), now: () => '2026-11-20T09:00:00.000Z' };
  await onAlarm('keep-week', services);
  expect(await keptWeeks(db)).toEqual([]);
  await saveDeal(db, makeDeal('d1', { closeDate: '2026-11-01' }));
  await onAlarm('another', services);
  expect(await keptWeeks(db)).toEqual([]);
  await onAlarm('keep-week', services);
  expect(await keptWeeks(db)).toMatchObject([{ week: '2026-11-16', records: 1 }]);
});
