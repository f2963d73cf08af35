import { type About, aboutFacts, countedChunks } from './about';
import type { ExportedActivity } from './activity-columns';

/**
 * Part of a log as JSON Lines, in pieces: what a filter or a redaction has left. Its first line says so; hashes and
 * salts are left out, since with them what was taken out could be guessed and tried.
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* extractLines(
  chunks: AsyncIterable<ExportedActivity[]>,
  about: About,
): AsyncGenerator<string> {
  const facts = Object.fromEntries(
    aboutFacts(about).filter(([name]) => name === 'proof' || name === 'taken out'),
  );
  const { redacted, ...told } = about;
  yield `${JSON.stringify({ dealcue: 'extract', version: 1, ...told, timeZone: 'UTC', redacted, ...facts })}\n`;
  for await (const chunk of countedChunks(chunks, about)) {
    const lines = chunk.map(({ header, content }) => {
      const { contentHash: _contentHash, prev: _prev, hash: _hash, ...kept } = header;
      return `${JSON.stringify({ ...kept, ...(content === null ? {} : { content }) })}\n`;
    });
    if (lines.length > 0) yield lines.join('');
  }
}
