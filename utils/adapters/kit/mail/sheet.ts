/** The model's bound for a text. */
const MOST_LETTERS = 100_000;
/** What most texts have none of: white space to fold, and our own signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own signs must not come from the page
const ROUGH = /[\u0000-\u001f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own signs must not come from the page
const SIGNS_IN_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]/g;

/** Takes text piece by piece and makes lines of it, as a page shows them. */
export interface Sheet {
  readonly lines: string[];
  /** Whether words were left out for want of room. */
  isFull(): boolean;
  write(raw: string, asWritten: boolean): void;
  endLine(): void;
  /** A block begins or ends here; `spaced` ones keep a blank line to their neighbours. */
  edge(spaced: boolean): void;
  sign(mark: string): void;
  /** The end of what was written, in one line. */
  recent(): string;
}

/** An empty sheet. */
export function createSheet(): Sheet {
  const lines: string[] = [];
  let line = '';
  // Kept beside the line: asking a growing string for its end copies it each time.
  let endsInSpace = true;
  let room = MOST_LETTERS;
  let full = false;

  const start = (text: string) => {
    line = text;
    endsInSpace = text === '' || text.endsWith(' ');
  };
  const endLine = () => {
    lines.push(line);
    start('');
  };
  const edge = (spaced: boolean) => {
    if (line !== '' && line.trim() !== '') endLine();
    else start('');
    if (spaced && lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
  };
  const write = (raw: string, asWritten: boolean) => {
    full ||= raw.length > room;
    let text = full ? raw.slice(0, room) : raw;
    const rough = ROUGH.test(text);
    if (rough) text = text.replace(SIGNS_IN_TEXT, '');
    room -= text.length;
    if (asWritten && text.includes('\n')) {
      const [first = '', ...rest] = text.split('\n');
      line += first;
      for (const next of rest) {
        endLine();
        start(next);
      }
      return;
    }
    if (!asWritten && rough) text = text.replace(SPACES, ' ');
    if (!asWritten && endsInSpace && text.startsWith(' ')) text = text.trimStart();
    if (text === '') return;
    line += text;
    endsInSpace = text.endsWith(' ');
  };

  return {
    lines,
    isFull: () => full || room <= 0,
    write,
    endLine,
    edge,
    sign: (mark) => {
      edge(false);
      lines.push(mark);
    },
    recent: () => [...lines.slice(-4), line].join(' ').trim().slice(-200),
  };
}
