import { gmail } from '../../../utils/adapters/gmail';
import { runAtOnce } from '../../../utils/adapters/kit/slices';

/** What the adapter says about the page that this runs in, where there is layout. */
function readHere() {
  return runAtOnce(gmail.steps(document, location.href));
}

Object.assign(globalThis, { readHere });
