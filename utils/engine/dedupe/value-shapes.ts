import { fold } from '../../identity/fold';
import { isGivenName } from '../../identity/nicknames';
import { readDay, readQuantity } from './codes';

/** What the values of a column look like: each a share of its filled cells, 0 to 1. */
export interface ValueShape {
  filled: number;
  /** Different values as a share of the filled cells. */
  distinct: number;
  email: number;
  website: number;
  phone: number;
  day: number;
  quantity: number;
  /** Cells that are one code with a figure in it. */
  code: number;
  /** A street and its number ("12 Main St", "Hauptstr. 5"). */
  address: number;
  /** A name of two to four words that begins or ends with a known given name. */
  person: number;
  /** Words to a cell, on average. */
  words: number;
  /** Letters of all letters and figures. */
  letters: number;
}

const isEmail = (cell: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell);
const isWebsite = (cell: string) =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(cell) ||
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}(?:\/\S*)?$/i.test(cell);

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  const formed = /^[+(]?[\d\s()./+-]{7,}(?:(?:ext|x)\.?\s*\d+)?$/i.test(cell);
  return formed && digits >= 7 && digits <= 15 && /[\s()+./-]/.test(cell) && readDay(cell) === null;
}

const isAddress = (cell: string) =>
  /^\d{1,5}[a-z]?\s+\S*[a-z]/i.test(cell) || /\p{L}{3,}[\s.]+\d{1,4}\s?[a-z]?$/iu.test(cell);

function isPerson(cell: string): boolean {
  const words = fold(cell).split(' ');
  return words.length >= 2 && words.length <= 4 && (isGivenName(words[0]!) || isGivenName(words.at(-1)!));
}

/** Describes the values of a column; empty cells say nothing. */
export function shapeOf(cells: (string | null)[]): ValueShape {
  const values = cells.map((cell) => (cell ?? '').trim()).filter(Boolean);
  const share = (test: (value: string) => boolean) => values.filter(test).length / Math.max(1, values.length);
  const text = values.join('');
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return {
    filled: values.length / Math.max(1, cells.length),
    distinct: new Set(values).size / Math.max(1, values.length),
    email: share(isEmail),
    website: share((value) => isWebsite(value) && !isEmail(value)),
    phone: share(isPhone),
    day: share((value) => readDay(value) !== null),
    quantity: share((value) => readQuantity(value) !== null),
    code: share((value) => /^\S{2,40}$/.test(value) && /\d/.test(value)),
    address: share(isAddress),
    person: share(isPerson),
    words: values.reduce((sum, value) => sum + value.split(/\s+/).length, 0) / Math.max(1, values.length),
    letters: letters / Math.max(1, letters + text.replace(/\D/g, '').length),
  };
}
