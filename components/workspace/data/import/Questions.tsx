import type { Inspection, Question } from '../../../../utils/import/inspection';
import type { Mapping } from '../../../../utils/import/mapping';
import { importClient } from './import-client';
import { TABLE_WORDS } from './import-words';

const READINGS = {
  dmy: 'day first',
  mdy: 'month first',
  ',': 'a comma before the cents',
  '.': 'a point before the cents',
} as const;

/** What has been answered so far; null where nothing. */
function answerTo(question: Question, mapping: Mapping): string | null {
  if (question.about === 'table') return null;
  const column = mapping.columns[question.column];
  return question.about === 'date-order'
    ? (column?.dateOrder ?? mapping.dateOrder)
    : (column?.decimal ?? mapping.decimal);
}

/** Whether the mapping settles a question. What the rows are has always an answer, which may be changed. */
export function isAnswered(question: Question, mapping: Mapping): boolean {
  if (question.about === 'table') return true;
  return mapping.columns[question.column]?.field == null || answerTo(question, mapping) !== null;
}

function answer(question: Question, value: string, mapping: Mapping): void {
  if (question.about === 'table') return;
  const patch = question.about === 'date-order' ? { dateOrder: value } : { decimal: value };
  const columns = mapping.columns.map((column, at) =>
    at === question.column ? { ...column, ...patch } : column,
  );
  importClient.map({ ...mapping, columns } as Mapping);
}

/** What the file does not settle by itself: each with what its values would come to. */
export function Questions({ inspection, mapping }: { inspection: Inspection; mapping: Mapping }) {
  return inspection.questions.map((question) => {
    if (question.about === 'table') {
      const others = question.readings.map(({ value }) => TABLE_WORDS[value]);
      return (
        <p key="table" className="import-question">
          The rows may be {new Intl.ListFormat('en', { type: 'disjunction' }).format(others)}: look at “The
          rows are” above.
        </p>
      );
    }
    const { column, about, readings } = question;
    if (mapping.columns[column]?.field == null) return null;
    const heading = inspection.columns[column]?.heading ?? '';
    return (
      <fieldset key={`${about}-${column}`} className="import-question">
        <legend>
          “<bdi>{heading}</bdi>” can be read in two ways. Which is meant?
        </legend>
        {readings.map(({ value, samples }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${about}-${column}`}
              checked={answerTo(question, mapping) === value}
              onChange={() => answer(question, value, mapping)}
            />
            {READINGS[value]}
            <span className="soft">{samples.map(({ raw, read }) => `${raw} → ${read}`).join(', ')}</span>
          </label>
        ))}
      </fieldset>
    );
  });
}
