// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CrmPage, PanelView, RecordView } from '../../utils/model/panel-view';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { nothingMissing, pushOf, record } from './support/pushes';

const HOST = 'crm.acme.example';
const crm = (changes: Partial<NonNullable<CrmPage>> = {}): NonNullable<CrmPage> => ({
  host: HOST,
  entity: 'deal',
  name: 'Northwind – 40 seats',
  isKept: true,
  ...changes,
});
const own: RecordView = {
  ...record,
  people: [],
  others: [],
  page: crm(),
  match: { how: 'page', by: null },
  header: { ...record.header, url: `https://${HOST}/deals/17` },
};
const clara = crm({ entity: 'contact', name: 'Clara Weiss' });
const ask = (page: CrmPage, candidates = record.others): PanelView => ({
  state: 'ask',
  version: 'v4',
  subject: 'Clara Weiss',
  page,
  people: [],
  picked: null,
  candidates,
  shortfall: nothingMissing,
});

const said = (from: string, value: string | number, at: string, sure = true) => ({ from, value, at, sure });

beforeEach(prepareDocument);

describe("a record's own page", () => {
  it('leaves nothing to choose, and is no thread', async () => {
    const panel = await mountPanel(pushOf(own));
    expect(panel.text()).toContain('shown on this page');
    expect(() => panel.button('shown on this page')).toThrow();
    await panel.click('Menu');
    expect(panel.text()).not.toContain('thread');
    expect(panel.text()).not.toContain(`Open on ${HOST}`);
  });

  it('marks what is doubtful, for the eye and aloud', async () => {
    const panel = await mountPanel(pushOf({ ...own, unsure: ['amount'] }));
    expect([...document.querySelectorAll('.doubt')].map((one) => one.textContent)).toEqual([
      '€24,000? (not sure)',
    ]);
    await panel.show(pushOf(own));
    expect(document.querySelector('.doubt')).toBeNull();
  });

  it('says the worst fault in one line, and the others on a click', async () => {
    const hygiene: RecordView['hygiene'] = [
      { rule: 'close-date-passed', severity: 'high', text: 'Close date passed 12 days ago' },
      { rule: 'no-contact', severity: 'medium', text: 'No contact' },
      { rule: 'no-currency', severity: 'low', text: 'No currency' },
    ];
    const panel = await mountPanel(pushOf({ ...own, hygiene }));
    expect(panel.text()).toContain('Close date passed 12 days ago');
    expect(panel.text()).not.toContain('No contact');
    await panel.click('2 more');
    expect(panel.text()).toContain('No contact');
    expect(panel.button('2 more').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows where two sources differ side by side, the one that counts first', async () => {
    const conflicts: RecordView['conflicts'] = [
      {
        field: 'amount',
        used: said('typed', 30_000, '2026-11-18T10:00:00Z'),
        other: said(`page:${HOST}`, 24_000, '2026-11-12T10:00:00Z'),
      },
      {
        field: 'closeDate',
        used: said(`page:${HOST}`, '2026-12-18', '2026-11-12T10:00:00Z'),
        other: said('import:deals.csv', '2026-12-30', '2026-11-02T10:00:00Z', false),
      },
    ];
    const panel = await mountPanel(pushOf({ ...own, conflicts }));
    const rows = [...document.querySelectorAll('.conflicts tbody tr')].map((row) =>
      [...row.children].map((cell) => [...cell.childNodes].map((part) => part.textContent).join(' | ')),
    );
    expect(rows).toEqual([
      ['Amount', '€30,000 | typed | Nov 18 | Keep this', `€24,000 | ${HOST} | Nov 12 | Use this`],
      [
        'Close date',
        `Dec 18 | ${HOST} | Nov 12 | Keep this`,
        'Dec 30 | deals.csv | Nov 2, not sure | Use this',
      ],
    ]);

    panel.answers['choice/save'] = { undo: 'u1' };
    await panel.click('Use this: Close date Dec 30');
    expect(panel.text()).toContain('Close date Dec 30 is used on Northwind – 40 seats.');
    await panel.click('Undo');
    const target = own.target;
    expect(panel.asked).toEqual([
      ['choice/save', { version: 'v1', target, field: 'closeDate', value: '2026-12-30' }],
      ['suggestion/undo', { undo: 'u1' }],
    ]);
  });
});

describe('the page of a person', () => {
  it('says by whom the deal is found, and can be put on another', async () => {
    const match = { how: 'page' as const, by: 'Clara Weiss' };
    const panel = await mountPanel(pushOf({ ...own, page: clara, match, others: record.others }));
    await panel.click('the only open deal with Clara Weiss');
    expect(panel.text()).toContain('This page belongs to');
    expect(panel.text()).not.toContain('not business');
    await panel.click('Northwind – support');
    expect(panel.asked).toEqual([
      ['thread/link', { version: 'v1', target: { kind: 'deal', id: 'd2', name: 'Northwind – support' } }],
    ]);
    expect(panel.text()).toContain('This page is on Northwind – support now.');
  });

  it('asks which of several deals it is', async () => {
    const panel = await mountPanel(pushOf(ask(clara)));
    expect(panel.text()).toContain('Your answer is kept for this page.');
    expect(panel.text()).not.toContain('not business');
    await panel.click('Northwind – support');
    expect(panel.asked[0]?.[0]).toBe('thread/link');
  });

  it.each<[string, CrmPage, string[]]>([
    ['no open deal', clara, ['No open deal with Clara Weiss', `you open on ${HOST}`]],
    ['no name either', crm({ entity: 'account', name: null }), ['No open deal here']],
    ['a deal without an id', crm({ isKept: false }), ['Which deal is this?', 'nothing of it is kept']],
    ['a lead without a name', crm({ entity: 'lead', name: null }), ['This lead has no name']],
  ])('with %s says so', async (_what, page, words) => {
    const panel = await mountPanel(pushOf(ask(page, [])));
    for (const one of words) expect(panel.text()).toContain(one);
    expect(document.querySelector('.candidates')).toBeNull();
  });
});
