import { deriveRule } from '../../utils/adapters/kit/rules/derive';
import { send } from '../../utils/messages/send';
import type { TeachOrder } from '../../utils/messages/teach-script';
import type { Looked } from '../../utils/model/teach';
import { pick } from './pick';
import { look, readBy } from './read';

type Point = Extract<TeachOrder, { do: 'point' }>;

/** Where the pointing that is under way can be ended: by the next order, or by a newer copy of this script. */
const STOP = 'dealcueTeachStop';

function stopPointing(): void {
  (globalThis as { [STOP]?: () => void })[STOP]?.();
}

async function point(doc: Document, { rules, of, field, name }: Point): Promise<void> {
  stopPointing();
  const end = new AbortController();
  Object.assign(globalThis, { [STOP]: () => end.abort() });
  const present = readBy(doc, rules).grounds?.chosen.get(field)?.candidate.element ?? null;
  const target = await pick(doc, { name, present, signal: end.signal });
  if (end.signal.aborted) return;
  const subject = { of, field };
  const rule = target && deriveRule(target, subject, rules, (given) => readBy(doc, given).grounds);
  await send('teach/picked', { field, rule, left: target === null });
}

/**
 * Does one order of the background. Pointing takes as long as a person does: it is answered at once, and what came
 * of it is a message of its own.
 */
export function teach(doc: Document, order: TeachOrder): Looked | boolean {
  if (order.do === 'look') return look(doc, order.rules);
  if (order.do === 'stop') stopPointing();
  // The background may be gone or have no use for it by then: nothing is left to tell anybody.
  else void point(doc, order).catch(() => undefined);
  return true;
}
