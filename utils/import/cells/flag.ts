import type { Cell } from '../source';
import { lineText } from './cell-text';

const YES =
  /^(?:1|true|yes|y|wahr|ja|vrai|oui|verdadero|sí|si|sim|verdadeiro|vero|waar|はい|真|हाँ|सही|done|completed|closed|erledigt|terminé|fait|hecho|completado|feito|concluído|fatto|completato|gedaan|voltooid|完了|x|✓|held)$/iu;
const NO =
  /^(?:0|false|no|n|falsch|nein|faux|non|falso|não|nao|nee|onwaar|いいえ|偽|नहीं|गलत|to do|todo|open|not started|planned|offen|à faire|pendiente|pendente|da fare|te doen|未完了|in progress|deferred|waiting on someone else|not held)$/iu;

/** What a box that is ticked or not says, in nine languages; null where it says neither. */
export function readFlag(cell: Cell): boolean | null {
  const text = lineText(cell);
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}
