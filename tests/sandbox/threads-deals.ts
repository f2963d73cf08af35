import { type MailThread, ours, theirs } from './mail';

const INGRID = 'ingrid@alderbrook-dental.example';
const PETER = 'peter.aldous@alderbrook-dental.example';
const OWEN = 'owen.pryce@kestrelheating.example';
const GRETA = 'greta@pinefall.example';
const SAMIRA = 'samira.khan@orchardvale.example';
const DANA = 'dana@quarrystreetlifts.example';
const CARYS = 'carys@bluefinwater.example';
const FIONA = 'fiona@hollisgraye.example';

const INGRID_SIGNS = 'Ingrid Solheim\nHead of field service, Alderbrook Dental Supply';

/** The English threads with customers. The first is the one that the sandbox opens on. */
export const customerThreads: MailThread[] = [
  {
    id: 'alderbrook-quote',
    subject: 'Quote for 40 vans',
    lang: 'en',
    deal: 'deal-alderbrook',
    starred: true,
    unread: true,
    mails: [
      theirs(
        10,
        '08:42',
        INGRID,
        'Hi Maya,\n\nthank you for the demo. Sven and the dispatchers liked the map with the day’s changes most of all.\n\nCould you send us a quote for 40 vans, billed yearly? Our budget round is in the first half of December.',
        { signature: INGRID_SIGNS },
      ),
      ours(
        7,
        '14:05',
        [INGRID, 'ruth@alderbrook-dental.example'],
        'Hi Ingrid,\n\nhere is the quote: 40 vans at 600 euros a year each, onboarding included, prices held until the end of December.\n\nRuth is in copy, since you said that invoices go through her.',
        true,
      ),
      theirs(
        4,
        '09:18',
        INGRID,
        'Thank you, Maya. It went to the board this morning and the number did not frighten anybody.',
        { signature: INGRID_SIGNS, quotes: true },
      ),
      theirs(
        2,
        '07:49',
        INGRID,
        'Good morning Maya,\n\nthe board is in favour. Two things before we can sign:\n\nCould you invoice us in January instead of on signature? This year’s budget for software is used up.\n\nAnd do the 40 licences cover the two vans that our trainees drive?',
        { signature: INGRID_SIGNS, quotes: true, others: ['ruth@alderbrook-dental.example'] },
      ),
    ],
  },
  {
    id: 'alderbrook-sso',
    subject: 'Single sign-on and where the data is',
    lang: 'en',
    deal: 'deal-alderbrook',
    mails: [
      theirs(
        9,
        '10:31',
        PETER,
        'Hello Maya,\n\nIngrid passed me your address. Before IT agrees I need to know whether you support SAML single sign-on and in which country the data is kept.',
      ),
      ours(
        9,
        '15:20',
        [PETER],
        'Hello Peter,\n\nboth are on two pages, attached: SAML 2.0 with your own provider, and two data centres in Ireland, nothing outside the EU.',
      ),
      theirs(
        8,
        '08:12',
        PETER,
        'That answers everything. No objection from IT.\n\nThanks for the quick reply.',
      ),
    ],
  },
  {
    id: 'kestrel-pilot',
    subject: 'Data for the dispatch pilot',
    lang: 'en',
    deal: 'deal-kestrel',
    mails: [
      theirs(
        12,
        '11:26',
        OWEN,
        'Hi Maya,\n\nwe would try it with the Bristol depot first, nine engineers. I can get you last month’s jobs as a spreadsheet.',
        { signature: 'Owen Pryce\nKestrel Heating & Air' },
      ),
      ours(
        8,
        '13:44',
        [OWEN],
        'Hi Owen,\n\nBristol is a good start. A spreadsheet with address, time window and duration is all we need.\n\nWould Thursday or Friday next week suit you to go through it together? And could you tell me who signs off the pilot, you or Hannah?',
        true,
      ),
    ],
  },
  {
    id: 'pinefall-order',
    subject: 'Order form, third version',
    lang: 'en',
    deal: 'deal-pinefall',
    mails: [
      ours(
        11,
        '09:50',
        [GRETA, 'nils@pinefall.example'],
        'Hi Greta, hi Nils,\n\nthe order form with the changed notice period is attached. Nothing else moved since version two.',
      ),
      theirs(
        9,
        '12:08',
        GRETA,
        'Thanks, Maya. Nils has it on his desk, behind two other contracts. It will take him into next month, I am afraid.',
      ),
      ours(9, '12:40', [GRETA], 'Thank you for telling me, Greta. I will keep the start slot for you.', true),
    ],
  },
  {
    id: 'orchard-workshop',
    subject: 'After the workshop',
    lang: 'en',
    deal: 'deal-orchard',
    mails: [
      ours(
        5,
        '16:10',
        [SAMIRA],
        'Hi Samira,\n\nthank you all for Tuesday. The notes and the list of visit types are attached, as promised.',
      ),
      theirs(
        4,
        '10:02',
        SAMIRA,
        'Thank you Maya, they are complete. The nurses are still talking about the route map.\n\nHave a good week.',
      ),
    ],
  },
  {
    id: 'quarry-renewal',
    subject: 'Renewal for next year',
    lang: 'en',
    deal: 'deal-quarry',
    mails: [
      theirs(
        5,
        '09:33',
        DANA,
        'Hi Maya,\n\nplease send the renewal for next year with the same number of vans. I will take it to the board on the first Tuesday of the month.',
      ),
      ours(
        1,
        '10:15',
        [DANA],
        'Hi Dana,\n\nhere it is: the same 20 vans at the same price. You told me that the board meets on the first Tuesday, so I will leave you in peace until then.',
        true,
      ),
    ],
  },
  {
    id: 'bluefin-welcome',
    subject: 'Welcome aboard',
    lang: 'en',
    deal: 'deal-bluefin',
    mails: [
      theirs(
        6,
        '08:20',
        CARYS,
        'Hi Maya,\n\nthe signed order is attached. Ifan leads the roll-out on our side.',
        {
          others: ['ifan@bluefinwater.example'],
        },
      ),
      ours(
        6,
        '09:00',
        [CARYS, 'ifan@bluefinwater.example'],
        'Hi Carys, hi Ifan,\n\nwelcome aboard, all of us are glad. Ifan, your onboarding plan follows from our project team today.',
      ),
      theirs(5, '07:55', 'ifan@bluefinwater.example', 'Got it, looks good. Thank you.'),
    ],
  },
  {
    id: 'hollis-decision',
    subject: 'Our decision on fleet planning',
    lang: 'en',
    deal: 'deal-hollis',
    mails: [
      theirs(
        4,
        '15:47',
        FIONA,
        'Dear Maya,\n\nwe have decided to stay with our present system for the next two years. It was close; the cost of switching in a busy winter settled it.\n\nThank you for your patience with our many questions.',
        { signature: 'Fiona Graye\nHollis & Graye' },
      ),
      ours(
        4,
        '16:20',
        [FIONA],
        'Dear Fiona,\n\nthank you for telling me so plainly. I wish you a smooth winter.',
        true,
      ),
    ],
  },
];
