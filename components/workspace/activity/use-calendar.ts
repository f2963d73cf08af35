import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { useToday } from '../../hooks/use-today';
import { LOCALE } from '../format';
import { type Calendar, firstWeekday } from './date-range';

const WEEK_START = firstWeekday(LOCALE);

/** Today, and where the reader's weeks and fiscal years begin; undefined until the settings are read. */
export function useCalendar(): Calendar | undefined {
  const today = useToday();
  const fiscalStart = useLive(async () => (await readSettings(db())).fiscalStart, []);
  return fiscalStart === undefined ? undefined : { today, weekStart: WEEK_START, fiscalStart };
}
