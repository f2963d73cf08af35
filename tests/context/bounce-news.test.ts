import { describe, expect, it } from 'vitest';
import { type BounceNews, bounceNews, withBounces } from '../../utils/context/bounce-news';
import { partiesOf } from '../../utils/context/parties';
import type { Message } from '../../utils/model/reading';
import { CLARA, makeMessage, makeThread, SAM } from '../background/records';

const IDA = 'ida@northwind.example';
const DAEMON = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const OUT = '2026-11-17T08:00:00.000Z';
const BACK = '2026-11-17T08:00:05.000Z';

const ours = (to: string[]) =>
  makeMessage('1', {
    from: { email: SAM, name: 'Sam Lee' },
    to: to.map((email) => ({ email, name: null })),
    at: OUT,
    text: 'Hello',
  });
const notice = (text: string | null, more: Partial<Message> = {}) =>
  makeMessage('2', { from: DAEMON, at: BACK, text, ...more });
const news = (...messages: Message[]) => {
  const reading = makeThread({ messages });
  return bounceNews(reading, partiesOf(reading, [SAM]));
};

describe('a notice that a mail did not go through', () => {
  it.each<[string, string]>([
    [
      'of Gmail',
      `Address not found\nYour message wasn't delivered to ${CLARA} because the address couldn't be found.`,
    ],
    ['with a code', `Delivery to the following recipient failed: ${CLARA}\n550 5.1.1 No such mailbox`],
    [
      'of Exchange',
      `Your message to ${CLARA} couldn't be delivered. 550 5.1.10 RESOLVER.ADR.RecipientNotFound`,
    ],
    ['in German', `Adresse nicht gefunden. Ihre Nachricht an ${CLARA} wurde nicht zugestellt.`],
    ['in French', `Adresse introuvable. Votre message à ${CLARA} n'a pas pu être remis.`],
    ['that names nobody, to a mail that went to one', 'Address not found'],
  ])('%s', (_what, text) => {
    expect(news(ours([CLARA]), notice(text)).bounced).toEqual([{ email: CLARA, at: BACK }]);
  });

  it.each<[string, string | null]>([
    [
      'a delay',
      `Delivery incomplete. There was a temporary problem delivering your message to ${CLARA}. 4.4.1`,
    ],
    ['a delay, in words alone', `Delivery to ${CLARA} is delayed. We will retry for 46 more hours.`],
    ['a full mailbox', `Your message to ${CLARA} couldn't be delivered. 552 5.2.2 Mailbox full`],
    ['a mail that was too big', `Your message to ${CLARA} was not delivered: 5.3.4 message too big`],
    ['a mail that was taken for spam', `Message blocked. 550 5.7.1 ${CLARA}`],
    ['an address of a server in its code', `Undeliverable: ${CLARA}, host 5.1.1.7 did not answer`],
    ['nothing that is shown', null],
  ])('tells nothing of the address: %s', (_what, text) => {
    expect(news(ours([CLARA]), notice(text)).bounced).toEqual([]);
  });

  it('is about those whom it names, of several that we wrote to', () => {
    expect(news(ours([CLARA, IDA]), notice(`Address not found: ${IDA}`)).bounced).toEqual([
      { email: IDA, at: BACK },
    ]);
    expect(news(ours([CLARA, IDA]), notice('Address not found')).bounced).toEqual([]);
    expect(news(ours([CLARA]), notice('Address not found: somebody@else.example')).bounced).toEqual([
      { email: CLARA, at: BACK },
    ]);
  });

  it('is none where a person says so, we wrote to nobody, or its time is not known', () => {
    const person = makeMessage('2', { at: BACK, text: `Address not found: ${IDA} has left.` });
    expect(news(ours([CLARA, IDA]), person).bounced).toEqual([]);
    expect(news(notice(`Address not found: ${CLARA}`)).bounced).toEqual([]);
    expect(news(ours([CLARA]), notice('Address not found', { at: null })).bounced).toEqual([]);
  });
});

describe('what is known of an address', () => {
  const back = (at: string): BounceNews => ({ bounced: [{ email: CLARA, at }], heard: [] });
  const heard = (at: string): BounceNews => ({ bounced: [], heard: [{ email: CLARA, at }] });
  const [FIRST, SECOND, THIRD] = [
    '2026-11-01T00:00:00Z',
    '2026-11-02T00:00:00Z',
    '2026-11-03T00:00:00Z',
  ] as const;
  const told = (...all: BounceNews[]) =>
    all.reduce<ReturnType<typeof withBounces>>(
      (known, one) => withBounces(known, [CLARA.toUpperCase()], one),
      [],
    );

  it('is that a mail came back, until one comes in from it', () => {
    expect(told(back(SECOND))).toEqual([{ email: CLARA, at: SECOND, over: null }]);
    expect(told(back(FIRST), heard(SECOND))).toEqual([{ email: CLARA, at: FIRST, over: SECOND }]);
    expect(told(back(SECOND), heard(FIRST))).toEqual([{ email: CLARA, at: SECOND, over: null }]);
    expect(told(back(FIRST), heard(SECOND), back(THIRD))).toEqual([{ email: CLARA, at: THIRD, over: null }]);
  });

  it('stays the same when a thread is read again', () => {
    expect(told(back(FIRST), heard(SECOND), back(FIRST))).toEqual(told(back(FIRST), heard(SECOND)));
  });

  it('is nothing of an address that is not theirs, or of which no mail came back', () => {
    expect(withBounces([], [IDA], back(FIRST))).toEqual([]);
    expect(told(heard(FIRST))).toEqual([]);
  });
});
