import { daysBetween } from '../../calendar';
import { counted, type Feature, isoOf, type Sight } from './feature';
import { daysFrom } from './history';

const stageChanges = ({ stood }: Sight) =>
  stood.past.filter(({ what, field }) => what === 'change' && field === 'stage');

/** How far back in the process a move went, or forward; 0 where a stage is not of the process. */
function wayOf(sight: Sight, from: unknown, to: unknown): number {
  const place = (name: unknown) =>
    sight.stages.findIndex((stage) => stage.name.toLowerCase() === String(name ?? '').toLowerCase());
  const [before, after] = [place(from), place(to)];
  return before < 0 || after < 0 ? 0 : after - before;
}

/** How often something was moved; null where the log has no change of the record at all and so cannot tell. */
function movesOf(sight: Sight, count: (moves: readonly { from?: unknown; to?: unknown }[]) => number) {
  return sight.stood.past.length === 0 ? null : count(stageChanges(sight));
}

const movesBack = (sight: Sight) =>
  movesOf(sight, (moves) => moves.filter(({ from, to }) => wayOf(sight, from, to) < 0).length);
const movesForward = (sight: Sight) =>
  movesOf(sight, (moves) => moves.filter(({ from, to }) => wayOf(sight, from, to) > 0).length);

/** Days in the stage as a multiple of what is usual there: by the user's own closed deals, else by the process. */
function paceOf({ stood, standing, stages }: Sight): number | null {
  const { stage, stageEnteredAt, at } = stood;
  if (stage === null || stageEnteredAt === null) return null;
  const typical = stages.find(({ name }) => name.toLowerCase() === stage.toLowerCase())?.typicalDays;
  const usual = standing.usualDays(stage, at) ?? typical ?? null;
  if (usual === null || usual <= 0) return null;
  return Number((Math.max(0, daysFrom(stageEnteredAt, at)) / Math.max(1, usual)).toFixed(2));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isPush = ({ field, from, to }: { field?: string; from?: unknown; to?: unknown }) =>
  field === 'closeDate' && [from, to].every((day) => DAY.test(String(day))) && String(to) > String(from);

/** The stage, how long it lasts, the age, the close date, and how often they were moved. */
export const paceFeatures: readonly Feature[] = [
  {
    id: 'stage',
    name: 'Stage',
    needs: 'stage history',
    rule: 'stage',
    of: 'deal',
    read: ({ stood }) => stood.stage,
    tell: (value, { stood }) => ({
      text: `The stage is ${stood.stage ?? value}.`,
      fact: stood.stage ?? value,
      at: isoOf(stood.stageEnteredAt),
    }),
  },
  {
    id: 'time in stage against usual',
    name: 'Time in the stage, as a multiple of usual',
    needs: 'stage history',
    rule: 'pace',
    of: 'deal',
    way: 'down',
    turn: 1.25,
    read: paceOf,
    tell: (value, { stood }) => ({
      text: `It has been in ${stood.stage ?? 'its stage'} for ${value} times the usual time.`,
      fact: `${value} ×`,
      at: isoOf(stood.stageEnteredAt),
    }),
  },
  {
    id: 'age in days',
    name: 'Age in days',
    needs: 'fields',
    of: 'both',
    read: ({ stood }) =>
      stood.history.createdAt === null
        ? null
        : Math.max(0, Math.floor(daysFrom(stood.history.createdAt, stood.at))),
    tell: (value, { stood }) => ({
      text: `It is ${counted(Number(value), 'day')} old.`,
      fact: counted(Number(value), 'day'),
      at: isoOf(stood.history.createdAt),
    }),
  },
  {
    id: 'days to close date',
    name: 'Days until the close date',
    needs: 'stage history',
    rule: 'close-date',
    of: 'deal',
    read: ({ stood, calendar }) =>
      stood.closeDate === null || calendar.read(stood.closeDate) === null
        ? null
        : daysBetween(calendar.today, stood.closeDate),
    accepts: (value, points) => Number(value) >= 0 || points < 0,
    tell: (value, { stood, calendar }) => {
      const said = calendar.say(stood.closeDate ?? calendar.today);
      const passed = Number(value) < 0;
      return {
        text: passed ? `The close date, ${said}, has passed.` : `The close date is ${said}.`,
        fact: said,
        at: stood.closeDate,
      };
    },
  },
  {
    id: 'close date pushed',
    name: 'Times the close date was moved later',
    needs: 'stage history',
    of: 'deal',
    way: 'down',
    turn: 0.5,
    read: ({ stood }) => (stood.past.length === 0 ? null : stood.past.filter(isPush).length),
    tell: (value, { stood }) => ({
      text:
        Number(value) === 0
          ? 'The close date was never moved later.'
          : `The close date was moved later ${counted(Number(value), 'time')}.`,
      fact: counted(Number(value), 'time'),
      at: isoOf(stood.past.findLast(isPush)?.at),
    }),
  },
  {
    id: 'stages back',
    name: 'Moves back in the process',
    needs: 'stage history',
    of: 'deal',
    way: 'down',
    turn: 0.5,
    read: movesBack,
    tell: (value, sight) => ({
      text:
        Number(value) === 0
          ? 'It never went back a stage.'
          : `It went back a stage ${counted(Number(value), 'time')}.`,
      fact: counted(Number(value), 'time'),
      at: isoOf(stageChanges(sight).at(-1)?.at),
    }),
  },
  {
    id: 'stages forward',
    name: 'Moves forward in the process',
    needs: 'stage history',
    of: 'deal',
    way: 'up',
    turn: 0.5,
    read: movesForward,
    tell: (value, sight) => ({
      text: `It went forward a stage ${counted(Number(value), 'time')}.`,
      fact: counted(Number(value), 'time'),
      at: isoOf(stageChanges(sight).at(-1)?.at),
    }),
  },
];
