/**
 * The sandbox's company: Rivetwing sells route planning for vans. It, its customers and everybody in it are
 * invented; their addresses end in `.example`, which nobody can own.
 */
export interface Person {
  name: string;
  email: string;
  jobTitle?: string;
  /** The part in the deal, in the rep's words. */
  role?: string;
}

export interface Customer {
  id: string;
  name: string;
  domain: string;
  people: Person[];
}

export interface SandboxDeal {
  id: string;
  customer: string;
  name: string;
  stage: 'Qualification' | 'Discovery' | 'Proposal' | 'Negotiation';
  status: 'open' | 'won' | 'lost';
  amount: number;
  currency: string;
  /** Days from today. */
  closesIn: number;
  /** Working days ago. */
  created: number;
  stageEntered: number;
  nextStep?: string;
  source: string;
}

export const rep: Person = { name: 'Maya Okafor', email: 'maya@rivetwing.example' };
export const colleague: Person = { name: 'Tom Reyes', email: 'tom@rivetwing.example' };

/** Where Rivetwing's own CRM would be: served by the sandbox, reached by the links of its deals. */
export const CRM_ORIGIN = 'https://crm.rivetwing.example';

const person = (name: string, email: string, jobTitle: string, role?: string): Person => ({
  name,
  email,
  jobTitle,
  role,
});

export const customers: Customer[] = [
  {
    id: 'alderbrook',
    name: 'Alderbrook Dental Supply',
    domain: 'alderbrook-dental.example',
    people: [
      person('Ingrid Solheim', 'ingrid@alderbrook-dental.example', 'Head of field service', 'Decides'),
      person('Peter Aldous', 'peter.aldous@alderbrook-dental.example', 'Head of IT', 'Checks security'),
      person('Ruth Amadi', 'ruth@alderbrook-dental.example', 'Finance', 'Signs the invoice'),
      person('Sven Dahl', 'sven@alderbrook-dental.example', 'Dispatcher', 'Will use it'),
    ],
  },
  {
    id: 'kestrel',
    name: 'Kestrel Heating & Air',
    domain: 'kestrelheating.example',
    people: [
      person('Owen Pryce', 'owen.pryce@kestrelheating.example', 'Operations manager', 'Champion'),
      person('Hannah Frost', 'hannah@kestrelheating.example', 'Managing director', 'Decides'),
    ],
  },
  {
    id: 'sonnwald',
    name: 'Sonnwald Bäckereien GmbH',
    domain: 'sonnwald.example',
    people: [
      person('Katrin Voss', 'k.voss@sonnwald.example', 'Leiterin Einkauf', 'Buys'),
      person('Dieter Hamann', 'd.hamann@sonnwald.example', 'Geschäftsführer', 'Decides'),
      person('Meike Thoms', 'm.thoms@sonnwald.example', 'Disposition', 'Will use it'),
    ],
  },
  {
    id: 'mendoza',
    name: 'Talleres Mendoza',
    domain: 'talleresmendoza.example',
    people: [
      person('Lucía Ferrer', 'lucia@talleresmendoza.example', 'Jefa de flota', 'Champion'),
      person('Álvaro Mendoza', 'alvaro@talleresmendoza.example', 'Gerente', 'Decides'),
    ],
  },
  {
    id: 'alnoor',
    name: 'Al Noor Facilities',
    domain: 'alnoor-facilities.example',
    people: [
      person('ليلى حداد', 'layla@alnoor-facilities.example', 'مديرة العمليات', 'Decides'),
      person('عمر صالح', 'omar@alnoor-facilities.example', 'المشتريات', 'Buys'),
      person('Rania Aziz', 'rania@alnoor-facilities.example', 'Legal counsel'),
    ],
  },
  {
    id: 'pinefall',
    name: 'Pinefall Logistics',
    domain: 'pinefall.example',
    people: [
      person('Greta Ohlsson', 'greta@pinefall.example', 'Head of yard operations', 'Decides'),
      person('Nils Berg', 'nils@pinefall.example', 'Legal', 'Reads the contract'),
      person('Asta Lund', 'asta@pinefall.example', 'Planner', 'Will use it'),
    ],
  },
  {
    id: 'orchard',
    name: 'Orchard Vale Clinics',
    domain: 'orchardvale.example',
    people: [
      person('Samira Khan', 'samira.khan@orchardvale.example', 'Home visits lead', 'Champion'),
      person('Joe Whitlock', 'joe@orchardvale.example', 'Practice manager', 'Decides'),
    ],
  },
  {
    id: 'quarry',
    name: 'Quarry Street Lifts',
    domain: 'quarrystreetlifts.example',
    people: [
      person('Dana Petrov', 'dana@quarrystreetlifts.example', 'Service director', 'Decides'),
      person('Leo Marsh', 'leo@quarrystreetlifts.example', 'Fleet', 'Will use it'),
    ],
  },
  {
    id: 'bluefin',
    name: 'Bluefin Water Services',
    domain: 'bluefinwater.example',
    people: [
      person('Carys Bevan', 'carys@bluefinwater.example', 'Head of maintenance', 'Decided'),
      person('Ifan Rhys', 'ifan@bluefinwater.example', 'Project lead', 'Runs the roll-out'),
      person('Delia Moss', 'delia@bluefinwater.example', 'Finance'),
    ],
  },
  {
    id: 'terncoast',
    name: 'Tern Coast Energy',
    domain: 'terncoast.example',
    people: [
      person('Marek Nowak', 'marek@terncoast.example', 'Inspection planning', 'Champion'),
      person('Bea Lindgren', 'bea@terncoast.example', 'Procurement', 'Bought'),
    ],
  },
  {
    id: 'marlowe',
    name: 'Marlowe Pest Control',
    domain: 'marlowepest.example',
    people: [person('Gil Marlowe', 'gil@marlowepest.example', 'Owner', 'Decided')],
  },
  {
    id: 'hollis',
    name: 'Hollis & Graye',
    domain: 'hollisgraye.example',
    people: [
      person('Fiona Graye', 'fiona@hollisgraye.example', 'Partner', 'Decided'),
      person('Theo Banks', 'theo@hollisgraye.example', 'Fleet manager', 'Champion'),
    ],
  },
];

/** A partner who sends people our way: in the book, in no deal. */
export const partner: Person = person('Elif Demir', 'elif@vanwise.example', 'Fleet consultant');
