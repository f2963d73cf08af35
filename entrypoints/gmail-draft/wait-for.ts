/** What is watched: a box that comes, is shown, or becomes writable. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['style', 'class', 'hidden', 'contenteditable', 'g_editable', 'role'],
};

/**
 * Resolves with what `find` finds once the document has changed so that it finds something, and nothing has
 * changed for a frame since: Gmail fills a fresh box in more than one step. Null when that takes longer than
 * `most` milliseconds.
 */
export function waitFor<T>(doc: Document, find: () => T | null, most: number): Promise<T | null> {
  return new Promise((resolve) => {
    let frame = 0;
    const look = () => {
      const found = find();
      if (found !== null) end(found);
    };
    const plan = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    };
    const observer = new MutationObserver(plan);
    const end = (found: T | null) => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      observer.disconnect();
      resolve(found);
    };
    // A page that never stands still for a frame is looked at once more before giving up.
    const timer = setTimeout(() => end(find()), most);
    observer.observe(doc, WATCHED);
    plan();
  });
}
