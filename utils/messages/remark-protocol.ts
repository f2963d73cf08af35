import { z } from 'zod';
import { outcome } from '../model/activity';
import { target } from '../model/panel-view';
import { remarkTemplate, taken, understood } from '../model/remark';
import { id, line, text } from '../model/values';
import { define } from './define';

/** What the panel had on screen: a save is refused when page or record have changed since. */
const onScreen = { version: id };

const remark = {
  target,
  outcome: outcome.nullable(),
  text: text.nullable(),
  /** To whom a deal was lost; null where nobody was named. */
  competitor: line.nullable().optional(),
  /** What of the understood is saved with it. */
  taken: taken.optional(),
  /** How long it took from opening the bar, in milliseconds: for local figures only. */
  tookMs: z.number().min(0).nullable().optional(),
};
/** `effect`: what was set beside the remark, in words; null where nothing was. */
const saved = z.object({ entryId: id, effect: line.nullable(), undo: id });

/** A draft may be longer than a remark: it is kept whole, and cut by its writer. Null asks for what was kept. */
const draft = { target, text: z.string().max(2_000_000).nullable() };
const kept = z.object({ text: z.string(), understood, templates: z.array(remarkTemplate) });

/** Messages of the remark bar, from the panel and from our own pages. */
export const remarkProtocol = {
  'remark/save': define('panel', z.object({ ...onScreen, ...remark }), saved),
  /** Keeps what was typed so far and says what it is understood to say. */
  'remark/draft': define('panel', z.object({ ...onScreen, ...draft }), kept),
  'remark/save-here': define('page', z.object(remark), saved),
  'remark/draft-here': define('page', z.object(draft), kept),
};
