import { expect, it } from 'vitest';
import { sortFiles } from '../../entrypoints/import-worker/sort-files';
import { TODAY } from './support/read-file';

const file = (name: string, ...rows: string[]) => new File([rows.join('\n')], name);

it('files that were dropped together come in the order in which they find each other', async () => {
  const files = [
    file('calls.csv', 'Activity type,Subject,Due date,Deal', 'Call,Prices,2026-11-20,Vans'),
    file('broken.csv', ''),
    file(
      'pipeline.csv',
      'Deal name,Stage,Amount,Close date,Account',
      'Vans,Proposal,10,2026-12-18,Ambleford',
    ),
    file('log.jsonl', '{"dealcue":"log","version":1}'),
    file('products.csv', 'product,series,sales_price', 'P1,P,10'),
    file('people.csv', 'First name,Last name,Email,Job title', 'Wren,Castellan,wren@ambleford.example,Buyer'),
    file('companies.csv', 'Company,Website,Industry', 'Ambleford,ambleford.example,Laundry'),
  ];
  const sorted = await sortFiles(files, { today: TODAY, timeZone: 'UTC', hosts: [] });
  expect(sorted.map(({ name }) => name)).toEqual([
    ...[
      'products.csv',
      'companies.csv',
      'people.csv',
      'pipeline.csv',
      'calls.csv',
      'log.jsonl',
      'broken.csv',
    ],
  ]);
});
