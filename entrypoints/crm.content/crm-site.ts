import type { Adapter } from '../../utils/adapters/kit/adapter';
import type { LiveSite } from '../../utils/in-page/serve-page';
import type { SiteRules } from '../../utils/model/site-rules';
import { savedOnly } from './saved-only';
import { steady } from './steady';
import { watchAddress } from './watch-address';

/** What a person does to a form changes its values and none of its marks. */
const EDITS = ['input', 'change', 'toggle'] as const;
/** What a person does to it: a list of choices may be a page's own, and only pressed. */
const TOUCHES = ['input', 'change', 'click'] as const;

/** States that say what is shown or chosen; a form that is filled in by script may change them alone. */
const ATTRIBUTES = [
  'aria-checked',
  'aria-current',
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'checked',
  'data-value',
  'hidden',
  'href',
  'open',
  'selected',
  'title',
  'value',
];

/** Where pairs of label and value stand, whatever the markup: a class there may show or hide one. */
const PLACES =
  'dl, dt, dd, th, td, label, input, select, textarea, h1, h2, [role=tabpanel], [role=row], [data-name], [data-field], [data-fieldname], [data-test-id], [data-testid], [contenteditable]';

/** What was taught about the host of a page, and when that changes. */
type Teaching = { rules(): SiteRules | null; onTaught(hear: () => void): void };

/** A page of an added site as a live page: read by its record, watched for whatever may change that. */
export function makeCrmSite(adapter: Adapter, { rules, onTaught }: Teaching): LiveSite {
  let lookAgain: (ms: number) => void = () => undefined;
  const taught: Adapter = {
    ...adapter,
    steps: (doc, url, memory) => adapter.steps(doc, url, memory, { rules: rules() }),
  };
  const timing = { clock: () => performance.now(), lookAgain: (ms: number) => lookAgain(ms) };
  const saved = savedOnly(taught, timing);
  const careful = steady(saved, timing);
  return {
    adapter: careful,
    // A record that is still coming is no list: the panel must not fold for the blink of an eye.
    viewOf: ({ kind }) => (kind === 'record' || careful.isWaiting() ? 'work' : 'list'),
    changes: { attributes: ATTRIBUTES, places: PLACES },
    follow(changed, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      lookAgain = (ms) => {
        clearTimeout(timer);
        if (!signal.aborted) timer = setTimeout(changed, ms);
      };
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      onTaught(changed);
      watchAddress(window, changed, signal);
      for (const type of EDITS)
        document.addEventListener(type, changed, { signal, capture: true, passive: true });
      const touch = ({ isTrusted }: Event) => isTrusted && saved.touched();
      for (const type of TOUCHES)
        document.addEventListener(type, touch, { signal, capture: true, passive: true });
    },
  };
}
