import { expect, test } from 'vitest';
import { stateField } from '../../../utils/context/records/state-field';
import type { Stated } from '../../../utils/model/book';

const CRM = 'page:crm.acme.example';
const on = (day: number) => `2026-11-${10 + day}T09:00:00.000Z`;

/** What stands after each of these has spoken in turn: source, day, value, sure. */
function after(...said: [from: string, day: number, value: Stated['value'], sure?: boolean][]) {
  const statements = said.reduce<Stated[]>(
    (before, [from, day, value, sure = true]) => stateField(before, { from, at: on(day), value, sure }),
    [],
  );
  return statements.map(({ from, at, value, sure, changed }) =>
    [from, Number(at.slice(8, 10)) - 10, value, sure ? 'sure' : 'unsure', changed ? 'changed' : 'first'].join(
      ' ',
    ),
  );
}

test.each<[string, Parameters<typeof after>, string[]]>([
  ['said once', [[CRM, 1, 24]], [`${CRM} 1 24 sure first`]],
  [
    'said again: it counts from the first time',
    [
      [CRM, 1, 24],
      [CRM, 5, 24],
    ],
    [`${CRM} 1 24 sure first`],
  ],
  [
    'something else: a change',
    [
      [CRM, 1, 24],
      [CRM, 5, 30],
    ],
    [`${CRM} 5 30 sure changed`],
  ],
  [
    'two sources',
    [
      [CRM, 1, 24],
      ['typed', 2, 30],
    ],
    [`${CRM} 1 24 sure first`, 'typed 2 30 sure first'],
  ],
  [
    'nothing any more: the page takes its own value back',
    [
      [CRM, 1, 24],
      [CRM, 5, null],
    ],
    [`${CRM} 5  sure changed`],
  ],
  ['nothing from the first: the page says nothing', [[CRM, 1, null]], []],
  [
    'the sure value again: what was doubted is dropped',
    [
      [CRM, 1, 24],
      [CRM, 2, 30, false],
      [CRM, 3, 24, false],
    ],
    [`${CRM} 1 24 sure first`],
  ],
  [
    'doubt beside the sure value',
    [
      [CRM, 1, 24],
      [CRM, 2, 30, false],
    ],
    [`${CRM} 1 24 sure first`, `${CRM} 2 30 unsure first`],
  ],
  [
    'doubt about the same value is none',
    [
      [CRM, 1, 24],
      [CRM, 2, 24, false],
    ],
    [`${CRM} 1 24 sure first`],
  ],
  [
    'a sure word ends the doubt',
    [
      [CRM, 1, 24],
      [CRM, 2, 30, false],
      [CRM, 3, 24],
    ],
    [`${CRM} 1 24 sure first`],
  ],
  [
    'surer than before is no change',
    [
      [CRM, 1, 24, false],
      [CRM, 2, 24],
    ],
    [`${CRM} 2 24 sure first`],
  ],
  [
    'a newer file speaks for the older one',
    [
      ['import:a.csv', 1, 24],
      ['import:b.csv', 2, 30],
    ],
    ['import:b.csv 2 30 sure changed'],
  ],
  [
    'an older file is not heard',
    [
      ['import:b.csv', 2, 30],
      ['import:a.csv', 1, 24],
    ],
    ['import:b.csv 2 30 sure first'],
  ],
])('%s', (_what, said, expected) => {
  expect(after(...said)).toEqual(expected);
});
