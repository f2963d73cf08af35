/** The next string, or the next character that opens, closes or parts something. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * Whether an object in a valid JSON text has two members of one name. Parsing keeps only the last of them, so
 * a hash would vouch for a text that shows something else.
 */
export function hasRepeatedNames(json: string): boolean {
  // The names of each open object; null stands for an open array.
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    const names = open.at(-1);
    if (token.startsWith('"') && isName && names) {
      const name = JSON.parse(token) as string;
      if (names.has(name)) return true;
      names.add(name);
    }
    isName = token === '{' || (token === ',' && names !== null);
  }
  return false;
}
