import type { SiteRules, TaughtField, TaughtPlace } from '../model/site-rules';

/**
 * What background and teach script agree on. The script is put into a page only when somebody goes over what is read
 * there, and it holds a reader of its own.
 */
export const TEACH_SCRIPT = '/teach.js';

/** The name under which the script leaves its one function in its own world, which the page cannot see. */
export const TEACH = 'dealcueTeach';

/** What the script is asked to do: read the page by these rules, let somebody point at a field's value, or stop that. */
export type TeachOrder =
  | { do: 'look'; rules: SiteRules }
  | { do: 'point'; rules: SiteRules; of: TaughtPlace['of']; field: TaughtField; name: string }
  | { do: 'stop' };
