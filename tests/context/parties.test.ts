import { describe, expect, it } from 'vitest';
import { whyLeftAlone } from '../../utils/context/left-alone';
import { neverHits, parseNeverEntry } from '../../utils/context/never-list';
import { lastWordOf, partiesOf } from '../../utils/context/parties';
import { threadLinkId } from '../../utils/context/thread-id';
import { makeMessage, makeThread } from '../background/records';

const SAM = 'sam@vendor.example';
const person = (email: string, name: string | null = null) => ({ email, name });

describe('the people of a thread', () => {
  it('are told apart, each once, the last writer first and machines at the end', () => {
    const reading = makeThread({
      messages: [
        makeMessage('1', {
          from: person('Clara@Northwind.example', 'Clara Weiss'),
          to: [person(SAM), person('jonas@northwind.example')],
        }),
        makeMessage('2', { from: person('no-reply@northwind.example'), to: [person('kim@vendor.example')] }),
        makeMessage('3', { from: person('eva@partner.example'), to: [person('clara@northwind.example')] }),
        makeMessage('4', { from: person(SAM, 'Sam Lee'), to: [person('clara@northwind.example')] }),
      ],
    });
    const parties = partiesOf(reading, [SAM, null]);
    expect(parties.theirs.map(({ email }) => email)).toEqual([
      'eva@partner.example',
      'clara@northwind.example',
      'jonas@northwind.example',
      'no-reply@northwind.example',
    ]);
    expect(parties.theirs[1]?.name).toBe('Clara Weiss');
    expect(parties.ours.map(({ email }) => email)).toEqual([SAM, 'kim@vendor.example']);
    expect(parties.domains).toEqual(['partner.example', 'northwind.example']);
    expect(lastWordOf(reading, parties)).toBe('#msg-f:3');
  });

  it('of a free-mail mailbox are ours only by the very address', () => {
    const reading = makeThread({
      messages: [makeMessage('1', { from: person('clara@gmail.com'), to: [person('sam@gmail.com')] })],
    });
    const parties = partiesOf(reading, ['sam@gmail.com']);
    expect(parties.theirs.map(({ email }) => email)).toEqual(['clara@gmail.com']);
    expect(parties.domains).toEqual([]);
  });

  it('are ours also by the address that the rep gave', () => {
    const reading = makeThread({
      account: 'sam@gmail.com',
      messages: [makeMessage('1', { from: person('kim@vendor.example') })],
    });
    expect(partiesOf(reading, ['sam@gmail.com', SAM]).theirs).toEqual([]);
  });
});

describe('the never-list', () => {
  it.each([
    ['clara@northwind.example', 'clara@northwind.example', true],
    ['clara@northwind.example', 'northwind.example', true],
    ['clara@mail.northwind.example', 'northwind.example', true],
    ['clara@notnorthwind.example', 'northwind.example', false],
    ['clara@northwind.example.org', 'northwind.example', false],
    ['jonas@northwind.example', 'clara@northwind.example', false],
    ['clara@northwind.example', 'example', true],
  ])('%s against %s: %s', (address, entry, listed) => {
    expect(neverHits([address], [entry])).toEqual(listed ? [entry] : []);
  });

  it.each([
    [' Clara@Northwind.example ', 'clara@northwind.example'],
    ['@northwind.example', 'northwind.example'],
    ['Bücher.example', 'bücher.example'],
    ['northwind', null],
    ['a b.example', null],
    ['https://northwind.example/', null],
    ['clara@', null],
    ['', null],
  ])('takes %j as %j', (written, entry) => {
    expect(parseNeverEntry(written)).toBe(entry);
  });

  it('wins over what the rep chose, and covers our own mailbox', () => {
    const parties = partiesOf(makeThread(), [SAM]);
    const link = {
      id: 'x',
      dealId: null,
      leadId: null,
      notBusiness: true,
      person: null,
      chosenAt: '2026-11-01T09:00:00Z',
    };
    expect(whyLeftAlone(parties, [SAM], ['northwind.example', 'else.example'], link)).toEqual({
      why: 'never-list',
      entries: ['northwind.example'],
    });
    expect(
      whyLeftAlone(parties, ['Sam.Private@home.example', null], ['sam.private@home.example'], null),
    ).toMatchObject({ why: 'never-list' });
    expect(whyLeftAlone(parties, [SAM], [], link)).toMatchObject({ why: 'not-business' });
    expect(whyLeftAlone(parties, [SAM], [], null)).toBeNull();
  });
});

describe('the name of a thread', () => {
  it('holds the mailbox, and is none where the page names no thread', () => {
    expect(threadLinkId(makeThread({ account: 'Sam@Vendor.example' }))).toBe('sam@vendor.example|thread-f:1');
    expect(threadLinkId(makeThread({ account: null }))).toBe('|thread-f:1');
    expect(threadLinkId(makeThread({ threadId: null }))).toBeNull();
  });
});
