import { useId, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Retention } from '../../../utils/model/settings';
import { db } from '../../../utils/store/open';
import { countOverdue, type Overdue } from '../../../utils/store/retention';
import { useAction } from '../../hooks/use-action';
import { useLive } from '../../hooks/use-live';
import { useToday } from '../../hooks/use-today';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { showNumber } from '../format';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT =
  'Erases what old entries of the log say: texts, people and subjects go for good, from searches and timelines too. That something was there, and when, stays, so the log can still be verified. Records of the book stay. What is learned from the log learns from less.';

const MONTHS = [6, 12, 18, 24, 36, 60, 84, 120];

const inEntries = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

function words({ byAge, byDeal }: Overdue): string {
  if (byAge + byDeal === 0) return 'That would erase nothing today.';
  const parts = [
    byAge > 0 && `${showNumber(byAge)} by age`,
    byDeal > 0 && `${showNumber(byDeal)} of closed deals`,
  ];
  const both = byAge > 0 && byDeal > 0 ? `: ${parts.join(', ')}` : '';
  return `That would erase the text of ${inEntries(byAge + byDeal)} today${both}.`;
}

function MonthsSelect({
  label,
  value,
  onPick,
}: {
  label: string;
  value: number | null;
  onPick: (months: number | null) => void;
}) {
  const id = useId();
  const choices = value === null || MONTHS.includes(value) ? MONTHS : [...MONTHS, value];
  return (
    <div className="retention-rule">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onPick(target.value === '' ? null : Number(target.value))}
      >
        <option value="">never</option>
        {choices.map((months) => (
          <option key={months} value={months}>
            {months} months
          </option>
        ))}
      </Select>
    </div>
  );
}

/** For how long the log keeps what its entries say. */
export function RetentionSettings({ current, asked }: { current: Retention; asked: boolean }) {
  const [rules, setRules] = useState(current);
  const action = useAction();
  const today = useToday();
  const { afterMonths, closedMonths } = rules;
  const overdue = useLive(
    () => countOverdue(db(), { afterMonths, closedMonths }, new Date().toISOString()),
    [afterMonths, closedMonths, today],
  );
  const isSaved = afterMonths === current.afterMonths && closedMonths === current.closedMonths;
  const isNone = afterMonths === null && closedMonths === null;

  const save = () =>
    action.run(async () => {
      await send('settings/save', { retention: rules });
      return isNone ? 'Nothing is erased by itself.' : 'Saved. What is overdue is erased once a day.';
    });
  const eraseNow = () =>
    action.run(async () => {
      const { erased } = await send('retention/run', {});
      return `Erased what ${inEntries(erased)} said.`;
    });

  return (
    <Section title="How long the log speaks" about={ABOUT} asked={asked}>
      <MonthsSelect
        label="Erase what an entry says after"
        value={afterMonths}
        onPick={(months) => setRules({ ...rules, afterMonths: months })}
      />
      <MonthsSelect
        label="Erase what is said of a deal that was won or lost after"
        value={closedMonths}
        onPick={(months) => setRules({ ...rules, closedMonths: months })}
      />
      {!isNone && overdue && <p role="status">{words(overdue)}</p>}
      <div className="actions">
        <Button disabled={isSaved || action.busy} onClick={() => void save()}>
          {overdue && overdue.byAge + overdue.byDeal > 0 && !isSaved ? 'Save and erase once a day' : 'Save'}
        </Button>
        {isSaved && !isNone && overdue && overdue.byAge + overdue.byDeal > 0 && (
          <Button className="button-danger" disabled={action.busy} onClick={() => void eraseNow()}>
            {action.busy ? 'Erasing…' : 'Erase now'}
          </Button>
        )}
      </div>
      <Said action={action} />
    </Section>
  );
}
