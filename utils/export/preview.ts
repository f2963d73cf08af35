import type { Redaction } from './about';
import { type ActivityColumn, type ExportedActivity, rowOf, textOf } from './activity-columns';
import { localTimes } from './local-time';
import { redactorFor } from './redact/redact';

/** The first rows of a file as a person reads them, cell by cell: what is taken out of it is out here too. */
export async function previewRows(
  activities: ExportedActivity[],
  columns: readonly ActivityColumn[],
  { timeZone, redacted }: { timeZone: string; redacted: readonly Redaction[] },
): Promise<string[][]> {
  const timeOf = localTimes(timeZone);
  async function* first() {
    yield activities;
  }
  const redactor = redacted.length > 0 ? await redactorFor(redacted, first) : null;
  return activities.map((activity) => {
    const row = rowOf(redactor?.activity(activity) ?? activity, timeOf);
    return columns.map(({ type, value }) => {
      const found = value(row);
      if (type === 'flag') return found === true ? 'yes' : '';
      return textOf(found) ?? '';
    });
  });
}
