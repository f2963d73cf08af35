import type { EngineCase } from '../../model/case';
import type { Calendar } from '../calendar';
import type { Situation } from '../situation';
import { readAhead } from '../situation/ahead';
import { readOurWord } from '../situation/last-word';
import { readRecord } from '../situation/record';
import type { Talk } from '../situation/talk';
import { readTouches } from '../situation/touches';
import { readUsualWait } from '../situation/usual-wait';

/** Of a situation, what the expert rules go by. */
export type Facts = Pick<
  Situation,
  'calendar' | 'record' | 'people' | 'ahead' | 'ourWord' | 'lastInbound' | 'lastTouch'
> & { talk: Pick<Talk, 'persons'> };

const NO_TALK = Object.freeze({ last: null, lastIn: null, lastOut: null, bounce: null });

/**
 * The facts of a record by book and log alone, as a situation would have them where no thread is read. Whole books are
 * read so: what reads the words of mails is left out of it, and `calendar`, at the moment of the case, is shared.
 */
export function readFacts(input: EngineCase, calendar: Calendar): Facts {
  const touches = readTouches(input, calendar);
  return {
    calendar,
    record: readRecord(input, calendar),
    people: (input.deal?.contacts ?? []).map(({ name = null }) => ({ email: null, name })),
    ahead: readAhead(input, calendar, () => true),
    ourWord: readOurWord(NO_TALK, touches, readUsualWait(input, [], touches, calendar), calendar),
    lastInbound: touches.findLast(({ direction }) => direction !== 'out')?.at ?? null,
    lastTouch: touches.at(-1)?.at ?? null,
    talk: { persons: [] },
  };
}
