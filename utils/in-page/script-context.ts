import { isAlive } from '../platform/runtime';

/** Told to every script of ours in a page when a newer one starts. It names nobody: the page can hear it too. */
const STARTED = 'dealcue-started';

/** How long a script may go on. */
export type ScriptLife = {
  /** Aborts when a newer script has taken over, or the extension is gone. */
  readonly signal: AbortSignal;
  /** Looks whether the extension is still there: no event tells when it goes. */
  readonly isInvalid: boolean;
};

/**
 * Stands in for WXT's context of the same name, which tells the page the extension's id by a message, and costs
 * a kilobyte for what nobody here uses. Only one script of ours goes on in a page: the newest.
 */
export class ContentScriptContext implements ScriptLife {
  #end = new AbortController();

  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.#end.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isInvalid(): boolean {
    if (!isAlive()) this.#end.abort();
    return this.signal.aborted;
  }
}
