import { z } from 'zod';
import type { ActivityContent, ActivityKind } from './activity';
import type { Account, Contact, Deal, Lead, RecordKind, Stage } from './book';
import { currency, day, email, id, line } from './values';

/** An entry of the log as the survey of the book reads it: what happened to which record (`deal:ID`), and when. */
export type BookEntry = {
  id: string;
  kind: ActivityKind;
  at: string;
  target: string;
  content: ActivityContent;
};

/** Two records of one kind, by their names, that are probably one. */
export type BookTwin = { name: string; other: string };

/** Fields whose values are names that many records share. */
export const SHARED_FIELDS = ['product', 'industry', 'country', 'source', 'owner'] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

/** The book, handed over in parts small enough that no reader has to wait long. */
export type BookReader = {
  stages(): Promise<Stage[]>;
  deals(): AsyncIterable<Deal[]>;
  leads(): AsyncIterable<Lead[]>;
  accounts(): AsyncIterable<Account[]>;
  entries(): AsyncIterable<BookEntry[]>;
  /** The people of some deals, by id. */
  peopleOf(deals: readonly Deal[]): Promise<Map<string, Contact>>;
  /** Which of the deals have an open task. */
  withTask(dealIds: readonly string[]): Promise<Set<string>>;
  /** What is probably in the book twice, by `kind:id`. */
  twins(): Promise<ReadonlyMap<`${RecordKind}:${string}`, readonly BookTwin[]>>;
  /** The names that a field may have by a list of the user's own; empty where there is none. */
  listOf(field: SharedField): Promise<string[]>;
};

/** What mends one fault of many records in the same way. */
export const mending = z.discriminatedUnion('what', [
  z.object({ what: z.literal('close-date'), day }),
  z.object({ what: z.literal('amount'), amount: z.number().positive(), currency }),
  z.object({ what: z.literal('currency'), currency }),
  z.object({ what: z.literal('task'), title: line.min(1), due: day }),
  z.object({ what: z.literal('owner'), owner: line.min(1) }),
  z.object({
    what: z.literal('contact'),
    email,
    name: line.nullable(),
    role: line.nullable().default(null),
  }),
  /** `contactId`: whose address it is; null for a lead's own. */
  z.object({ what: z.literal('address'), email, contactId: id.nullable() }),
  /** The chance that the stage of each stands for. */
  z.object({ what: z.literal('probability') }),
  z.object({
    what: z.literal('spelling'),
    field: z.enum(SHARED_FIELDS),
    from: line.min(1),
    to: line.min(1),
  }),
]);
export type Mending = z.infer<typeof mending>;

/** How clean the book was at the end of a week, or is by now in this one. */
export const weekScore = z.object({
  /** The Monday that the week begins with. */
  week: day,
  /** 0 to 100, the mean over open deals and leads. */
  score: z.number().min(0).max(100),
  records: z.number().int().min(0),
  faults: z.number().int().min(0),
});
export type WeekScore = z.infer<typeof weekScore>;
