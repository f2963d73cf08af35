import { counted, type Feature, isoOf, type Sight } from './feature';
import { meetingsAhead, tasksAt } from './history';

const meetings = ({ stood }: Sight) => stood.past.filter(({ what }) => what === 'meeting');
const hasTouch = ({ stood }: Sight) => stood.past.some(({ what }) => what !== 'change');

/** Open tasks whose day had passed. */
function overdue({ stood, calendar }: Sight): number | null {
  if (stood.history.tasks.length === 0) return null;
  return tasksAt(stood).filter(({ due }) => {
    const day = calendar.read(due)?.day;
    return day !== undefined && day < calendar.today;
  }).length;
}

/** Meetings and tasks. */
export const planFeatures: readonly Feature[] = [
  {
    id: 'meetings held',
    name: 'Meetings held',
    needs: 'mails and calls',
    of: 'both',
    way: 'up',
    turn: 0.5,
    read: (sight) => (hasTouch(sight) ? meetings(sight).length : null),
    tell: (value, sight) => ({
      text: Number(value) === 0 ? 'No meeting was held yet.' : `${counted(Number(value), 'meeting')} held.`,
      fact: counted(Number(value), 'meeting'),
      at: isoOf(meetings(sight).at(-1)?.at),
    }),
  },
  {
    id: 'meetings planned',
    name: 'Meetings planned',
    needs: 'mails and calls',
    rule: 'ahead',
    of: 'both',
    way: 'up',
    turn: 0.5,
    read: (sight) => (hasTouch(sight) ? meetingsAhead(sight.stood).length : null),
    tell: (value) => ({
      text: Number(value) === 0 ? 'No meeting is planned.' : `${counted(Number(value), 'meeting')} planned.`,
      fact: counted(Number(value), 'meeting'),
      at: null,
    }),
  },
  {
    id: 'tasks overdue',
    name: 'Tasks overdue',
    needs: 'tasks',
    of: 'both',
    way: 'down',
    turn: 0.5,
    read: overdue,
    tell: (value) => ({
      text: Number(value) === 0 ? 'No task is overdue.' : `${counted(Number(value), 'task')} overdue.`,
      fact: counted(Number(value), 'task'),
      at: null,
    }),
  },
];
