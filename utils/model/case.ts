import { z } from 'zod';
import { currency, day, line, moment, text } from './values';

/** A case as a file or the context writes it: any part may be missing or empty (contracts.md section 2). */
const casePerson = z.object({ email: line.nullish(), name: line.nullish() });
const caseContact = casePerson.extend({ role: line.nullish(), jobTitle: line.nullish() });
const when = z.union([moment, day]);
/** A mail may be of any length; what lies behind the limit is history, and no reason to refuse the case. */
const mailText = z.string().transform((said) => said.slice(0, 100_000));

const caseMessage = z.object({
  from: casePerson.nullish(),
  to: z.array(casePerson).nullish(),
  at: when.nullish(),
  text: mailText.nullish(),
});

const caseDeal = z.object({
  id: line.nullish(),
  name: line.nullish(),
  stage: line.nullish(),
  status: z.enum(['open', 'won', 'lost']).nullish(),
  amount: z.number().nullish(),
  currency: currency.nullish(),
  closeDate: day.nullish(),
  owner: line.nullish(),
  account: line.nullish(),
  contacts: z.array(caseContact).nullish(),
  createdAt: when.nullish(),
  stageEnteredAt: when.nullish(),
  nextStep: text.nullish(),
  source: line.nullish(),
});

const caseLead = z.object({
  id: line.nullish(),
  name: line.nullish(),
  email: line.nullish(),
  company: line.nullish(),
  phone: line.nullish(),
  jobTitle: line.nullish(),
  status: line.nullish(),
  source: line.nullish(),
  owner: line.nullish(),
  createdAt: when.nullish(),
});

const caseStage = z.object({
  name: line,
  order: z.number().nullish(),
  probability: z.number().min(0).max(1).nullish(),
  typicalDays: z.number().nullish(),
  /** Working days that an answer usually takes at deals in this stage, and by how many answers that is known. */
  replyDays: z.number().nullish(),
  replies: z.number().nullish(),
});

const caseActivity = z.object({
  type: line,
  at: when.nullish(),
  direction: line.nullish(),
  outcome: line.nullish(),
  text: text.nullish(),
  /** For a stage change: where it came from and went. */
  from: line.nullish(),
  to: line.nullish(),
});

const caseTask = z.object({ title: line.nullish(), due: when.nullish(), done: z.boolean().nullish() });

const caseMeeting = z.object({
  title: line.nullish(),
  start: when.nullish(),
  end: when.nullish(),
  with: z.array(line).nullish(),
});

/** What the engine is asked. */
export const engineCase = z.object({
  id: line,
  now: moment,
  account: line.nullish(),
  /** Addresses on the thread that are on our side beside the account and its company: the rep's aliases, say. */
  ours: z.array(line).nullish(),
  /** The address of the person outside whom the rep picked on this thread. */
  person: line.nullish(),
  /** The country where they sit (ISO 3166, two letters), where the book says so. */
  country: line.nullish(),
  thread: z
    .object({
      subject: line.nullish(),
      messages: z.array(caseMessage).nullish(),
      /** The texts are what their writers say: history and signatures were taken off. Else the engine does it. */
      isOwn: z.boolean().nullish(),
    })
    .nullish(),
  deal: caseDeal.nullish(),
  /** The lead that the thread belongs to where there is no deal. */
  lead: caseLead.nullish(),
  stages: z.array(caseStage).nullish(),
  activities: z.array(caseActivity).nullish(),
  tasks: z.array(caseTask).nullish(),
  meetings: z.array(caseMeeting).nullish(),
  book: z
    .object({
      deals: z.array(caseDeal).nullish(),
      leads: z.array(caseLead).nullish(),
      contacts: z.array(caseContact.extend({ id: line.nullish(), account: line.nullish() })).nullish(),
      accounts: z
        .array(z.object({ id: line.nullish(), name: line.nullish(), domain: line.nullish() }))
        .nullish(),
    })
    .nullish(),
});
export type EngineCase = z.infer<typeof engineCase>;
export type CaseMessage = z.infer<typeof caseMessage>;
export type CaseDeal = z.infer<typeof caseDeal>;
export type CaseActivity = z.infer<typeof caseActivity>;
