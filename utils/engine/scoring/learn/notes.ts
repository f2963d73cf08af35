import type { ScoreColumn } from '../../../model/score-model';
import { FIRST } from './judge';
import type { Disbelieved } from './read-table';

const named = (columns: ScoreColumn[]) => columns.map(({ name }) => `"${name}"`).join(', ');

/** What a person should know of the table that was learned from, in words. */
export function notesOn(
  columns: readonly ScoreColumn[],
  won: number,
  lost: number,
  copies: number,
  disbelieved: readonly Disbelieved[],
): string[] {
  const notes: string[] = [];
  const of = (use: ScoreColumn['use']) => columns.filter((column) => column.use === use);
  if (won + lost === 0) notes.push('There are no closed rows to learn from.');
  else if (won === 0) notes.push('All rows are lost: there is nothing to tell them from.');
  else if (lost === 0) notes.push('All rows are won: there is nothing to tell them from.');
  else if (Math.min(won, lost) < FIRST)
    notes.push(`Only ${won} won and ${lost} lost: what was learned from them counts for little.`);
  if (copies > 0)
    notes.push(
      `${copies} of ${won + lost} rows stand there again in every cell: if a list was read twice, take one out.`,
    );
  const leaking = of('leaking');
  if (leaking.length > 0)
    notes.push(
      `Not used, because it gives the outcome away: ${named(leaking)}. It was filled by the ending.`,
    );
  const constant = of('constant');
  if (constant.length > 0) notes.push(`Not used, because it never changes: ${named(constant)}.`);
  const varied = of('all different');
  if (varied.length > 0) notes.push(`Not used, because nearly every row has its own: ${named(varied)}.`);
  for (const { name, kind, cells } of disbelieved)
    notes.push(
      kind === 'date'
        ? `Not known in ${cells} of ${won + lost} rows: "${name}" holds days there that cannot be.`
        : `Not known in ${cells} of ${won + lost} rows: "${name}" holds no number there.`,
    );
  return notes;
}
