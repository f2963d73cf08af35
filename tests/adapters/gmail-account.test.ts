import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import { readPage } from '../../utils/adapters/read-page';
import type { ThreadReading } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

function look(name: string, change: (doc: Document) => void): ThreadReading {
  const { doc, url } = parsePage(readFileSync(join(import.meta.dirname, 'gmail', `${name}.html`), 'utf8'));
  doc.querySelector('#loading')?.remove();
  change(doc);
  return readPage(gmail, doc, url).reading as ThreadReading;
}

describe('the mailbox by the account button alone', () => {
  it.each([
    ["Google Account: Pat O'Brien (pat.o'brien@acme.example)", "pat.o'brien@acme.example"],
    ['Google アカウント：ケルン（ada@acme.example）', 'ada@acme.example'],
    ['Google アカウント：ada@acme.example（ケルン）', 'ada@acme.example'],
    ['حساب Google: آدا، ada@acme.example،', 'ada@acme.example'],
    ['Compte Google : Ada « ada+x@münchen.example ».', 'ada+x@münchen.example'],
    ['Google-Konto: Ada', null],
    ['Google アカウント: ada@acme.exampleさん', null],
    ['Аккаунт Google: ada@acme.exampleа', null],
    ['Nútímareikningur: ođđur@ísafjörður.example!', 'ođđur@ísafjörður.example'],
  ])('%s', (label, account) => {
    const reading = look('inbox-two-messages', (doc) => {
      doc.title = 'Gmail';
      doc.querySelector('a[aria-label]')?.setAttribute('aria-label', label);
    });
    expect(reading.account).toBe(account);
  });
});

describe('the mailbox and the subject by the title alone', () => {
  it.each([
    ['Reunión - ada@acme.example - Gmail', 'ada@acme.example', 'Reunión'],
    ['Reunión - \u202aada@acme.example\u202c - Acme - Mail', 'ada@acme.example', 'Reunión'],
    ['Quote - sam@buyer.example - ada@acme.example - Gmail', 'ada@acme.example', 'Quote - sam@buyer.example'],
    ['Gmail - Quote - sam@buyer.example', null, null],
    ['Quote - sam@buyer.example', null, null],
  ])('%s', (title, account, subject) => {
    const reading = look('popped-out-es', (doc) => {
      doc.title = title;
      doc.querySelector('h2')?.remove();
    });
    expect([reading.account, reading.subject]).toEqual([account, subject]);
  });
});
