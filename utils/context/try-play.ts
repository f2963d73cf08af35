import { type Calendar, makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import { holdAgainst } from '../engine/plays/conditions';
import { playFacts } from '../engine/plays/facts';
import { LONGEST_TITLE, playValues, sayPlay } from '../engine/plays/words';
import { readAhead, readOverdue } from '../engine/situation/ahead';
import { isWithThem } from '../engine/situation/guests';
import { readRecord } from '../engine/situation/record';
import { recordPeople } from '../engine/situation/sides';
import { type Touch, touchOf } from '../engine/situation/touches';
import type { Contact, Deal, Task } from '../model/book';
import type { Play } from '../model/play';
import type { FiringDeal, MissedDeal, PlayBook, Trial, Verdict } from '../model/play-trial';
import { buildCase } from './build-case';
import { activityOf } from './entry-activity';

/** Of more deals only the number is told. */
const MOST_FIRING = 1_000;
const MOST_MISSED = 50;

/** What hangs on who the people of a deal are. */
const OF_PEOPLE = ['contacts', 'domain'];

/** The newest word of a deal in each direction, in milliseconds. */
type LastWords = Map<Touch['direction'], number>;

/** What of the book a play asks for: the log and the companies are read only where they are needed. */
function asksFor(play: Play, fields: readonly string[]): boolean {
  const texts = `${play.title}\n${play.why}`.toLowerCase();
  return fields.some((field) => play.when.some((one) => one.field === field) || texts.includes(`{${field}}`));
}

/** Reads moments without telling their day, which is dear: only the newest of a deal need one. */
const roughly = (calendar: Calendar): Calendar => ({
  ...calendar,
  read: (written) => {
    const ms = Date.parse(written ?? '');
    return Number.isNaN(ms) ? null : { ms, day: '', iso: written ?? '' };
  },
});

async function readLastWords(book: PlayBook, calendar: Calendar): Promise<Map<string, LastWords>> {
  const found = new Map<string, LastWords>();
  const rough = roughly(calendar);
  for await (const entries of book.entries()) {
    for (const { kind, at, target, content } of entries) {
      const activity = activityOf({ header: { kind, at }, content });
      const touch = activity === null ? null : touchOf(activity, rough);
      if (touch === null) continue;
      const words = found.get(target) ?? new Map();
      if (touch.at.ms > (words.get(touch.direction) ?? 0)) words.set(touch.direction, touch.at.ms);
      found.set(target, words);
    }
  }
  return found;
}

async function readCompanies(book: PlayBook): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const accounts of book.accounts()) for (const { id, name } of accounts) found.set(id, name);
  return found;
}

function byDeal(tasks: readonly Task[]): Map<string, Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.dealId !== null) found.set(task.dealId, [...(found.get(task.dealId) ?? []), task]);
  }
  return found;
}

/** What stands beside a deal in the book. */
type Beside = {
  people: Contact[];
  tasks: Task[];
  words: LastWords | undefined;
  company: string | undefined;
  chance: number | null;
};

/** The facts of a deal as the panel would have them beside its own page, and its name in a sentence. */
function factsOf(deal: Deal, beside: Beside, now: string, calendar: Calendar) {
  const nobody = { link: null, contacts: [], accounts: [], deals: [], leads: [] };
  const input = buildCase({
    ...{
      id: deal.id,
      now,
      account: null,
      ours: [],
      person: null,
      country: null,
      reading: null,
      lead: null,
      entries: [],
    },
    ...{ deal, dealContacts: beside.people, known: nobody, tasks: beside.tasks, stages: [] },
  });
  const record = readRecord(input, calendar);
  if (input.deal == null || record === null) return null;
  const words = [...(beside.words ?? [])].flatMap(([direction, ms]) => {
    const at = calendar.read(new Date(ms).toISOString());
    return at === null ? [] : [{ direction, at }];
  });
  return playFacts({
    deal: { ...input.deal, account: beside.company ?? null },
    record,
    words,
    planned: readAhead(input, calendar, (guests) => isWithThem(guests, recordPeople(input))).length > 0,
    overdue: readOverdue(input, calendar) !== null,
    chance: beside.chance,
    calendar,
  });
}

/** Gathers what the trial tells, and lets go of what is too much. */
function makeTally(play: Play) {
  const none = (): Record<Verdict, number> => ({ holds: 0, fails: 0, unknown: 0, 'other currency': 0 });
  const conditions = play.when.map(none);
  const firing: FiringDeal[] = [];
  const missed: MissedDeal[][] = [];
  const sums = { open: 0, fires: 0, there: 0 };
  return {
    sums,
    /** What it would say is worked out only where it is told: that takes longer than all the rest. */
    fired({ id, name }: Deal, say: () => string) {
      sums.fires += 1;
      if (firing.length < MOST_FIRING) firing.push({ id, name, title: say() });
    },
    missed(deal: MissedDeal) {
      const hindrances = deal.verdicts.filter((one) => one !== 'holds').length + Number(deal.isThere);
      missed[hindrances] ??= [];
      if ((missed[hindrances]?.length ?? 0) < MOST_MISSED) missed[hindrances]?.push(deal);
    },
    noted(verdicts: readonly Verdict[], isThere: boolean) {
      sums.open += 1;
      sums.there += Number(isThere);
      verdicts.forEach((verdict, at) => {
        const counts = conditions[at];
        if (counts !== undefined) counts[verdict] += 1;
      });
    },
    result: (locale: string): Trial => {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      const sorted = firing.sort((one, other) => compare(one.name, other.name));
      return { ...sums, firing: sorted, missed: missed.flat().slice(0, MOST_MISSED), conditions };
    },
  };
}

/** What of the book lies outside of its deals, as far as the play asks for it. */
async function readSources(play: Play, book: PlayBook, calendar: Calendar) {
  const needs = (...fields: string[]) => asksFor(play, fields);
  const isSilence = needs('days silent', 'days since their last word', 'days since our last word');
  return {
    words: isSilence ? await readLastWords(book, calendar) : new Map<string, LastWords>(),
    companies: needs('company') ? await readCompanies(book) : new Map<string, string>(),
    tasks: byDeal(needs('planned', 'overdue') ? await book.tasks() : []),
  };
}

/** What stands beside each of some deals. */
async function besideOf(
  play: Play,
  book: PlayBook,
  deals: readonly Deal[],
  { words, companies, tasks }: Awaited<ReturnType<typeof readSources>>,
): Promise<(deal: Deal) => Beside> {
  // The guests of a meeting tell whether it is with them: of the other deals nobody is asked for.
  const hasMeeting = ({ id }: Deal) => tasks.get(id)?.some(({ meeting }) => meeting !== undefined) === true;
  const peopled = asksFor(play, OF_PEOPLE) ? deals : deals.filter(hasMeeting);
  const [people, chances] = await Promise.all([
    peopled.length > 0 ? book.peopleOf(peopled) : new Map<string, Contact>(),
    asksFor(play, ['chance']) ? book.chances(deals.map(({ id }) => id)) : new Map<string, number>(),
  ]);
  return ({ id, contacts, accountId }) => ({
    people: contacts.flatMap(({ contactId }) => people.get(contactId) ?? []),
    tasks: tasks.get(id) ?? [],
    words: words.get(`deal:${id}`),
    company: companies.get(accountId ?? ''),
    chance: chances.get(id) ?? null,
  });
}

/**
 * Holds a play against every open deal of the book, whether or not it is switched on. What a thread alone would say,
 * and what rests, is not looked at.
 * @param onProgress how many open deals were looked at so far
 * @throws what the reader throws, where the database fails.
 */
export async function tryPlay(
  play: Play,
  book: PlayBook,
  { now, place }: { now: string; place: Place },
  onProgress: (open: number) => void = () => {},
): Promise<Trial> {
  const calendar = makeCalendar(now, place);
  const sources = await readSources(play, book, calendar);
  const tally = makeTally(play);
  for await (const some of book.deals()) {
    const open = some.filter(({ status }) => status === 'open');
    const beside = await besideOf(play, book, open, sources);
    for (const deal of open) {
      const facts = factsOf(deal, beside(deal), now, calendar);
      if (facts === null) continue;
      const { id, name } = deal;
      const { verdicts, isThere, fires } = holdAgainst(play, facts, calendar);
      tally.noted(verdicts, isThere);
      const say = () => sayPlay(play.title, playValues(name, facts, { calendar, place }), LONGEST_TITLE);
      if (fires) tally.fired(deal, say);
      else tally.missed({ id, name, verdicts, isThere });
    }
    onProgress(tally.sums.open);
  }
  return tally.result(place.locale);
}
