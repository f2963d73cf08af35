import { withoutUnseen } from '../../../mail/unseen';

const ADDRESS = /[^\s@<>()[\],;:"'|]+@[^\s@<>()[\],;:"'|]+\.[^\s@<>()[\],;:"'|.]{2,}/gu;
const LONGEST = 320;

/** The mail address that a value is, as written; the first of several, null when there is none. */
export function readEmail(text: string): string | null {
  const clean = withoutUnseen(text)
    .replace(/^\s*mailto:/i, '')
    .replace(/\?.*$/s, '');
  const [first] = clean.match(ADDRESS) ?? [];
  return first && first.length <= LONGEST ? first : null;
}
