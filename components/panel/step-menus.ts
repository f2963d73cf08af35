import type { StepKind } from '../../utils/model/answer';
import type { Target } from '../../utils/model/panel-view';
import type { MenuItem } from '../ui/Menu';
import { dayOf, formatDay, formatTime } from './format';
import { laterChoices } from './later-choices';
import type { Region } from './region';
import { STEP_WORDS } from './words';

export type DismissReason = 'done' | 'not-useful' | 'not-here' | 'never-kind';

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

/** Ways to say no; each says what follows from it. */
export function notThisItems(
  kind: StepKind,
  target: Target | null,
  onChoose: (reason: DismissReason) => void,
): MenuItem[] {
  const { many } = STEP_WORDS[kind];
  const here = target ? `on ${target.name}` : 'on this thread';
  const items: [DismissReason, string, string][] = [
    ['done', 'Done already', 'It comes back only when something new happens'],
    ['not-useful', 'Not useful', 'Such steps are suggested less'],
    ['not-here', target ? `Not on this ${target.kind}` : 'Not on this thread', `No more ${many} ${here}`],
    ['never-kind', 'Never this kind', `No more ${many} anywhere`],
  ];
  return items.map(([id, text, note]) => ({ id, text, note, onChoose: () => onChoose(id) }));
}
