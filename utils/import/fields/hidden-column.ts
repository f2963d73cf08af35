/** "(Do Not Modify) Opportunity": Dynamics writes its ids, check sums and moments so, in every language. */
const HIDDEN = /^[(（]([^()（）]{2,40})[)）]\s*(.+)$/u;
/** Of two words, or of kana: "(EUR) Amount" is none. */
const REMARK = /\S\s\S|[\u3040-\u30ff]{2}/u;

function parts(heading: string): [remark: string, rest: string] | null {
  const [, remark = '', rest = ''] = HIDDEN.exec(heading.trim()) ?? [];
  return REMARK.test(remark) ? [remark.toLowerCase(), rest] : null;
}

/** The remark in brackets that such a heading begins with; null for other headings. */
export function hiddenRemark(heading: string): string | null {
  return parts(heading)?.[0] ?? null;
}

/** What such a heading says behind the remark; null for other headings. */
export function behindRemark(heading: string): string | null {
  return parts(heading)?.[1] ?? null;
}
