import { Check, ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { DayItem } from '../../../utils/engine/today/order-day';
import { localDay } from '../../hooks/use-today';
import { MomentForm } from '../../panel/MomentForm';
import { laterItems } from '../../panel/step-menus';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { REGION, showDay, showDayOf, showTimeOf } from '../format';
import { recordHref } from '../route';
import { DayPrimary } from './DayPrimary';
import { GROUP_WORDS, titleOf } from './day-words';
import { PlanForm } from './PlanForm';
import type { DayActions } from './use-day-actions';

type Props = {
  item: DayItem;
  now: string;
  /** Keys are about this one. */
  isActive: boolean;
  row: RefObject<HTMLLIElement | null> | null;
  actions: DayActions;
  onActive: () => void;
};

/** When it is: a time today, else the day; nothing for what has neither. */
function whenOf({ fact }: DayItem, now: string): string | null {
  const at = fact.what === 'task' ? fact.due : fact.what === 'meeting' ? fact.start : null;
  if (at === null) return null;
  if (!at.includes('T')) return at === localDay(new Date(now)) ? null : showDay(at);
  const day = showDayOf(at);
  return day === showDayOf(now) ? showTimeOf(at) : `${day}, ${showTimeOf(at)}`;
}

/** One thing of the day: what, why, what to know, its one button, and the ways to put it off or be done with it. */
export function DayRow({ item, now, isActive, row, actions, onActive }: Props) {
  const [asking, setAsking] = useState<'later' | 'plan' | null>(null);
  const id = useId();
  const { fact, group, why } = item;
  const when = whenOf(item, now);
  const key = (shortcut: string) => (isActive ? { shortcut } : {});
  const stop = () => setAsking(null);

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[data-primary]')?.click();
  }

  return (
    <li
      ref={row}
      className="day-row"
      tabIndex={isActive ? 0 : -1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      aria-current={isActive ? 'true' : undefined}
      onFocus={onActive}
      onKeyDown={onKeyDown}
    >
      <p className="day-group soft">
        {GROUP_WORDS[group].name}
        {when && <span className="numbers"> {when}</span>}
      </p>
      <div className="day-words">
        <h2 id={`${id}-title`}>
          <bdi>{titleOf(item)}</bdi>
        </h2>
        <p id={`${id}-why`}>
          <bdi dir="ltr">{why}</bdi>{' '}
          {fact.about && fact.what !== 'change' && fact.what !== 'risk' && (
            <a className="day-about" href={recordHref(fact.about.kind, fact.about.id)}>
              <bdi>{fact.about.name}</bdi>
            </a>
          )}
        </p>
        {fact.what === 'step' && fact.quote && (
          <blockquote className="day-quote soft">
            <bdi>“{fact.quote}”</bdi>
          </blockquote>
        )}
        {fact.what === 'meeting' && fact.know.length > 0 && (
          <ul className="day-know soft" aria-label="To know before it">
            {fact.know.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        )}
        {asking === 'later' && (
          <MomentForm
            label="Show it again on"
            verb="Put off"
            now={new Date(now)}
            region={REGION}
            onCancel={stop}
            onMoment={(until) => {
              stop();
              actions.snooze(item, until);
            }}
          />
        )}
        {asking === 'plan' && fact.about && <PlanForm target={fact.about} what="task" onClose={stop} />}
      </div>
      {asking === null && (
        <div className="day-actions">
          <DayPrimary item={item} now={now} actions={actions} onPlan={() => setAsking('plan')} />
          <Menu
            {...key('s')}
            items={laterItems(
              new Date(now),
              REGION,
              (until) => actions.snooze(item, until),
              () => setAsking('later'),
            )}
          >
            Later <ChevronDown size={14} aria-hidden />
          </Menu>
          <IconButton
            icon={Check}
            label={`Done: ${titleOf(item)} (D)`}
            {...key('d')}
            onClick={() => actions.done(item, now)}
          />
        </div>
      )}
    </li>
  );
}
