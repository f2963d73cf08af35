import { gatherKnown, gatherLink } from '../../../../entrypoints/background/step/gather';
import { matchDeal } from '../../../../utils/context/match-deal';
import { partiesOf } from '../../../../utils/context/parties';
import { threadLinkId } from '../../../../utils/context/thread-id';
import { madeHere } from '../../../../utils/model/book';
import type { ThreadReading } from '../../../../utils/model/reading';
import { db } from '../../../../utils/store/open';

const NOW = '2026-11-20T12:00:00Z';
const ME = 'maya@rivetwing.example';
const OPENED = 100;

const about = (id: string, name: string) => ({
  id,
  name,
  folded: name.toLowerCase(),
  bare: name.toLowerCase(),
  origin: null,
  ...madeHere(),
  updatedAt: NOW,
});

/** As many deals, each with a person of a company of its own. */
async function fill(deals: number): Promise<void> {
  const all = Array.from({ length: deals }, (_, at) => at);
  await db().accounts.bulkPut(
    all.map((at) => ({
      ...about(`a${at}`, `Company ${at}`),
      domains: [`company-${at}.example`],
      website: null,
    })),
  );
  await db().contacts.bulkPut(
    all.map((at) => ({
      ...about(`c${at}`, `Person ${at}`),
      emails: [`person@company-${at}.example`],
      phone: null,
      jobTitle: null,
      accountId: `a${at}`,
    })),
  );
  await db().deals.bulkPut(
    all.map((at) => ({
      ...about(`d${at}`, `Deal ${at}`),
      stage: 'Proposal',
      status: at % 3 === 0 ? 'open' : 'won',
      amount: at,
      currency: 'EUR',
      closeDate: '2027-01-31',
      owner: 'Maya Okafor',
      accountId: `a${at}`,
      contacts: [{ contactId: `c${at}`, role: null }],
      people: [`c${at}`],
      createdAt: NOW,
      stageEnteredAt: NOW,
      nextStep: null,
      source: null,
      unlogged: null,
    })),
  );
}

/** A thread with the person of a deal. */
function threadOf(at: number): ThreadReading {
  const me = { email: ME, name: 'Maya Okafor' };
  const them = { email: `person@company-${at}.example`, name: `Person ${at}` };
  return {
    kind: 'thread',
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    account: ME,
    threadId: `thread-f:${at}`,
    legacyThreadId: null,
    subject: 'Quote',
    messages: [
      { id: '#msg-f:1', from: them, to: [me], at: NOW, collapsed: false, text: 'Could you send a quote?' },
    ],
  };
}

/** What the background asks of the book for a thread that is opened: which deal is it? */
async function match(reading: ThreadReading): Promise<string> {
  const link = await gatherLink(db(), threadLinkId(reading));
  const parties = partiesOf(reading, [ME], null);
  return matchDeal(parties, await gatherKnown(db(), parties, link)).kind;
}

/** Milliseconds that each of a hundred threads takes to be matched. */
async function matchThreads(deals: number): Promise<number[]> {
  await fill(deals);
  const samples: number[] = [];
  for (let i = 0; i < OPENED; i++) {
    // Open deals are every third, spread over the whole book.
    const reading = threadOf(Math.floor((i * deals) / OPENED / 3) * 3);
    const start = performance.now();
    const kind = await match(reading);
    samples.push(performance.now() - start);
    if (kind !== 'deal') throw new Error(`Thread ${i} was not matched.`);
  }
  return samples;
}

Object.assign(globalThis, { matchThreads });
