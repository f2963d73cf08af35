// Before Dexie, which looks once for the browser's database.
import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';
import { mondayOf, overallScore, ownerScores, weekOf } from '../../../utils/context/hygiene/summary';
import { surveyBook } from '../../../utils/context/hygiene/survey-book';
import type { Deal } from '../../../utils/model/book';
import { saveDeal } from '../../../utils/store/deals';
import { hygieneBook } from '../../../utils/store/hygiene/hygiene-book';
import { keepWeek, keptWeeks } from '../../../utils/store/hygiene/hygiene-trend';
import { saveLead } from '../../../utils/store/leads';
import type { NewEntry } from '../../../utils/store/log';
import { append } from '../../../utils/store/log';
import { pairOf } from '../../../utils/store/merge/pair-row';
import { addNames } from '../../../utils/store/name-lists';
import { saveAccount, saveContact } from '../../../utils/store/people';
import { saveTask } from '../../../utils/store/tasks';
import { makeAccount, makeContact, makeDeal, makeLead } from '../../background/records';
import { testDatabase } from '../../store/test-database';

const NOW = '2026-11-20T09:00:00.000Z';
const PLACE = { timeZone: 'UTC', locale: 'en-GB' };
const oneAtATime = async <T>(_name: string, step: () => Promise<T>): Promise<T> => step();

async function survey(db: ReturnType<typeof testDatabase>) {
  const found = await surveyBook(hygieneBook(db), NOW, PLACE);
  return {
    found,
    faults: Object.fromEntries(found.map(({ id, faults }) => [id, faults.map(({ rule }) => rule)])),
  };
}

describe('the survey of a book', () => {
  it('looks at open deals and leads by their people, tasks, neighbours and log', async () => {
    const db = testDatabase();
    await saveContact(db, makeContact('c1', 'clara@buyer.example'));
    await saveContact(db, makeContact('c2', 'x@buyer.example', { name: 'Ida', emails: [] }));
    const base = {
      ...{ amount: 10, currency: 'EUR', closeDate: '2026-12-18', owner: 'Sam', nextStep: null },
      ...{ stage: 'Proposal', createdAt: '2026-11-19T09:00:00Z', stageEnteredAt: '2026-11-19T09:00:00Z' },
      contacts: [{ contactId: 'c1', role: null }],
    };
    for (const id of ['a', 'b', 'c', 'd']) await saveDeal(db, makeDeal(id, base));
    await saveDeal(db, makeDeal('top', { ...base, amount: 99 }));
    await saveDeal(db, makeDeal('won', { ...base, status: 'won', closeDate: null }));
    await saveDeal(db, makeDeal('ida', { ...base, amount: 5, contacts: [{ contactId: 'c2', role: null }] }));
    await saveLead(
      db,
      makeLead('l', 'ada@fennimore.example', { owner: null, createdAt: '2026-11-01T09:00:00Z' }),
    );
    for (const id of ['b', 'c', 'd', 'top', 'ida'])
      await saveTask(db, {
        ...{ id: `t-${id}`, title: 'Call', due: null, done: id === 'd', createdAt: NOW },
        ...{ dealId: id, leadId: null },
      });
    const moved = (from: string, to: string): NewEntry => ({
      kind: 'field-change',
      at: NOW,
      content: { deal: { id: 'c', name: 'c' }, field: 'closeDate', from, to },
    });
    const later = ['2026-10-01', '2026-11-01', '2026-12-01', '2026-12-18'];
    const entries = later.slice(1).map((to, index) => moved(later[index] ?? '', to));
    const back = moved('2026-12-18', '2026-10-01');
    const touch: NewEntry = {
      kind: 'email-in',
      at: NOW,
      content: { lead: { id: 'l', name: 'l' }, message: { id: 'm1' } },
    };
    await append(db, [...entries, back, touch], { by: 'sam@vendor.example', now: NOW, lock: oneAtATime });

    const { found, faults } = await survey(db);
    expect(faults).toEqual({
      a: ['no-next-step'],
      b: [],
      c: ['close-date-moved'],
      d: ['no-next-step'],
      top: ['single-contact'],
      ida: ['contact-without-address'],
      l: ['lead-untouched', 'lead-no-owner'],
    });
    expect(found.find(({ id }) => id === 'ida')?.unreachable).toEqual({ id: 'c2', name: 'Ida' });
    expect(overallScore(found)).toEqual({ score: (4 * 85 + 100 + 95 + 55) / 7, records: 7, faults: 7 });
    expect(ownerScores(found).map(({ owner, records }) => [owner, records])).toEqual([
      [null, 1],
      ['Sam', 6],
    ]);
  });

  it('measures quiet by the won deals of the book, and reads a log of many parts', async () => {
    const db = testDatabase();
    const old = '2026-01-01T09:00:00.000Z';
    const at = (days: number) => new Date(Date.parse(old) + days * 86_400_000).toISOString();
    await saveDeal(db, makeDeal('won', { status: 'won' }));
    await saveDeal(db, makeDeal('quiet', { stage: 'Proposal', createdAt: old, stageEnteredAt: null }));
    const won = { deal: { id: 'won', name: 'won' } };
    const entries: NewEntry[] = [
      { kind: 'stage-change', at: at(0), content: { ...won, from: null, to: 'Proposal' } },
      ...Array.from(
        { length: 1_100 },
        (_, index): NewEntry => ({ kind: 'remark', at: at(index / 5), content: won }),
      ),
      { kind: 'remark', at: '2026-11-16T09:00:00.000Z', content: { deal: { id: 'quiet', name: 'quiet' } } },
    ];
    await append(db, entries, { by: 'sam@vendor.example', now: NOW, lock: oneAtATime });
    expect((await survey(db)).faults.quiet).toContain('no-activity');
    await db.deals.delete('won');
    expect((await survey(db)).faults.quiet).not.toContain('no-activity');
  });
});

describe('a stage of which the user has said nothing', () => {
  it('is measured by how long won deals stayed there, and since when by the log', async () => {
    const db = testDatabase();
    const day = (count: number) => new Date(Date.parse(NOW) - count * 86_400_000).toISOString();
    const move = (id: string, to: string, ago: number): NewEntry => ({
      kind: 'stage-change',
      at: day(ago),
      content: { deal: { id, name: id }, from: null, to },
    });
    const entries: NewEntry[] = [];
    for (const id of ['w1', 'w2', 'w3', 'w4', 'w5']) {
      await saveDeal(db, makeDeal(id, { status: 'won' }));
      entries.push(move(id, 'Pilot', 300), move(id, 'Contract', 293));
    }
    const open = { stage: 'pilot', nextStep: 'x', createdAt: NOW, stageEnteredAt: null };
    for (const [id, ago] of [
      ['short', 14],
      ['long', 15],
    ] as const) {
      await saveDeal(db, makeDeal(id, open));
      entries.push(move(id, 'Pilot', ago), move(id, 'Pilot', ago + 90));
    }
    await saveDeal(db, makeDeal('other', { ...open, stage: 'Contract' }));
    await append(db, entries, { by: 'sam@vendor.example', now: NOW, lock: oneAtATime });
    const { found } = await survey(db);
    const texts = found.flatMap(({ id, faults }) => faults.map(({ text }) => `${id}: ${text}`));
    expect(texts.filter((text) => text.includes('usual'))).toEqual([
      'long: In pilot for 15 days; 7 are usual',
    ]);
  });
});

describe('what the survey says beside open records', () => {
  it('finds spellings on all records, and closed deals whose chance is wrong, and scores neither', async () => {
    const db = testDatabase();
    const says = (field: string, value: string | number): Pick<Deal, 'sources'> => ({
      sources: { [field]: [{ value, from: 'import:x.csv', at: NOW, sure: true, changed: false }] },
    });
    await addNames(db, 'product', ['Vela Pro', ' ', 'Vela Basic']);
    await saveDeal(db, makeDeal('won', { status: 'won', ...says('product', 'VelaPro') }));
    await saveDeal(db, makeDeal('lost', { status: 'lost', ...says('probability', 0.4) }));
    await saveDeal(
      db,
      makeDeal('off', { ...says('probability', 0.1), nextStep: 'x', createdAt: NOW, contacts: [] }),
    );
    await saveDeal(
      db,
      makeDeal('doubt', {
        status: 'lost',
        sources: {
          probability: [{ value: 0.4, from: 'page:a.example', at: NOW, sure: false, changed: false }],
        },
      }),
    );
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      await saveAccount(
        db,
        makeAccount(id, `${id}.example`, says('industry', id === 'e' ? 'Logistcs' : 'Logistics')),
      );
    await saveAccount(db, makeAccount('f', 'f.example', says('industry', 'Logistics')));

    const { found, faults } = await survey(db);
    expect(faults).toEqual({
      lost: ['probability-off-stage'],
      off: ['no-contact', 'probability-off-stage'],
      'deal|product|VelaPro': ['misspelt'],
      'account|industry|Logistcs': ['misspelt'],
    });
    const spelt = found
      .filter(({ kind }) => kind === 'value')
      .map(({ spelling, score }) => ({ ...spelling, score }));
    expect(spelt).toMatchObject([
      {
        field: 'product',
        from: 'VelaPro',
        to: 'Vela Pro',
        records: [{ kind: 'deal', id: 'won' }],
        score: null,
      },
      {
        field: 'industry',
        from: 'Logistcs',
        to: 'Logistics',
        records: [{ kind: 'account', id: 'e' }],
        score: null,
      },
    ]);
    expect(overallScore(found)).toEqual({ score: 80, records: 1, faults: 2 });
  });

  it('knows what is probably twice, and whom mail does not reach', async () => {
    const db = testDatabase();
    const bounces = [{ email: 'clara@buyer.example', at: '2026-11-18T09:00:00Z', over: null }];
    await saveContact(db, makeContact('c1', 'clara@buyer.example', { name: 'Clara', bounces }));
    await saveContact(db, makeContact('c2', 'c.weiss@buyer.example', { name: 'Clara' }));
    const base = { nextStep: 'x', createdAt: NOW, contacts: [{ contactId: 'c1', role: null }] };
    await saveDeal(db, makeDeal('a', { ...base, name: 'Acme' }));
    await saveDeal(
      db,
      makeDeal('b', { ...base, name: 'ACME Ltd', contacts: [{ contactId: 'c2', role: null }] }),
    );
    const pair = { chance: 0.9, reasons: [], foundAt: NOW };
    await db.pairs.bulkPut([
      pairOf({ ...pair, kind: 'deal', a: 'a', b: 'b', state: 'open' }),
      pairOf({ ...pair, kind: 'contact', a: 'c1', b: 'c2', state: 'apart' }),
    ]);
    const { found } = await survey(db);
    expect(found.flatMap(({ id, faults }) => faults.map(({ text }) => `${id}: ${text}`)).sort()).toEqual([
      'a: Acme and ACME Ltd are probably one and the same',
      'a: Mail to Clara came back on 18 Nov: clara@buyer.example',
      'b: Acme and ACME Ltd are probably one and the same',
    ]);
    expect(found.find(({ id }) => id === 'a')?.bounced).toEqual({ id: 'c1', name: 'Clara' });
  });

  it('counts a move of the close date that was taken back no more', async () => {
    const db = testDatabase();
    await saveDeal(db, makeDeal('d', { nextStep: 'x', createdAt: NOW }));
    const move = (kind: 'field-change' | 'correction', from: string, to: string): NewEntry => ({
      kind,
      at: NOW,
      content: { deal: { id: 'd', name: 'd' }, field: 'closeDate', from, to },
    });
    const moves = [
      move('field-change', '2026-10-01', '2026-11-01'),
      move('field-change', '2026-11-01', '2026-12-01'),
    ];
    const third = move('field-change', '2026-12-01', '2026-12-18');
    const by = { by: 'sam@vendor.example', now: NOW, lock: oneAtATime };
    await append(db, [...moves, third], by);
    expect((await survey(db)).faults.d).toContain('close-date-moved');
    await append(db, [move('correction', '2026-12-18', '2026-12-01')], by);
    expect((await survey(db)).faults.d).not.toContain('close-date-moved');
  });
});

describe('the country of a company', () => {
  async function countriesIn(values: string[]): Promise<string[]> {
    const db = testDatabase();
    for (const [index, value] of values.entries()) {
      const sources = { country: [{ value, from: 'import:x.csv', at: NOW, sure: true, changed: false }] };
      await saveAccount(db, makeAccount(`a${index}`, `a${index}.example`, { sources }));
    }
    const { found } = await survey(db);
    return found.flatMap(({ spelling, faults }) =>
      spelling ? [`${spelling.from}: ${faults[0]?.text}`] : [],
    );
  }
  const ENGLISH = ['United States', 'Kenya', 'Belgium', 'Germany', 'Korea', 'Norway', 'Japan'];

  it('is told by how countries are called in the language of the others', async () => {
    const wrong = ['Philipines', 'Germny', 'Untied Kingdom', 'Swizterland'];
    expect((await countriesIn([...ENGLISH, ...wrong])).sort()).toEqual([
      'Germny: On 1 company; usually “Germany”',
      'Philipines: On 1 company; usually “Philippines”',
      'Swizterland: On 1 company; usually “Switzerland”',
      'Untied Kingdom: On 1 company; usually “United Kingdom”',
    ]);
    expect(await countriesIn(['Deutschland', 'Frankreich', 'Schweiz', 'Spanien', 'Östereich'])).toEqual([
      'Östereich: On 1 company; usually “Österreich”',
    ]);
  });

  it.each([
    ['another name of one', ['Korea', 'Holland', 'UK', 'USA', 'U.S.A.', 'Burma', 'England', 'Viet Nam']],
    ['one of another language', ['Deutschland', 'España', 'Brasil', 'Österreich', 'Nederland', 'Türkiye']],
    ['one without its accents', ['Turkiye', 'Espana', "Cote d'Ivoire", 'Reunion', 'Curacao', 'Mexico']],
    ['one that is nearly another', ['Niger', 'Nigeria', 'Austria', 'Australia', 'Slovakia', 'Slovenia']],
    ['an older one', ['Czech Republic', 'Swaziland', 'Macedonia', 'Ivory Coast', 'Russian Federation']],
    ['a code', ['US', 'DE', 'GB', 'PHL', 'KEN']],
    ['no country', ['Bavaria', 'EMEA', 'Berlin', 'remote', 'n/a', 'New York']],
  ])('is left alone where it is %s', async (_what, values) => {
    expect(await countriesIn([...ENGLISH, ...values])).toEqual([]);
  });

  it('is not judged where the field holds something else', async () => {
    expect(await countriesIn(['Bavaria', 'Saxony', 'Hesse', 'Philipines', 'Kenya'])).toEqual([]);
  });
});

describe('an owner', () => {
  it('is told by the imported list of the team, and by nothing else', async () => {
    const db = testDatabase();
    await saveDeal(db, makeDeal('a', { owner: 'Maya Okafro' }));
    await saveLead(db, makeLead('l', 'ada@x.example', { owner: 'MAYA OKAFOR' }));
    const spellings = async () => (await survey(db)).found.flatMap(({ spelling }) => spelling ?? []);
    expect(await spellings()).toEqual([]);
    await addNames(db, 'owner', ['Maya Okafor', 'Sam Lee']);
    expect(
      (await spellings()).map(({ field, from, to, records }) => [field, from, to, records[0]?.id]),
    ).toEqual([['owner', 'MAYA OKAFOR', 'Maya Okafor', 'l']]);
  });
});

describe('the trend', () => {
  it('keeps one score a week, the last one of it', async () => {
    const db = testDatabase();
    const week = (day: string, score: number) => ({ week: mondayOf(day), score, records: 4, faults: 2 });
    await keepWeek(db, week('2026-11-22', 80));
    await keepWeek(db, week('2026-11-23', 90));
    await keepWeek(db, week('2026-11-16', 85));
    expect(await keptWeeks(db)).toEqual([week('2026-11-16', 85), week('2026-11-23', 90)]);
    expect(weekOf([], '2026-11-22')).toBeNull();
  });
});
