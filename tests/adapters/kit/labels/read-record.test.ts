// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from '../../../../utils/adapters/kit/labels/read-record';
import { runAtOnce } from '../../../../utils/adapters/kit/slices';
import { type Reading, reading as readingSchema } from '../../../../utils/model/reading';

const URL_OF_DEAL = 'https://crm.acme.example/deals/7';

const row = (label: string, value: string) =>
  `<div class="row"><div class="l">${label}</div><div class="v">${value}</div></div>`;
const rows = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([label, value]) => row(label, value))
    .join('');
const DEAL = { Stage: 'Proposal', Amount: '€1,200.00', 'Close date': '2026-12-18', Owner: 'Maya Okafor' };

function read(html: string, { url = URL_OF_DEAL, today = '2026-11-22' } = {}): Reading {
  document.body.innerHTML = html;
  return runAtOnce(readRecord(document, url, { today })).reading;
}

function shownOf(html: string) {
  document.body.innerHTML = html;
  const { shown } = runAtOnce(readRecord(document, URL_OF_DEAL, { today: '2026-11-22' }));
  return { empty: [...(shown?.empty ?? [])].sort(), live: [...(shown?.live ?? [])].sort() };
}

function fieldsOf(html: string): Record<string, unknown> {
  const reading = read(html);
  if (reading.kind !== 'record') throw new Error(`read as ${reading.kind}`);
  const sure = Object.entries(reading.fields).filter(([field]) => !reading.unsure?.includes(field));
  return Object.fromEntries(sure);
}

beforeEach(() => {
  document.title = '';
  document.documentElement.lang = 'en';
});

describe('a record on a page of no known product', () => {
  it('is read with how each value was found', () => {
    const reading = read(`<h1>Northern depot</h1>${rows(DEAL)}`);
    expect(reading).toMatchObject({
      kind: 'record',
      site: 'generic',
      entity: 'deal',
      id: '7',
      name: 'Northern depot',
      fields: {
        stage: 'Proposal',
        amount: 1200,
        currency: 'EUR',
        closeDate: '2026-12-18',
        owner: 'Maya Okafor',
      },
    });
    if (reading.kind === 'record') expect(Object.keys(reading.found ?? {})).toContain('amount');
  });

  it('is read by the live values of its controls, not by its markup', () => {
    const html =
      '<h1>Depot</h1><label for="a">Amount</label><input id="a" value="1"><label for="s">Stage</label><select id="s"><option>New</option><option>Proposal</option></select>';
    document.body.innerHTML = html;
    (document.getElementById('a') as HTMLInputElement).value = '$4,500';
    (document.getElementById('s') as HTMLSelectElement).selectedIndex = 1;
    const { reading } = runAtOnce(readRecord(document, URL_OF_DEAL, { today: '2026-11-22' }));
    expect(reading).toMatchObject({ fields: { amount: 4500, stage: 'Proposal' } });
  });

  it('is read through open shadow roots and their slots', () => {
    document.body.innerHTML = '<h1>Depot</h1><x-field><b slot="value">Proposal</b></x-field><x-two></x-two>';
    const host = (name: string) => document.querySelector(name) as Element;
    host('x-field').attachShadow({ mode: 'open' }).innerHTML =
      '<div><label>Stage</label><div><slot name="value"></slot></div></div>';
    host('x-two').attachShadow({ mode: 'open' }).innerHTML = row('Amount', '£300');
    const { reading } = runAtOnce(readRecord(document, URL_OF_DEAL, { today: '2026-11-22' }));
    expect(reading).toMatchObject({ fields: { stage: 'Proposal', amount: 300, currency: 'GBP' } });
  });

  it('gives the page its turn again and again', () => {
    document.body.innerHTML = `<h1>Depot</h1>${rows(DEAL)}${'<p><span>word</span></p>'.repeat(2_000)}`;
    const steps = readRecord(document, URL_OF_DEAL, { today: '2026-11-22' });
    let turns = 0;
    while (!steps.next().done) turns += 1;
    expect(turns).toBeGreaterThan(10);
  });
});

describe('what is not the record’s', () => {
  it('stays out: hidden parts, streams, menus, dialogs, lists of others', () => {
    const other = { Amount: '€9.00', Stage: 'New', Probability: '10%' };
    const around = `<nav>${rows(other)}</nav><div hidden>${rows(other)}</div><div class="activity-stream">${rows(other)}</div><div role="dialog">${rows(other)}</div><table><tr><th>Probability</th><th>Next step</th></tr><tr><td>20%</td><td>Call</td></tr></table>`;
    expect(fieldsOf(`<main><h1>Depot</h1>${rows(DEAL)}${around}</main>`)).toEqual({
      stage: 'Proposal',
      status: 'open',
      amount: 1200,
      currency: 'EUR',
      closeDate: '2026-12-18',
      owner: 'Maya Okafor',
    });
  });

  it('stays out when it contradicts the record in a card of its own', () => {
    const card = `<aside><h3>Another deal</h3>${rows({ Stage: 'New', Amount: '€5.00', 'Next step': 'Wait' })}</aside>`;
    const fields = fieldsOf(`<main><h1>Depot</h1><section>${rows(DEAL)}</section>${card}</main>`);
    expect(fields).toMatchObject({ stage: 'Proposal', amount: 1200 });
    expect(fields).not.toHaveProperty('nextStep');
  });

  it('stays out when a description talks of it', () => {
    const fields = fieldsOf(
      `<h1>Depot</h1>${row('Stage', 'Proposal')}${row('Owner', 'Maya Okafor')}${row('Description', '<p>As agreed.</p><p><b>Amount:</b> €500</p>')}`,
    );
    expect(fields).not.toHaveProperty('amount');
  });
});

describe('a value that cannot be trusted', () => {
  it('is doubted where two labels of one weight contradict each other', () => {
    const reading = read(`<h1>Depot</h1>${rows(DEAL)}<div class="hero">${row('Amount', '€1,900.00')}</div>`);
    expect(reading).toMatchObject({ unsure: ['amount'] });
  });

  it('is left out where its form is not the field’s', () => {
    expect(
      fieldsOf(`<h1>Depot</h1>${rows({ ...DEAL, Amount: 'to be agreed', Probability: 'high' })}`),
    ).not.toHaveProperty('amount');
  });

  it('is settled by what else the page says: 03/04 beside 25/03, a day without a year on a closed deal', () => {
    document.documentElement.lang = '';
    expect(
      fieldsOf(
        `<h1>Depot</h1>${rows({ Stage: 'Closed Won', 'Close date': '03/04/2026', Created: '25/03/2026' })}`,
      ),
    ).toMatchObject({ closeDate: '2026-04-03', status: 'won' });
    expect(
      fieldsOf(`<h1>Depot</h1>${rows({ Stage: 'Closed Lost', 'Close date': '28 Feb', Owner: 'Maya' })}`),
    ).toMatchObject({ closeDate: '2026-02-28', status: 'lost' });
  });
});

describe('what stands beside the values', () => {
  const emptied = (value: string) =>
    shownOf(`<h1>Rollout</h1>${rows(DEAL).replace('2026-12-18', '')}<p data-field="close_date">${value}</p>`)
      .empty;

  it.each(['-', '–', 'None', 'Not set', '+ Add', '<input type="date">', '<select><option>--None--</select>'])(
    'tells a field that plainly holds nothing: %s',
    (value) => expect(emptied(value)).toEqual(['closeDate']),
  );

  it.each(['', '•••••', '…', 'Loading…', 'sometime', '<span class="skeleton"></span>', '12/25/26 or later'])(
    'does not take for empty what may hide something, be on its way, or be unread: %s',
    (value) => expect(emptied(value)).toEqual([]),
  );

  it('does not take a field for empty that holds something in another place', () => {
    const twice = `<h1>Rollout</h1>${rows(DEAL)}<dl><dt>Owner</dt><dd>-</dd><dt>Amount</dt><dd>None</dd></dl>`;
    expect(shownOf(twice).empty).toEqual([]);
  });

  it('tells which values stand in controls', () => {
    const form = `<h1>Rollout</h1>${rows({ Stage: 'Proposal', Owner: 'Maya Okafor' })}<form>
      <label>Amount <input value="1200"></label><label>Close date <input type="date" value="2026-12-18"></label></form>`;
    expect(shownOf(form).live).toEqual(['amount', 'closeDate']);
  });
});

describe('a page that shows no record', () => {
  it.each([
    [
      'a list',
      'https://crm.acme.example/deals',
      '<h1>Deals</h1><table><tr><th>Stage</th><th>Amount</th></tr><tr><td>New</td><td>$5</td></tr></table>',
    ],
    ['a form for a new one', 'https://crm.acme.example/deals/new', `<h1>New deal</h1>${rows(DEAL)}`],
    [
      'settings',
      'https://crm.acme.example/settings/deals',
      `<h1>Deal settings</h1>${rows({ Stage: 'x', Owner: 'y' })}`,
    ],
    ['a page with nothing on it yet', URL_OF_DEAL, '<div class="spinner"></div>'],
  ])('is none: %s', (_, url, html) => {
    expect(read(html, { url })).toEqual({ kind: 'other', site: 'generic', url });
  });
});

describe('any page', () => {
  const tag = fc.constantFrom(
    'div',
    'span',
    'td',
    'tr',
    'table',
    'dl',
    'dt',
    'dd',
    'label',
    'button',
    'a',
    'ul',
    'li',
    'h1',
    'h3',
    'input',
    'p',
  );
  const text = fc.constantFrom(
    'Stage',
    'Amount:',
    'Owner',
    'Close date - End date',
    '€12',
    'Proposal',
    '',
    ' ',
    '—',
    'None',
    '03/04/2026',
    '(Owner)',
    'M',
    '••••',
  );
  const html = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc
        .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
        .map(
          ([name, children]) =>
            `<${name} class="${name === 'p' ? 'badge' : 'x'}">${children.join('')}</${name}>`,
        ),
    ),
  })).node as fc.Arbitrary<string>;

  it('is read without a throw into what the model allows', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), (parts) => {
        expect(readingSchema.safeParse(read(parts.join(''))).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
