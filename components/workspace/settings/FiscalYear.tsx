import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { Select } from '../../ui/Select';
import { LOCALE } from '../format';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT = '“This fiscal year” on the Activity page begins with the first day of this month.';

const monthName = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, at) => monthName.format(Date.UTC(2026, at, 1)));

/** Says with which month the company's year begins. */
export function FiscalYear({ current, asked }: { current: number; asked: boolean }) {
  const action = useAction();
  const onChange = (fiscalStart: number) =>
    action.run(async () => {
      await send('settings/save', { fiscalStart });
      return 'Saved.';
    });
  return (
    <Section title="Fiscal year" about={ABOUT} asked={asked}>
      <div className="actions">
        <Select
          aria-label="The fiscal year begins in"
          value={current}
          disabled={action.busy}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {MONTHS.map((name, at) => (
            <option key={name} value={at + 1}>
              {name}
            </option>
          ))}
        </Select>
        <Said action={action} />
      </div>
    </Section>
  );
}
