import { select, selectAll } from '../../utils/adapters/kit/select';
import { HOOKS } from './hooks';
import { isOnScreen } from './on-screen';

/** Some of Gmail's buttons act when the mouse is pressed or let go, others on the click. */
function press(button: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup'])
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
  button.click();
}

/** Presses Gmail's own "Reply" of the thread's last mail. False where there is none. */
export function openReply(view: Element): boolean {
  const last = selectAll(view, HOOKS.reply, null, isOnScreen).at(-1);
  const button = last ?? select(view, HOOKS.pills, null, isOnScreen);
  if (!button) return false;
  press(button as HTMLElement);
  return true;
}
