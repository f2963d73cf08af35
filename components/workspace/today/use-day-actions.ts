import { useCallback, useRef, useState } from 'react';
import { addDays } from '../../../utils/engine/calendar';
import type { DayItem } from '../../../utils/engine/today/order-day';
import { send } from '../../../utils/messages/send';
import { type Action, useAction } from '../../hooks/use-action';
import { localDay } from '../../hooks/use-today';
import { hasBegun, meetingReturn, titleOf } from './day-words';

/** News that were seen and risks that were looked at rest for so long; another fact is another thing. */
const NEWS_REST_DAYS = 60;
const RISK_REST_DAYS = 7;

type Undone = { effect: string; undo: string };

/** What can be done with a thing of the day. Each is said, and can be taken back. */
export type DayActions = {
  action: Action;
  done: (item: DayItem, now: string) => void;
  prepared: (item: DayItem) => void;
  snooze: (item: DayItem, until: string) => void;
  /** The way back of what was done last; null where there is none. */
  undo: (() => void) | null;
};

const restUntil = (days: number) => new Date(`${addDays(localDay(new Date()), days)}T09:00:00`).toISOString();

function finish(item: DayItem, now: string): Promise<Undone> {
  const { fact, key } = item;
  if (fact.what === 'task')
    return send('task/change-here', { taskId: fact.taskId, change: { what: 'done' } });
  if (fact.what === 'step') return send('day/step', { key, decision: { what: 'done' } });
  if (fact.what === 'meeting') {
    if (hasBegun(fact.start, now)) {
      return send('task/change-here', { taskId: fact.taskId, change: { what: 'done' } });
    }
    return send('day/aside', { key, until: meetingReturn(fact.start, now) });
  }
  return send('day/aside', { key, until: restUntil(fact.what === 'risk' ? RISK_REST_DAYS : NEWS_REST_DAYS) });
}

function putOff({ fact, key }: DayItem, until: string): Promise<Undone> {
  if (fact.what === 'task') {
    return send('task/change-here', { taskId: fact.taskId, change: { what: 'snooze', until } });
  }
  return fact.what === 'step'
    ? send('day/step', { key, decision: { what: 'snooze', until } })
    : send('day/aside', { key, until });
}

/** Does things of the day, one after the other: a key that is pressed before the last answer is here is not lost. */
export function useDayActions(): DayActions {
  const action = useAction();
  const { run } = action;
  const [last, setLast] = useState<{ undo: string; title: string } | null>(null);

  const turn = useRef<Promise<unknown>>(Promise.resolve());
  /** What is done or waits for its turn: nothing is done twice. */
  const underWay = useRef(new Set<string>());

  const inTurn = useCallback(
    (key: string, step: () => Promise<string>) => {
      if (underWay.current.has(key)) return;
      underWay.current.add(key);
      turn.current = turn.current.then(() => run(step)).finally(() => underWay.current.delete(key));
    },
    [run],
  );
  const act = useCallback(
    (item: DayItem, step: () => Promise<Undone>) =>
      inTurn(item.key, async () => {
        const { effect, undo } = await step();
        setLast({ undo, title: titleOf(item) });
        return `${titleOf(item)}: ${effect}`;
      }),
    [inTurn],
  );
  const takeBack = useCallback(() => {
    if (last === null) return;
    inTurn(last.undo, async () => {
      await send('choice/undo', { undo: last.undo });
      setLast(null);
      return `${last.title}: taken back.`;
    });
  }, [last, inTurn]);
  return {
    action,
    done: (item, now) => act(item, () => finish(item, now)),
    prepared: (item) => {
      const { fact } = item;
      if (fact.what === 'meeting') act(item, () => send('day/prepared', { taskId: fact.taskId }));
    },
    snooze: (item, until) => act(item, () => putOff(item, until)),
    undo: last === null ? null : takeBack,
  };
}
