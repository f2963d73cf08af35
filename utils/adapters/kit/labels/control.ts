import { isElement } from './tree';

const NO_VALUE = /^(?:hidden|submit|button|image|file|password|reset|checkbox|color|range)$/;
const CONTROLS = new Set(['input', 'select', 'textarea']);

/** Whether an element is a control that a person writes or chooses in. */
export function isControl(element: Element): boolean {
  if (!CONTROLS.has(element.localName)) return false;
  return element.localName !== 'input' || !NO_VALUE.test((element as HTMLInputElement).type);
}

/** What stands beside a radio button or a ticked box. */
function captionOf(control: HTMLInputElement): string {
  const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
  if (label.trim() !== '') return label;
  const next = control.nextSibling;
  return next && !isElement(next) ? (next.textContent ?? '') : control.value;
}

function chosenIn(select: HTMLSelectElement): string {
  return [...select.selectedOptions].map((option) => option.label || option.text).join('\n');
}

/** The live value of a control as a person sees it: what is typed, chosen or selected; '' when nothing is. */
export function valueOfControl(element: Element): string {
  if (element.localName === 'select') return chosenIn(element as HTMLSelectElement);
  const control = element as HTMLInputElement;
  if (control.type === 'radio') return control.checked ? captionOf(control) : '';
  return control.value;
}

/** Whether an element is there to be pressed. */
export function isButton(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button') return true;
  if (localName === 'input')
    return /^(?:submit|button|image|reset)$/.test((element as HTMLInputElement).type);
  return element.getAttribute('role') === 'button';
}
