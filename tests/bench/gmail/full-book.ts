import type { Mailbox } from '../../sandbox/mailbox';
import { type Seed, seedRows } from '../../sandbox/seed';

const DAY_MS = 86_400_000;

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');

/** An id in the form of a UUIDv7 that follows from a number. */
const uuid = (index: number) => `01900000-0000-7000-8000-${hex(index, 12)}`;

function dealRow(template: object, index: number, now: string) {
  const people = [`bench-contact-${index}`];
  return {
    ...template,
    id: `bench-deal-${index}`,
    name: `Bench deal ${index}`,
    folded: `bench deal ${index}`,
    externals: [],
    accountId: `bench-account-${index % 2_000}`,
    people,
    contacts: people.map((contactId) => ({ contactId, role: null })),
    updatedAt: now,
  };
}

/** The rows of an entry, with hashes that are only shaped like ones: nothing that is measured here reads them. */
function entryRows(index: number, deals: number, now: string) {
  const at = new Date(Date.parse(now) - (index % 400) * DAY_MS - index).toISOString();
  const deal = index % deals;
  const header = {
    seq: index + 1,
    id: uuid(index),
    device: uuid(0xbe_4c),
    by: 'maya@rivetwing.example',
    at,
    recordedAt: at,
    kind: 'remark',
    contentHash: hex(index, 64),
    prev: hex(index, 64),
    hash: hex(index + 1, 64),
  };
  const content = { deal: { id: `bench-deal-${deal}`, name: `Bench deal ${deal}` }, text: `Remark ${index}` };
  const { seq, id, device, kind } = header;
  return {
    header,
    content: { device, seq, id, kind, at, target: `deal:bench-deal-${deal}`, salt: hex(index, 32), content },
  };
}

/** The sandbox's book and log, and beside it so many deals and activities that nothing on the page speaks of. */
export async function* fullBook(mailbox: Mailbox, deals: number, activities: number): AsyncGenerator<Seed> {
  const own = await seedRows(mailbox);
  yield own;
  const template = own.deals![0]!;
  for (let from = 0; from < deals; from += 5_000) {
    const indexes = Array.from({ length: Math.min(5_000, deals - from) }, (_, i) => from + i);
    yield { deals: indexes.map((index) => dealRow(template, index, mailbox.now)) };
  }
  for (let from = 0; from < activities; from += 5_000) {
    const indexes = Array.from({ length: Math.min(5_000, activities - from) }, (_, i) => from + i);
    const rows = indexes.map((index) => entryRows(index, deals, mailbox.now));
    yield { headers: rows.map(({ header }) => header), contents: rows.map(({ content }) => content) };
  }
}
