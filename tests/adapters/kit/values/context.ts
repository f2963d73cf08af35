import type { ValueContext } from '../../../../utils/adapters/kit/values/context';

/** A page that says nothing of its writing, read on Sunday 22 November 2026. */
export function context(over: Partial<ValueContext> = {}): ValueContext {
  return { lang: 'en', today: '2026-11-22', dateOrder: null, decimal: null, currency: null, ...over };
}
