import type { Message } from '../../model/reading';
import { type HookReport, openMatches, select, selectAll } from '../kit/select';
import { isShown } from '../kit/visible';
import { CLOSED, DRAFT_MARK, HOOKS, IN_BODY, IN_COMPOSE } from './hooks';
import { legacyId, legacyOf, messageId, timeOf } from './ids';
import { readRecipients, readSender } from './people';

/** A message without its text, and the element that holds it. */
export interface Head {
  message: Message;
  part: Element;
  /** Its number, which the id of a mail that was written in Gmail does not tell. */
  legacy: string | null;
}

const WITH_LEGACY_ID = '[data-legacy-message-id]';
const FOLDED = '.kv, .ky, .kQ, .kx';

/** Whether the message is open: its own state, else its class, else whether a body is on screen. */
function isOpen(item: Element, report: HookReport): boolean {
  const state = item.getAttribute('aria-expanded');
  // Only open messages are known to carry the state always: a folded one without it is no fault.
  const isFolded = state === 'false' || (state !== 'true' && item.matches(FOLDED));
  const rank = isFolded || state === 'true' ? 0 : item.matches('.h7') ? 1 : 2;
  report.note('expanded', rank);
  return rank < 2 ? !isFolded : [...item.querySelectorAll(IN_BODY)].some(isShown);
}

/** The part of an item that is on screen: an open message keeps its collapsed row, and the other way round. */
function partOnScreen(item: Element): Element {
  for (const part of openMatches(item, '.adn', CLOSED)) {
    if ((part as HTMLElement).style.display !== 'none') return part;
  }
  return item;
}

/** The ids that the part itself or an element in it carries; the report is kept for open messages only. */
function readIds(part: Element, report: HookReport | null) {
  const scope = part.parentElement ?? part;
  const isWithin = (element: Element) => part.contains(element);
  const holder = select(scope, HOOKS.messageId, report, isWithin, CLOSED);
  const id = messageId(holder?.getAttribute('data-message-id'));
  // A fresh reply of our own has none until it is synced: no fault of the hook.
  const isFresh = id?.startsWith('#msg-a') && !part.matches(WITH_LEGACY_ID);
  const received = select(scope, HOOKS.receivedId, isFresh ? null : report, isWithin, CLOSED);
  return { id, legacy: legacyId(received?.getAttribute('data-legacy-message-id')) };
}

/** When it was received. Both ids carry the time: where they contradict each other there is none. */
function readTime(id: string | null, legacy: string | null, report: HookReport): string | null {
  const computed = legacyOf(id);
  if (computed && legacy && computed !== legacy) {
    report.disagree('receivedId');
    return null;
  }
  return timeOf(legacy ?? computed);
}

function readHead(item: Element, drafts: ReadonlySet<string>, report: HookReport): Head | null {
  const open = isOpen(item, report);
  const part = open ? partOnScreen(item) : item;
  const { id, legacy } = readIds(part, open ? report : null);
  const isSaved = !open && !openMatches(part, DRAFT_MARK, CLOSED).next().done;
  if (isSaved || (id && drafts.has(id))) return null;
  const from = readSender(part, report);
  // A draft that is being written shows no sender.
  if (!from && !id) return null;
  const message: Message = {
    id,
    from,
    to: open ? readRecipients(part, report) : [],
    at: readTime(id, legacy, report),
    collapsed: !open,
    text: null,
  };
  return { message, part, legacy: legacy ?? legacyOf(id) };
}

/** Whether something that looks like a message is neither a mail nor a draft, as far as its marks tell. */
function isNeither(item: Element): boolean {
  const marked = `${IN_COMPOSE}, ${DRAFT_MARK}, ${HOOKS.messageId.selectors[1]}`;
  return !item.matches(marked) && item.querySelector(marked) === null;
}

/** The messages of the list with their header data, in page order. Drafts and reply boxes are none. */
export function readHeads(list: Element, report: HookReport): Head[] {
  const items = selectAll(list, HOOKS.message, report, undefined, CLOSED).filter(
    (item, at, all) => at === 0 || !all[at - 1]?.contains(item),
  );
  const boxes = openMatches(list.ownerDocument, 'input[name="draft"]', IN_BODY);
  const drafts = new Set([...boxes].map((box) => (box as HTMLInputElement).value));
  const heads = items.slice(0, 1_000).flatMap((item) => readHead(item, drafts, report) ?? []);
  // A thread of drafts alone holds no mail. Where they are no drafts either, what marks a mail has changed.
  if (heads.length === 0 && items.some(isNeither)) report.note('mail', null);
  return heads;
}
