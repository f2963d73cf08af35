import { withoutUnseen } from '../../../mail/unseen';

const SITE =
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{1,62}(?::\d{2,5})?(?:[/?#]\S*)?$/iu;

/** A web address as written; null when the value is none. */
export function readWebsite(text: string): string | null {
  const line = withoutUnseen(text).trim();
  return line.length <= 1_000 && SITE.test(line) ? line : null;
}
