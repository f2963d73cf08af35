/** What stands for a part of an address that is another one on each record. */
const ANY = '*';
const WORD_PARAMETER = /^[a-z][a-z_.-]{1,39}$/i;

interface Parts {
  readonly path: readonly string[];
  /** Parameters whose value is a plain word: `module=Deals`. */
  readonly words: readonly string[];
}

function wordsIn(query: string): string[] {
  return [...new URLSearchParams(query)]
    .filter(([, value]) => WORD_PARAMETER.test(value))
    .map(([key, value]) => `${key}=${value}`);
}

/** Path and parameters, those behind the `#` too: many a CRM has its whole address there. */
function partsOf({ pathname, search, hash }: URL): Parts {
  const [route = '', query = ''] = hash.slice(1).split('?');
  const isQuery = route.includes('=');
  const path = isQuery || route === '' ? pathname : `${pathname}/#/${route}`;
  return {
    path: path.split('/').filter((part) => part !== ''),
    words: [...wordsIn(search), ...wordsIn(isQuery ? route : query)].sort(),
  };
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The form of a record's address, with a `*` for what is the record's own: parts with digits in them, its id, its
 * name as an address writes it.
 */
export function formOf(url: URL, { id, name }: { id: string | null; name: string | null }): string {
  const own = new Set([id, name && slugOf(name)]);
  const { path, words } = partsOf(url);
  const form = path.map((part) => (/\d/.test(part) || own.has(part) || own.has(slugOf(part)) ? ANY : part));
  return `/${form.join('/')}${words.length > 0 ? `?${words.join('&')}` : ''}`;
}

/** Whether an address has this form; parameters that the form does not name may be there. */
export function hasForm(url: URL, form: string): boolean {
  const at = form.indexOf('?');
  const [route, query] = at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at + 1)];
  const wanted = route.split('/').filter((part) => part !== '');
  const { path, words } = partsOf(url);
  return (
    path.length === wanted.length &&
    wanted.every((part, index) => part === ANY || part === path[index]) &&
    query.split('&').every((word) => word === '' || words.includes(word))
  );
}
