// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Grounds, readRecord } from '../../../../utils/adapters/kit/labels/read-record';
import { deriveRule } from '../../../../utils/adapters/kit/rules/derive';
import { runAtOnce } from '../../../../utils/adapters/kit/slices';
import {
  type SiteRules,
  siteRules,
  type TaughtField,
  type TaughtPlace,
} from '../../../../utils/model/site-rules';

const URL_A = 'https://desk.intranet.example/vorgang/zeige/4711';
const URL_B = 'https://desk.intranet.example/vorgang/zeige/4712';
const NOTHING: SiteRules = {
  host: 'desk.intranet.example',
  version: 1,
  kinds: [{ form: '/vorgang/zeige/*', entity: 'deal' }],
  fields: [],
  taughtAt: '2026-11-22T09:00:00Z',
};

const page = (body: string, title = 'Vorgang'): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );

function read(doc: Document, rules: SiteRules | null, url = URL_A) {
  const heard: { grounds: Grounds | null } = { grounds: null };
  const tell = (told: Grounds) => {
    heard.grounds = told;
  };
  const { reading, health } = runAtOnce(readRecord(doc, url, { rules, today: '2026-11-22', tell }));
  return { reading, health, grounds: heard.grounds };
}

function point(doc: Document, selector: string, field: TaughtField, rules = NOTHING): TaughtPlace | null {
  const target = doc.querySelector(selector);
  if (!target) throw new Error(`Nothing at ${selector}`);
  const rule = deriveRule(target, { of: 'deal', field }, rules, (given) => read(doc, given).grounds);
  if (rule) siteRules.parse({ ...rules, fields: [rule] });
  return rule;
}

const taught = (...fields: (TaughtPlace | null)[]): SiteRules => ({
  ...NOTHING,
  fields: fields.filter((rule) => rule !== null),
});

function fieldsOf(doc: Document, rules: SiteRules | null, url = URL_B) {
  const { reading } = read(doc, rules, url);
  if (reading.kind !== 'record') throw new Error('No record was read.');
  return reading;
}

/** A product nobody knows: its labels are words of its own, its classes change with each build. */
const record = (c: string, [name, volume, settle, owner]: string[], shuffled = false) => {
  const rows = [
    `<div class="${c}1"><span class="${c}2">Haulage</span><span class="${c}3">Rotterdam</span></div>`,
    `<div class="${c}1"><span class="${c}2">Ticket size</span><span class="${c}3"><b>${volume}</b></span></div>`,
    `<div class="${c}1"><span class="${c}2">Settles</span><span class="${c}3">${settle}</span></div>`,
    `<div class="${c}1"><span class="${c}2">Desk</span><span class="${c}3">${owner}</span></div>`,
  ];
  if (shuffled) rows.reverse();
  return `<main><h1>${name}</h1><section class="${c}0">${rows.join('')}</section></main>`;
};
const A = ['Grain to Hull', '€24,000.00', '18 Dec 2026', 'Clara Weiss'];
const B = ['Barley to Cork', '€7,500.00', '3 Feb 2027', 'Tom Reed'];

describe('a value that was pointed at', () => {
  it('is found on another record, after a re-render with other classes and another order', () => {
    const doc = page(record('x', A));
    const amount = point(doc, 'b', 'amount');
    const close = point(doc, '.x1:nth-child(3) .x3', 'closeDate');
    expect(amount).toMatchObject({ by: 'label', label: 'Ticket size', relation: 'after' });
    expect(close).toMatchObject({ by: 'label', label: 'Settles', relation: 'after' });
    const rules = taught(amount, close);
    for (const body of [record('x', B), record('qq7', B, true)]) {
      const { fields, unsure, found, name } = fieldsOf(page(body), rules);
      expect(name).toBe('Barley to Cork');
      expect(fields).toMatchObject({ amount: 7500, currency: 'EUR', closeDate: '2027-02-03' });
      expect(unsure ?? []).toEqual([]);
      expect(found).toMatchObject({ amount: 'taught label' });
    }
  });

  it('is not read where nothing was taught, nor on a page of another kind', () => {
    expect(read(page(record('x', B)), null).reading.kind).toBe('other');
    const rules = taught(point(page(record('x', A)), 'b', 'amount'));
    const other = { ...rules, kinds: [{ form: '/vorgang/zeige/*', entity: 'contact' as const }] };
    const { reading } = read(page(record('x', B)), other, URL_B);
    expect(reading.kind === 'record' && reading.fields.amount).toBeFalsy();
  });

  it('is known by its own machine name where no word stands by it', () => {
    const body = (value: string) =>
      `<main><h1>Grain</h1><div><i class="icon"></i><div><output data-field="cf_settle_on">${value}</output></div></div></main>`;
    const rule = point(page(body('18 Dec 2026')), 'output', 'closeDate');
    expect(rule).toMatchObject({ by: 'anchor', anchor: 'cf_settle_on', relation: 'own-name' });
    expect(fieldsOf(page(body('3 Feb 2027')), taught(rule)).fields.closeDate).toBe('2027-02-03');
  });

  it('is found below the head of its column', () => {
    const body = (size: string, day: string) =>
      `<main><h1>Grain</h1><div class="g"><div class="r"><span>Haulier</span><span>Ticket size</span><span>Settles</span></div><div class="r"><span>Maersk</span><span>${size}</span><span>${day}</span></div></div></main>`;
    const rule = point(page(body('€24,000', '18 Dec 2026')), '.r + .r span:last-child', 'closeDate');
    expect(rule).toMatchObject({ by: 'label', label: 'Settles', relation: 'below' });
    expect(fieldsOf(page(body('€1', '3 Feb 2027')), taught(rule)).fields.closeDate).toBe('2027-02-03');
  });

  it('is found behind the words that begin its text', () => {
    const body = (day: string) => `<main><h1>Grain</h1><p class="d">Settles on ${day}</p></main>`;
    const rule = point(page(body('18 Dec 2026')), '.d', 'closeDate');
    expect(rule).toMatchObject({ by: 'label', label: 'Settles on', relation: 'inside' });
    expect(fieldsOf(page(body('3 Feb 2027')), taught(rule)).fields.closeDate).toBe('2027-02-03');
  });

  it('wins over what a label says', () => {
    const body = (a: string, b: string) =>
      `<main><h1>Grain</h1><dl><dt>Amount</dt><dd>${a}</dd><dt>Booked volume</dt><dd class="v">${b}</dd><dt>Close date</dt><dd>2026-12-18</dd></dl></main>`;
    const doc = page(body('€1.00', '€24,000.00'));
    expect(fieldsOf(doc, NOTHING).fields.amount).toBe(1);
    const rule = point(doc, '.v', 'amount');
    expect(fieldsOf(page(body('€2.00', '€7,500.00')), taught(rule)).fields.amount).toBe(7500);
    const { fields, found } = fieldsOf(page(body('€2.00', '')), taught(rule));
    expect(fields.amount).toBeUndefined();
    expect(found).not.toHaveProperty('amount');
  });

  it('is not believed without a doubt where only a label is left of it', () => {
    const rule: TaughtPlace = {
      of: 'deal',
      field: 'amount',
      by: 'label',
      label: 'Booked volume',
      relation: 'after',
    };
    const doc = page(
      '<main><h1>Grain</h1><dl><dt>Amount</dt><dd>€2.00</dd><dt>Close date</dt><dd>2026-12-18</dd></dl></main>',
    );
    expect(fieldsOf(doc, taught(rule))).toMatchObject({ fields: { amount: 2 }, unsure: ['amount'] });
    expect(fieldsOf(doc, taught({ ...rule, confirmed: true })).unsure).toBeUndefined();
    expect(read(doc, taught(rule), URL_B).health.hooks).toMatchObject({ 'taught amount': null });
  });

  it('has no rule where nothing lasting stands near, nor a value that the field cannot have', () => {
    const doc = page('<main><h1>Grain</h1><p><em>18 Dec 2026</em></p></main>');
    expect(point(doc, 'em', 'closeDate')).toBeNull();
    expect(point(page(record('x', A)), '.x1:nth-child(4) .x3', 'closeDate')).toBeNull();
  });

  it('may be the name of the record', () => {
    const body = (name: string) =>
      `<main><h1>Workbench</h1><dl><dt>Amount</dt><dd>€2.00</dd><dt>Close date</dt><dd>2026-12-18</dd><dt>Consignment</dt><dd class="n">${name}</dd></dl></main>`;
    const rule = point(page(body('Grain to Hull')), '.n', 'name');
    expect(rule).toMatchObject({ by: 'label', label: 'Consignment' });
    expect(fieldsOf(page(body('Barley to Cork')), taught(rule)).name).toBe('Barley to Cork');
  });
});

it('leaves out what was said not to be on these pages', () => {
  const doc = page(
    '<main><h1>Grain</h1><dl><dt>Amount</dt><dd>€2.00</dd><dt>Close date</dt><dd>2026-12-18</dd><dt>Stage</dt><dd>New</dd></dl></main>',
  );
  const rules = taught({ of: 'deal', field: 'amount', by: 'none' });
  expect(fieldsOf(doc, rules)).toMatchObject({ fields: { stage: 'New', closeDate: '2026-12-18' } });
  expect(fieldsOf(doc, rules).fields).not.toHaveProperty('amount');
  expect(fieldsOf(doc, rules).found).not.toHaveProperty('amount');
  const ofContacts = taught({ of: 'contact', field: 'amount', by: 'none' });
  expect(fieldsOf(doc, ofContacts).fields.amount).toBe(2);
});
