import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import type { Ask, LinkState } from '../../../components/hooks/panel-link';
import { Panel } from '../../../components/panel/Panel';
import { RefusedError } from '../../../utils/messages/send';
import type { PanelPush } from '../../../utils/model/panel-view';
import { NOTHING_UNDERSTOOD } from '../../../utils/model/remark';
import { NOW } from './pushes';

type Answers = Partial<Record<Parameters<Ask>[0], unknown>>;

const ANSWERS: Answers = {
  'remark/save': { entryId: 'e1', effect: null, undo: 'u-remark' },
  'remark/draft': { text: '', understood: NOTHING_UNDERSTOOD, templates: [] },
  'suggestion/decide': { effect: 'It rests until 2 Dec.', undo: 'u1', draft: null, placed: null },
  'thread/never': { ok: true, mails: 0 },
  'thread/track': { target: { kind: 'lead', id: 'l1', name: 'Ines Duarte' }, created: true, undo: 'u3' },
};

/** Names a control as it is read aloud. */
function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Finds the one control of this role and name on screen. Throws when there is none: a test must not go on. */
function find(tag: string, name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(tag)].find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`No ${tag} "${name}" in: ${document.body.textContent}`);
  return found;
}

/** Types as a person does: the field hears it as an input. */
function typeInto(field: HTMLElement, value: string) {
  const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A clock that stands, and what jsdom has not got. Call it first in a file's `beforeEach`. */
export function prepareDocument() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: new Date(NOW) });
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
    // As browsers do; React tells them of no other wish.
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  sessionStorage.clear();
  document.body.replaceChildren();
}

/** Puts a panel on the page, in sight for long enough to count clicks unless `inSight` says otherwise. */
export async function mountPanel(
  first: PanelPush | null,
  { state = 'live' as LinkState, inSight = 1_000 } = {},
) {
  const asked: [name: string, payload: unknown][] = [];
  const drafts: (string | null)[] = [];
  const answers: Answers = { ...ANSWERS };
  const refuse = new Set<string>();
  const ask = (async (name: Parameters<Ask>[0], payload: unknown) => {
    // Each state of a line that is typed is kept: told apart from what somebody asked for.
    if (name === 'remark/draft') drafts.push((payload as { text: string | null }).text);
    else asked.push([name, payload]);
    if (refuse.has(name))
      throw new RefusedError({ refused: 'changed', words: 'The page has changed since.' });
    return answers[name] ?? { ok: true };
  }) as Ask;

  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const unmount = () => act(async () => root.unmount());
  // What looks again and again would go on looking when the page of the test is gone.
  onTestFinished(unmount);
  const show = (push: PanelPush | null, now: LinkState = state) =>
    act(async () => root.render(<Panel push={push} state={now} ask={ask} />));
  await show(first);
  await act(async () => vi.advanceTimersByTime(inSight));

  return {
    asked,
    /** The states of the line that were handed over to be kept; null asks for what was kept. */
    drafts,
    answers,
    refuse,
    show,
    text: () => container.textContent ?? '',
    /** The button or menu item of this name, or of a name that begins so. */
    button: (name: string) => find('button', name),
    field: (selector: string) => {
      const found = container.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`No field ${selector}`);
      return found;
    },
    click: (name: string) => act(async () => find('button', name).click()),
    press: (selector: string) =>
      act(async () => {
        const control = container.querySelector<HTMLElement>(selector);
        if (!control) throw new Error(`No control ${selector}`);
        control.click();
      }),
    type: (selector: string, value: string) =>
      act(async () => {
        const field = container.querySelector<HTMLElement>(selector);
        if (!field) throw new Error(`No field ${selector}`);
        typeInto(field, value);
      }),
    key: (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
      act(async () => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    wait: (ms: number) => act(async () => vi.advanceTimersByTime(ms)),
    unmount,
  };
}
