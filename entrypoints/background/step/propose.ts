import { buildCase } from '../../../utils/context/build-case';
import type { Known } from '../../../utils/context/known';
import { type recordView, type Settled, targetOf } from '../../../utils/context/make-view';
import { lastWordOf, type Parties } from '../../../utils/context/parties';
import { restsAfterSending } from '../../../utils/context/play-rest';
import { quietOf } from '../../../utils/context/quiet';
import { standing } from '../../../utils/context/rest';
import { withReplyTimes } from '../../../utils/context/scoring/reply-times';
import { theirCountry } from '../../../utils/context/their-country';
import { makeCalendar } from '../../../utils/engine/calendar';
import type { ThreadReading } from '../../../utils/model/reading';
import { twinsOf } from '../../../utils/store/merge/twins';
import { readPlays } from '../../../utils/store/plays';
import { readReplyTimes } from '../../../utils/store/score/reply-times';
import { scoreSight } from '../score/score-here';
import type { Services } from '../services';
import type { HouseRules } from '../tab/house-rules';
import { askEngine, checkRecord } from './ask-engine';
import { gatherRecord, gatherRests } from './gather';
import { keepSteps } from './keep-steps';
import { learnFromSeen, tasteHere } from './rep-taste';
import { stepAsks } from './step-asks';

/** What is thought about: a record, with the thread where one is open, or a thread that belongs to none. */
type Subject = {
  /** What the rests of its suggestions are kept under. */
  key: string;
  settled: Settled | null;
  reading: ThreadReading | null;
  parties: Parties;
  known: Known;
  /** The mailbox's address, or the rep's own where the page does not say. */
  account: string | null;
};

type Proposed = Pick<
  Parameters<typeof recordView>[0],
  'answer' | 'suggestions' | 'quiet' | 'entries' | 'tasks' | 'hygiene' | 'scoreNews'
>;

/**
 * What the engine says by all that the book and the log hold, without what the rep has set aside: the same for a
 * mail thread and for the page of a CRM.
 */
export async function propose(
  { key, settled, reading, parties, known, account }: Subject,
  { settings }: HouseRules,
  services: Services,
): Promise<Proposed> {
  const { db, place } = services;
  const now = services.now();
  const [record, kept, twins, plays, replyTimes] = await Promise.all([
    gatherRecord(db, settled),
    gatherRests(db, key),
    settled === null ? [] : twinsOf(db, targetOf(settled)),
    settled?.kind === 'deal' ? readPlays(db) : [],
    settled?.kind === 'deal' ? readReplyTimes(db) : [],
  ]);
  const rests = restsAfterSending(kept, plays, record.entries);
  const question = buildCase({
    id: key,
    now,
    account,
    ours: parties.ours,
    person: parties.picked?.email ?? null,
    country: theirCountry({
      parties,
      known,
      people: record.dealContacts,
      deal: record.deal,
      lead: record.lead,
    }),
    reading,
    known,
    stages: withReplyTimes(settings.stages, replyTimes),
    ...record,
  });
  const beside = { people: record.dealContacts, tasks: record.tasks };
  const sight = settled && (await scoreSight(settled, beside, settings, services));
  const about = {
    target: key,
    closeDate: record.deal?.closeDate ?? null,
    lastWord: reading && lastWordOf(reading, parties),
    stage: record.deal?.stage ?? record.lead?.stage ?? null,
    today: makeCalendar(now, place).today,
  };
  const habit = await tasteHere(db, rests, about);
  const answer = askEngine(question, place, sight?.knowledge, habit, plays);
  const { deal, lead, entries, dealContacts } = record;
  await learnFromSeen(db, key, { proposed: answer.suggestions, entries, plays, stage: about.stage, now });
  const looked = { key, reading, isRecord: settled !== null, question, answer, grounds: about };
  await keepSteps(looked, services);
  const asked = { deal, lead, people: dealContacts, stages: settings.stages };
  const suggestions = standing(answer.suggestions, rests, { ...about, now, habit }).map((step) => ({
    ...step,
    asks: stepAsks(step, asked),
  }));
  return {
    answer,
    suggestions,
    quiet: quietOf(answer, suggestions.length, rests, { now, place }),
    entries: record.entries,
    tasks: record.tasks,
    scoreNews: sight?.news ?? { scoreChange: null, ownChance: null },
    hygiene:
      settled === null ? [] : checkRecord(question, settled, { people: record.dealContacts, twins }, place),
  };
}
