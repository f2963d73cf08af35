import { buildCase } from '../../utils/context/build-case';
import type { Known } from '../../utils/context/known';
import { type recordView, type Settled, targetOf } from '../../utils/context/make-view';
import { lastWordOf, type Parties } from '../../utils/context/parties';
import { quietOf } from '../../utils/context/quiet';
import { standing } from '../../utils/context/rest';
import type { ThreadReading } from '../../utils/model/reading';
import { twinsOf } from '../../utils/store/twins';
import { askEngine, checkRecord } from './ask-engine';
import { gatherRecord, gatherRests } from './gather';
import type { HouseRules } from './house-rules';
import { knowRecord, scoreNews } from './score-here';
import type { Services } from './services';

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
  'answer' | 'suggestions' | 'quiet' | 'entries' | 'hygiene' | 'scoreNews'
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
  const [record, rests, twins] = await Promise.all([
    gatherRecord(db, settled),
    gatherRests(db, key),
    settled === null ? [] : twinsOf(db, targetOf(settled)),
  ]);
  const question = buildCase({
    id: key,
    now,
    account,
    ours: parties.ours,
    person: parties.picked?.email ?? null,
    reading,
    known,
    stages: settings.stages,
    ...record,
  });
  const knowledge =
    settled === null
      ? undefined
      : await knowRecord(settled, { people: record.dealContacts, tasks: record.tasks }, settings, services);
  const answer = askEngine(question, place, knowledge);
  const grounds = {
    closeDate: record.deal?.closeDate ?? null,
    lastWord: reading && lastWordOf(reading, parties),
  };
  const suggestions = standing(answer.suggestions, rests, { target: key, now, ...grounds });
  return {
    answer,
    suggestions,
    quiet: quietOf(answer, suggestions.length, rests, { now, place }),
    entries: record.entries,
    scoreNews:
      settled === null
        ? { scoreChange: null, ownChance: null }
        : await scoreNews(settled, answer.score, services),
    hygiene:
      settled === null ? [] : checkRecord(question, settled, { people: record.dealContacts, twins }, place),
  };
}
