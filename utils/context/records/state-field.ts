import type { Stated } from '../../model/book';
import { isSameValue } from './settle-field';

/** How many statements of one field are kept. */
const MOST = 12;

/** All imports are one source: a file of today replaces what one of last week said. */
function sourceOf({ from }: Pick<Stated, 'from'>): string {
  return from.startsWith('import:') ? 'import' : from;
}

/** Whether two statements were made of one record of the source, which may have two that were merged here. */
function isOfOne({ of: one }: Pick<Stated, 'of'>, { of: other }: Pick<Stated, 'of'>): boolean {
  return one === undefined || other === undefined ? one === other : one.some((key) => other.includes(key));
}

/** The statements that what is said now takes the place of. */
export function saidBefore(before: readonly Stated[], said: Pick<Stated, 'from' | 'of'>): Stated[] {
  return before.filter((one) => sourceOf(one) === sourceOf(said) && isOfOne(one, said));
}

/**
 * The statements of a field after one source has spoken. Saying the same again changes nothing, so that a value
 * counts from when it was said first; saying something else is a change. An unsure value stands beside the sure
 * one of the same source and goes with the next sure one; what is older than the source's last word is not heard.
 * A page that shows a field empty takes back what it has said itself; where it has said nothing, it still does not.
 */
export function stateField(before: readonly Stated[], said: Omit<Stated, 'changed'>): Stated[] {
  const own = saidBefore(before, said);
  const others = before.filter((one) => !own.includes(one));
  const sure = own.find((one) => one.sure);
  const unsure = own.find((one) => !one.sure);
  if (sure !== undefined && Date.parse(said.at) < Date.parse(sure.at)) return [...before];
  if (said.value === null && said.from.startsWith('page:') && sure === undefined) return [...before];

  const isKnown = (one: Stated | undefined) => one !== undefined && isSameValue(one.value, said.value);
  if (isKnown(sure)) return unsure === undefined ? [...before] : [...others, sure as Stated];
  if (!said.sure) {
    if (isKnown(unsure)) return [...before];
    return [...others, ...(sure ? [sure] : []), { ...said, changed: false }].slice(-MOST);
  }
  return [...others, { ...said, changed: sure !== undefined }].slice(-MOST);
}

/**
 * The statements of a field after the user has chosen between them. The choice stands as a change that was seen: it
 * makes what the others have said until then out of date, so that the same two are not shown against each other again.
 */
export function chooseField(before: readonly Stated[], said: Omit<Stated, 'changed'>): Stated[] {
  const others = before.filter((one) => sourceOf(one) !== sourceOf(said));
  return [...others, { ...said, changed: true }].slice(-MOST);
}
