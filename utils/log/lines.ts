/** Longer than any entry can be; a file without line ends must not fill the memory. */
const MAX_LINE = 16_000_000;

/** The bytes are no UTF-8, or a line has no end. */
export class LinesError extends Error {
  override name = 'LinesError';
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new LinesError('not UTF-8');
  }
}

/**
 * The lines of a UTF-8 stream without their ends (LF or CRLF), as they arrive. A byte order mark is skipped,
 * an empty line is given.
 * @throws LinesError when the bytes are no UTF-8 or a line is absurdly long.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + decode(decoder, piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new LinesError('a line has no end');
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  rest += decode(decoder);
  if (rest !== '') yield rest;
}
