/** Why a file as a whole cannot be read, in words for a person. Its message is shown as it is. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}

/** A cell that could not be read as what its column is, or that says something its row must not be taken for. */
export type Refusal = {
  /** The line of the file, or the row of the sheet, where the record begins; counted from 1. */
  line: number;
  /** The heading of the column; null where the row as a whole is meant. */
  column: string | null;
  /** In words: what is wrong, and where it helps, what to do. */
  reason: string;
  /** What stands there, cut to 200 letters. */
  raw: string;
};

const MOST_RAW = 200;

/** A refusal with what stands there cut to what is worth showing. */
export function refusal(line: number, column: string | null, reason: string, raw: string): Refusal {
  return { line, column, reason, raw: raw.length > MOST_RAW ? `${raw.slice(0, MOST_RAW)}…` : raw };
}
