const PIECE = 1_000_000;

/** The bytes of a file, a million at a time: never more of it is in memory. */
export async function* eachPiece(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE) {
    yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
  }
}

/** The text of a file in pieces, every line end a line feed, and the bytes that have been read by then. */
export async function* eachText(
  blob: Blob,
  encoding: string,
): AsyncGenerator<{ text: string; bytesRead: number }> {
  const decoder = new TextDecoder(encoding);
  let bytesRead = 0;
  let held = '';
  for await (const piece of eachPiece(blob)) {
    bytesRead += piece.length;
    const text = held + decoder.decode(piece, { stream: true });
    // A return at the end may be the first half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    yield { text: text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n'), bytesRead };
  }
  const rest = (held + decoder.decode()).replace(/\r\n?/g, '\n');
  if (rest !== '') yield { text: rest, bytesRead };
}
