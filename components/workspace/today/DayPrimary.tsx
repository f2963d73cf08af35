import type { DayItem } from '../../../utils/engine/today/order-day';
import { Button } from '../../ui/Button';
import { primaryOf, titleOf } from './day-words';
import type { DayActions } from './use-day-actions';

type Props = { item: DayItem; now: string; actions: DayActions; onPlan: () => void };

/** The one button of a thing of the day. */
export function DayPrimary({ item, now, actions, onPlan }: Props) {
  const primary = primaryOf(item, now);
  const label = `${primary.verb}: ${titleOf(item)}`;
  if (primary.how === 'link') {
    const elsewhere = primary.isElsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : {};
    return (
      <a
        className="button button-bordered"
        href={primary.href}
        aria-label={label}
        data-primary
        {...elsewhere}
      >
        {primary.verb}
      </a>
    );
  }
  const press = {
    done: () => actions.done(item, now),
    prepared: () => actions.prepared(item),
    plan: onPlan,
  }[primary.how];
  return (
    <Button aria-label={label} data-primary onClick={press}>
      {primary.verb}
    </Button>
  );
}
