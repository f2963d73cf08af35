import type { ShownSuggestion, Target } from '../../utils/model/panel-view';
import type { MenuItem } from '../ui/MenuList';
import { dayOf, formatDay, formatTime } from './format';
import { laterChoices } from './later-choices';
import type { Region } from './region';

const DAY_MS = 86_400_000;

type DismissReason = 'done' | 'not-useful' | 'not-here' | 'never-kind';

/** When a step may come back; each choice says the day and the time that it stands for. */
export function laterItems(
  now: Date,
  region: Region,
  onChoose: (until: string) => void,
  onPick: () => void,
): MenuItem[] {
  const choices = laterChoices(now).map(({ id, text, until }) => {
    const day = dayOf(until, region);
    const time = formatTime(until, region);
    const note = day === dayOf(now, region) ? time : `${formatDay(day, now, region, true)}, ${time}`;
    return { id, text, note, onChoose: () => onChoose(until.toISOString()) };
  });
  return [...choices, { id: 'pick', text: 'Pick a day…', onChoose: onPick, ruled: true }];
}

/** Ways to say no; each says what follows from it (utils/context/rest.ts keeps to it). */
export function notThisItems(
  target: Target | null,
  { restDays, play }: Pick<ShownSuggestion, 'restDays' | 'play'>,
  { now, region }: { now: Date; region: Region },
  onChoose: (reason: DismissReason) => void,
): MenuItem[] {
  const here = target?.name ?? 'this thread';
  const inDays = (days: number) =>
    formatDay(dayOf(new Date(now.getTime() + days * DAY_MS), region), now, region, true);
  const back = inDays(restDays);
  const none = play ? 'Not this play' : 'None of this kind';
  const done = play
    ? `Back on ${inDays(play.restDays)} at the earliest`
    : 'Back only when something new happens';
  const items: [DismissReason, string, string][] = [
    ['done', 'Done already', done],
    ['not-useful', 'Not useful', `${none} on ${here} until ${back}`],
    ['not-here', `Not on this ${target?.kind ?? 'thread'}`, `${none} on ${here} any more`],
    ['never-kind', `Never this ${play ? 'play' : 'kind'}`, `${none} on any record`],
  ];
  return items.map(([id, text, note]) => ({ id, text, note, onChoose: () => onChoose(id) }));
}
