import './fake-browser';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { planScoring } from '../../entrypoints/background/score/rescore';
import type { RecordView } from '../../utils/model/panel-view';
import { type Database, openDatabase } from '../../utils/store/database';
import { readRisks } from '../../utils/store/day/risks';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { readReplyTimes } from '../../utils/store/score/reply-times';
import { readScore } from '../../utils/store/score/scores';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { HOST, look, makeRecord, openCrmPanel } from './crm-pages';
import { surroundings } from './fake-browser';
import { makeDeal, makeLead } from './records';
import { contentsOf, type Life, newWorld, type PanelClient, pageSender, wake } from './world';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STAGE = { name: '', order: 1, probability: 0.5, typicalDays: 10 };

let db: Database;
let life: Life;
let panel: PanelClient;

const atMinute = (minute: number) => vi.setSystemTime(NOW + minute * MINUTE);
const page = (fields: object = {}) =>
  makeRecord('deal', '17', { stage: 'Proposal', amount: 24_000, currency: 'EUR', ...fields } as never, {
    name: 'Northwind rollout',
  });
function view(): RecordView {
  const { view: shown } = panel.last();
  if (shown.state !== 'record') throw new Error(`No record is on screen, but ${shown.state}.`);
  return shown;
}
const overrule = (chance: number | null, version = view().version) =>
  panel.ask('score/overrule', { version, target: view().target, chance });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  atMinute(0);
  db = await newWorld();
  life = wake(db);
  await life.send('settings/save', { identity: { name: 'Sam', email: 'sam@vendor.example' } }, pageSender());
});

describe('the rep’s own number', () => {
  beforeEach(async () => {
    await look(life, page());
    panel = await openCrmPanel(life);
  });

  it('goes before the score, is logged as a change, and keeps what the score said', async () => {
    const said = view().score?.value;
    expect(await overrule(0.8)).toMatchObject({ reply: { ok: true } });
    expect(view().ownChance).toMatchObject({ value: 0.8, stage: 'Proposal', said });
    expect(view().score?.value).toBe(said);
    const [entry] = await contentsOf(db, 'field-change');
    expect(entry?.content).toMatchObject({ field: 'own chance to win', from: null, to: 0.8 });
  });

  it('is taken back, and both are in the log', async () => {
    await overrule(0.8);
    await overrule(null);
    expect(view().ownChance).toBeNull();
    const changes = (await contentsOf(db, 'field-change')).map(({ content: { from, to } }) => [from, to]);
    expect(changes).toEqual([
      [null, 0.8],
      [0.8, null],
    ]);
    const kept = await readScore(db, `deal:${view().target.id}`);
    expect(kept?.owns.map(({ value }) => value)).toEqual([0.8]);
  });

  it('ends with the stage, and stays known for the comparison', async () => {
    await overrule(0.8);
    atMinute(10);
    await look(life, page({ stage: 'Negotiation' }));
    expect(view().header.stage).toBe('Negotiation');
    expect(view().ownChance).toBeNull();
    const kept = await readScore(db, `deal:${view().target.id}`);
    expect(kept?.owns).toHaveLength(1);
  });

  it('stays with what the score said then when the deal is scored again and closed, and is no longer to be set', async () => {
    const said = view().score?.value;
    await overrule(0.8);
    const { id } = view().target;
    await life.alarm('rescore');
    atMinute(10);
    await look(life, page({ stage: 'Closed won', status: 'won' }));
    expect((await db.deals.get(id))?.status).toBe('won');
    expect((await overrule(0.9)).refusal).toBeDefined();
    const kept = await readScore(db, `deal:${id}`);
    expect(kept?.owns).toEqual([expect.objectContaining({ value: 0.8, stage: 'Proposal', said })]);
  });

  it('is refused where another record or another look at it is on screen', async () => {
    expect((await overrule(0.8, 'another')).refusal).toBeDefined();
    expect(await contentsOf(db, 'field-change')).toEqual([]);
  });
});

describe('the rules’ strengths', () => {
  const save = (rules: Record<string, number>, note: string | null = null) =>
    life.send('score/rules', { rules, note }, pageSender());

  it('are saved, and each change is in the log with the note', async () => {
    await save({ 'close-date': 0, people: 1 }, ' We never keep close dates. ');
    expect((await readSettings(db)).scoreRules).toEqual({ 'close-date': 0, people: 1 });
    const entries = (await contentsOf(db, 'rule-change')).map(({ content }) => content);
    expect(entries).toEqual([
      expect.objectContaining({
        field: 'score: close-date',
        from: 1,
        to: 0,
        text: 'We never keep close dates.',
      }),
    ]);
    await save({ 'close-date': 0.5, people: 1 });
    expect(
      (await contentsOf(db, 'rule-change')).map(({ content: { from, to } }) => [from, to]),
    ).toContainEqual([0, 0.5]);
  });

  it('that stay as they are leave no trace', async () => {
    await save({ people: 1 }, 'nothing');
    expect(await contentsOf(db, 'rule-change')).toEqual([]);
  });

  it('count at once: what is open is scored by them when the alarm goes off', async () => {
    await saveDeal(db, makeDeal('a', { closeDate: '2026-01-31' }));
    const pointsOf = async () => {
      await life.alarm('rescore');
      const kept = await readScore(db, 'deal:a');
      return kept?.score?.reasons.find(({ id }) => id === 'close-date')?.points;
    };
    expect(await pointsOf()).toBeLessThan(0);
    await save({ 'close-date': 0 });
    expect(await pointsOf()).toBeUndefined();
  });
});

describe('scoring what is open', () => {
  const planned = () => surroundings.alarms.get('rescore');

  it('is done for deals and leads that are open, and for nothing else', async () => {
    for (let at = 0; at < 45; at++) await saveDeal(db, makeDeal(`d${at}`));
    await saveLead(db, makeLead('l', 'ada@buyer.example'));
    await saveDeal(db, makeDeal('won', { status: 'won' }));
    await life.alarm('another alarm');
    expect(await db.scores.count()).toBe(0);
    await life.alarm('rescore');
    expect(await db.scores.count()).toBe(46);
    expect(await readScore(db, 'deal:won')).toBeNull();
    expect((await readScore(db, 'lead:l'))?.score).toMatchObject({ basis: 'rules', wonLost: [0, 0] });
  });

  it('is planned a while after a change, and is not put off by those that follow', async () => {
    surroundings.alarms.clear();
    await life.send('book/changed', {}, pageSender());
    expect(planned()).toBe(NOW + 2 * MINUTE);
    atMinute(1);
    await life.send('book/changed', {}, pageSender());
    expect(planned()).toBe(NOW + 2 * MINUTE);
  });

  it('is done once a day where nothing changes', async () => {
    await life.alarm('rescore');
    expect(planned()).toBe(NOW + DAY);
    await life.send('book/changed', {}, pageSender());
    expect(planned()).toBe(NOW + 2 * MINUTE);
  });

  it('is not done twice at once: what changed in between waits for the next time', async () => {
    for (let at = 0; at < 60; at++) await saveDeal(db, makeDeal(`d${at}`));
    const writes = vi.spyOn(db.scores, 'bulkPut');
    const first = life.alarm('rescore');
    await Promise.all([life.alarm('rescore'), life.alarm('rescore-goes-on')]);
    expect(planned()).toBe(NOW + 2 * MINUTE);
    await first;
    expect(writes).toHaveBeenCalledTimes(3);
    expect(planned()).toBe(NOW + 2 * MINUTE);
    await life.alarm('rescore');
    expect(writes).toHaveBeenCalledTimes(6);
    vi.restoreAllMocks();
  });

  /** Ends the scoring while it writes its second chunk, as the browser ends a background. */
  async function endHalfway(): Promise<void> {
    const { bulkPut } = db.scores;
    let writes = 0;
    vi.spyOn(db.scores, 'bulkPut').mockImplementation(function (this: typeof db.scores, ...given: never[]) {
      writes += 1;
      if (writes > 1) throw new Error('The browser ended us.');
      return (bulkPut as (...given: never[]) => never).apply(db.scores, given);
    } as never);
    await expect(life.alarm('rescore')).rejects.toThrow();
    vi.restoreAllMocks();
  }
  const scoredAt = async () => (await db.scores.toArray()).map(({ at }) => at);
  const momentOf = (minute: number) => new Date(NOW + minute * MINUTE).toISOString();

  it('goes on where the browser ended it halfway, and comes to what it would have come to', async () => {
    for (let at = 0; at < 60; at++) {
      const deal = makeDeal(`d${at}`, { stage: 'Proposal', closeDate: '2026-01-31', amount: at * 1_000 });
      await saveDeal(db, deal);
      const content = { deal: { id: deal.id, name: deal.name } };
      const sent = { kind: 'email-out' as const, at: '2026-11-03T09:00:00.000Z', content };
      const answer = { kind: 'email-in' as const, at: '2026-11-04T09:00:00.000Z', content };
      await append(db, [sent, answer], { by: 'sam@vendor.example', now: answer.at });
    }
    await endHalfway();
    expect(await scoredAt()).toEqual(Array.from({ length: 25 }, () => momentOf(0)));
    expect(surroundings.alarms.has('rescore-goes-on')).toBe(true);
    atMinute(1);
    await wake(openDatabase(db.name)).alarm('rescore-goes-on');
    const moments = await scoredAt();
    expect(moments).toHaveLength(60);
    expect(moments.filter((at) => at === momentOf(0))).toHaveLength(25);
    expect(surroundings.alarms.has('rescore-goes-on')).toBe(false);
    expect(await readReplyTimes(db)).toEqual([{ stage: 'proposal', days: 1, replies: 60 }]);
    const risks = await readRisks(db);
    expect(risks).toHaveLength(10);
    await life.alarm('rescore');
    expect(await readRisks(db)).toEqual(risks);
  });

  it('begins anew where something has changed since it was ended', async () => {
    for (let at = 0; at < 60; at++) await saveDeal(db, makeDeal(`d${at}`));
    await endHalfway();
    atMinute(2);
    await wake(openDatabase(db.name)).alarm('rescore');
    expect(await scoredAt()).toEqual(Array.from({ length: 60 }, () => momentOf(2)));
    await life.alarm('rescore-goes-on');
    expect(new Set(await scoredAt())).toEqual(new Set([momentOf(2)]));
  });

  it('is planned at the browser’s start, which forgets alarms, and goes on where it was ended', async () => {
    const start = (minute: number) => planScoring({ db, now: () => momentOf(minute) });
    surroundings.alarms.clear();
    await start(0);
    expect(planned()).toBe(NOW + 10 * MINUTE);
    expect(surroundings.alarms.has('rescore-goes-on')).toBe(false);
    for (let at = 0; at < 60; at++) await saveDeal(db, makeDeal(`d${at}`));
    await endHalfway();
    surroundings.alarms.clear();
    await start(5);
    expect(surroundings.alarms.get('rescore-goes-on')).toBe(NOW + 6 * MINUTE);
  });

  it('leaves out a record whose score cannot be kept, and scores all others', async () => {
    await saveDeal(db, makeDeal('long', { stage: 'x'.repeat(1_000) }));
    await saveSettings(db, { stages: [{ ...STAGE, name: 'x'.repeat(1_000) }] });
    await saveDeal(db, makeDeal('usual'));
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await life.alarm('rescore');
    expect((await db.scores.toArray()).map(({ key }) => key)).toEqual(['deal:usual']);
    vi.restoreAllMocks();
  });
});

describe('what has changed of a score', () => {
  it('is by how much, since when and why, and no look at the page changes it', async () => {
    await look(life, page({ stage: 'Waiting', closeDate: '2026-11-21' }));
    const id = (await db.deals.toArray())[0]?.id ?? '';
    await life.alarm('rescore');
    vi.setSystemTime(NOW + 4 * DAY);
    await look(life, page({ stage: 'Waiting', closeDate: '2026-11-21' }));
    panel = await openCrmPanel(life, 2, `https://${HOST}/deal/17`);
    const { scoreChange } = view();
    expect(scoreChange).toMatchObject({
      since: new Date(NOW).toISOString(),
      why: 'The close date, 21 Nov, has passed.',
    });
    expect(scoreChange?.by).toBeLessThan(-0.03);
    const before = await readScore(db, `deal:${id}`);
    await look(life, page({ stage: 'Waiting', closeDate: '2026-11-21' }));
    expect(await readScore(db, `deal:${id}`)).toEqual(before);
  });
});

describe('how long answers usually take at deals in a stage', () => {
  it('is gathered when all that is open is scored, and tells when a follow-up is due', async () => {
    for (let index = 0; index < 10; index++) {
      const deal = makeDeal(`answered-${index}`, { name: `Answered ${index}`, stage: 'Proposal' });
      await saveDeal(db, deal);
      const content = { deal: { id: deal.id, name: deal.name } };
      const sent = { kind: 'email-out' as const, at: '2026-11-03T09:00:00.000Z', content };
      const answer = { kind: 'email-in' as const, at: '2026-11-04T09:00:00.000Z', content };
      await append(db, [sent, answer], { by: 'sam@vendor.example', now: answer.at });
    }
    await look(life, page());
    panel = await openCrmPanel(life);
    const { id, name } = view().target;
    const mail = {
      kind: 'email-out' as const,
      at: '2026-11-17T09:00:00.000Z',
      content: { deal: { id, name } },
    };
    await append(db, [mail], { by: 'sam@vendor.example', now: mail.at });
    await look(life, page());
    expect(view().suggestions.map(({ kind }) => kind)).not.toContain('follow-up');
    await life.alarm('rescore');
    await look(life, page());
    expect(view().suggestions.find(({ kind }) => kind === 'follow-up')?.why).toContain(
      'At Proposal, answers usually come within 1 working day (10 answers).',
    );
  });
});
