/** Hides a whole part, as senders write it for previews that nobody sees in the mail. */
const HIDES =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)|max-(?:height|width)\s*:\s*0(?:\.0+)?(?:[a-z]{2})?\s*(?:[;!]|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|(?:^|[;\s])color\s*:\s*transparent/i;
const NO_HEIGHT = /(?:^|[;\s])height\s*:\s*0(?:px)?\s*(?:[;!]|$)/i;
const FONT_SIZE = /font-size\s*:\s*([\d.]+)(px|pt|em|rem|%)?/i;
/** A hostile style may be megabytes long. */
const LONGEST = 2_000;

/** What an element's own style says that matters to a reader of its words. */
export interface OwnStyle {
  hides: boolean;
  /**
   * Letters too small to see (true), a size that can be seen (false), or none set (null). Newsletters set
   * size 0 on a wrapper and a real one inside: the innermost counts.
   */
  tiny: boolean | null;
  /** Line breaks count as they stand in the source. */
  asWritten: boolean | null;
  /** A line is drawn above, as Outlook draws it over a repeated mail. */
  border: boolean;
}

function isTiny(style: string): boolean | null {
  const size = FONT_SIZE.exec(style);
  if (!size) return null;
  return Number(size[1]) <= (/^(?:em|rem|%)$/.test(size[2] ?? '') ? 0.05 : 1);
}

/** Reads a style attribute. */
export function ownStyle(attribute: string): OwnStyle {
  const style = attribute.slice(0, LONGEST);
  const space = /white-space\s*:\s*(pre|normal|nowrap)/i.exec(style)?.[1]?.toLowerCase();
  return {
    hides: HIDES.test(style) || (NO_HEIGHT.test(style) && /overflow[^;]*hidden/i.test(style)),
    tiny: isTiny(style),
    asWritten: space ? space === 'pre' : null,
    border: /border-top\s*:[^;]*solid/i.test(style),
  };
}
