import { type MailThread, ours, theirs } from './mail';

const WREN = 'wren.castellan@ambleford.example';
const TOM = 'tom@rivetwing.example';

/** What else lies in an inbox: a stranger who asks, a newsletter, a colleague, a friend. */
export const otherThreads: MailThread[] = [
  {
    id: 'ambleford-prices',
    subject: 'Route planning for 22 laundry vans',
    lang: 'en',
    unread: true,
    mails: [
      theirs(
        1,
        '13:37',
        WREN,
        'Hello,\n\na friend at Bluefin told me about you. We run 22 vans for hotels and hospitals and plan them by hand.\n\nWhat would it cost us, and could somebody show it to us next week?',
        { signature: 'Wren Castellan\nAmbleford Laundry, transport manager' },
      ),
    ],
  },
  {
    id: 'fleet-letter',
    subject: 'Fleet Letter: five winters, one lesson about tyres',
    lang: 'en',
    mails: [
      theirs(
        2,
        '05:00',
        'no-reply@fleetletter.example',
        'In this week’s letter: what five winters of data say about tyres, a depot that runs on rain water, and our readers’ vans.\n\nYou receive this because you subscribed at a fair. Unsubscribe at any time.',
      ),
    ],
  },
  {
    id: 'demo-space',
    subject: 'Demo space for Alderbrook',
    lang: 'en',
    mails: [
      theirs(
        3,
        '08:30',
        TOM,
        'Maya, the demo space for Alderbrook stays open until the end of the month. Shall I extend it?',
      ),
      ours(3, '08:41', [TOM], 'Yes please, until Christmas.'),
    ],
  },
  {
    id: 'climbing',
    subject: 'Saturday',
    lang: 'en',
    mails: [
      theirs(
        2,
        '17:55',
        'bruno@kalkfelsen.example',
        'Rain until noon, so the quarry is out. Hall at two and soup at mine afterwards?',
        { signature: 'Bruno' },
      ),
    ],
  },
];
