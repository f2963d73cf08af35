/** Hides a whole part, as senders write it for previews that nobody sees in the mail. */
const HIDES =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)|max-(?:height|width)\s*:\s*0(?:\.0+)?(?:[a-z]{2})?\s*(?:[;!]|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0/i;
const NO_HEIGHT = /(?:^|[;\s])height\s*:\s*0(?:px)?\s*(?:[;!]|$)/i;
const FONT_SIZE = /font-size\s*:\s*([\d.]+)(px|pt|em|rem|%)?/i;
const TRANSPARENT = /(?:^|[;\s])color\s*:\s*transparent/i;

/** Whether the element's own style hides all that is inside. */
export function isHiddenByOwnStyle(element: Element, style: string): boolean {
  return (
    element.hasAttribute('hidden') ||
    HIDES.test(style) ||
    TRANSPARENT.test(style) ||
    (NO_HEIGHT.test(style) && /overflow[^;]*hidden/i.test(style))
  );
}

/**
 * Whether the style makes letters too small to see (true), sets a size that can be seen (false), or sets
 * none (null). Newsletters set size 0 on a wrapper and a real one inside: the innermost counts.
 */
export function isTiny(style: string): boolean | null {
  const size = FONT_SIZE.exec(style);
  if (!size) return null;
  const number = Number(size[1]);
  return size[2] === 'px' || size[2] === 'pt' || !size[2] ? number <= 1 : number < 0.05;
}

/** Whether a style sheet hides the element: asked only where one can, by class or id, since asking costs. */
export function isHiddenBySheet(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return !element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}
