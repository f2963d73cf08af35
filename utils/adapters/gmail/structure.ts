import { censor } from '../kit/censor';
import { createReport, select } from '../kit/select';
import { HOOKS, IN_COMPOSE } from './hooks';
import { findMain } from './region';

/** A mail's own HTML. The second spelling holds where Gmail has renamed the first. */
const WRITTEN = `.a3s, .ii.gt > *, ${IN_COMPOSE}`;

/**
 * The structure of the view on screen and of the account button, as HTML without a word of the page: what a
 * maintainer needs to mend a hook. Of mails and of what is being written only the outermost element is kept.
 */
export function structureOf(doc: Document): string {
  const report = createReport();
  const parts = [findMain(doc, report), select(doc, HOOKS.avatar, report)];
  return censor(
    parts.flatMap((part) => part ?? []),
    WRITTEN,
  );
}
