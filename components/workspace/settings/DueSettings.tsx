import { send } from '../../../utils/messages/send';
import type { DaySettings } from '../../../utils/model/settings';
import { askToNotify } from '../../../utils/platform/notifications';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { LOCALE } from '../format';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT =
  'What is due today stands as a number on the toolbar button. Notifications, where you want them, speak of tasks with a time, of meetings ten minutes before, and of what you put off; at most five a day, also when no tab is open. What comes due in quiet hours waits until they end.';

/** A Monday, for the names of the days. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const dayName = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', weekday: 'short' });

/** How the product speaks of what is due: the number on the button, notifications, quiet hours, working days. */
export function DueSettings({ current, asked }: { current: DaySettings; asked: boolean }) {
  const action = useAction();
  const save = (patch: Partial<DaySettings>, words: string) =>
    void action.run(async () => {
      await send('settings/save', { day: patch });
      return words;
    });

  async function switchNotify() {
    if (current.notify) return save({ notify: false }, 'No more notifications.');
    // The browser asks only at once in the click.
    const isGranted = await askToNotify();
    if (isGranted) return save({ notify: true }, 'You are notified of what is due.');
    void action.run(async () => 'Your browser does not allow notifications.');
  }
  const toggleDay = (day: number) => {
    const { workdays } = current;
    const next = workdays.includes(day) ? workdays.filter((one) => one !== day) : [...workdays, day].sort();
    save({ workdays: next }, 'Saved.');
  };

  return (
    <Section title="What is due" about={ABOUT} asked={asked}>
      <label className="check">
        <input
          type="checkbox"
          checked={current.badge}
          onChange={() =>
            save({ badge: !current.badge }, current.badge ? 'No number.' : 'The number is shown.')
          }
        />
        The number of what is due, on the toolbar button
      </label>
      <div className="actions">
        <span className="badge">{current.notify ? 'On' : 'Off'}</span>
        <Button disabled={action.busy} onClick={() => void switchNotify()}>
          {current.notify ? 'Stop notifications' : 'Notify me of what is due'}
        </Button>
      </div>
      {current.notify && (
        <>
          <fieldset className="due-days">
            <legend>Notify on</legend>
            {WEEK.map((day) => (
              <label key={day} className="check">
                <input
                  type="checkbox"
                  checked={current.workdays.includes(day)}
                  onChange={() => toggleDay(day)}
                />
                {dayName.format(MONDAY + (day - 1) * DAY_MS)}
              </label>
            ))}
          </fieldset>
          <div className="due-quiet">
            <Field
              label="Quiet from"
              type="time"
              defaultValue={current.quietFrom}
              onBlur={({ target }) => target.value && save({ quietFrom: target.value }, 'Saved.')}
            />
            <Field
              label="to"
              type="time"
              defaultValue={current.quietTo}
              onBlur={({ target }) => target.value && save({ quietTo: target.value }, 'Saved.')}
            />
          </div>
        </>
      )}
      <Said action={action} />
    </Section>
  );
}
