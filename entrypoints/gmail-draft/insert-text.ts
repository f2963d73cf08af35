/** The cursor where the rep left it in this text, or null. What was marked stays: the draft goes behind it. */
function cursorIn(body: HTMLElement, selection: Selection): Range | null {
  if (selection.rangeCount === 0) return null;
  const cursor = selection.getRangeAt(0).cloneRange();
  cursor.collapse(false);
  return body.contains(cursor.startContainer) ? cursor : null;
}

function startOf(body: HTMLElement): Range {
  const start = body.ownerDocument.createRange();
  start.selectNodeContents(body);
  start.collapse(true);
  return start;
}

/**
 * Writes plain text at the cursor, else at the beginning, above signature and history. It is written as if it were
 * typed, so that Gmail saves it and one undo takes all of it out; both browsers turn its line breaks into lines.
 * False where the browser refuses.
 */
export function insertText(body: HTMLElement, text: string): boolean {
  const doc = body.ownerDocument;
  const selection = doc.getSelection();
  if (!selection) return false;
  const cursor = cursorIn(body, selection) ?? startOf(body);
  body.focus();
  selection.removeAllRanges();
  selection.addRange(cursor);
  return doc.execCommand('insertText', false, text);
}
