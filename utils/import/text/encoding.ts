import { eachPiece } from './pieces';

/** Bytes whose zeros tell UTF-16 without a mark. */
const HEAD = 4_096;
/** Enough signs beyond ASCII to be sure; else the file is looked at whole. */
const ENOUGH = 20_000;
/** So many good UTF-8 signs for one that is broken, and the file is UTF-8 with a fault in it. */
const GOOD_PER_BAD = 20;

function byMark(head: Uint8Array): string | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Latin text in UTF-16 has a zero in every second byte, and none in the others. */
function byZeros(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** How many bytes follow the first one of a UTF-8 sign; 0 where none may begin so. */
function followers(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

/** Counts signs beyond ASCII that are whole in UTF-8, and bytes that are not; state runs on over pieces. */
function makeCounter() {
  const seen = { good: 0, bad: 0 };
  let missing = 0;
  const take = (bytes: Uint8Array): void => {
    for (const byte of bytes) {
      if (missing > 0) {
        missing -= 1;
        if ((byte & 0xc0) === 0x80) {
          if (missing === 0) seen.good += 1;
          continue;
        }
        seen.bad += 1;
        missing = 0;
      }
      if (byte < 0x80) continue;
      missing = followers(byte);
      if (missing === 0) seen.bad += 1;
    }
  };
  /** A sign that the file's end cuts off is broken too. */
  const end = (): void => {
    if (missing > 0) seen.bad += 1;
  };
  return { seen, take, end };
}

/** Bytes by which Japanese is told from Windows-1252. */
const TELLING = 200_000;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const KANJI = /\p{Script=Han}/gu;
/** Single accented letters of Windows-1252 would be these. */
const HALF_WIDTH = /[\uff61-\uff9f]/g;

const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;

/** Whether bytes are Shift_JIS, as Japanese spreadsheets write CSV: whole in it, and Japanese with its kana. */
async function isJapanese(blob: Blob): Promise<boolean> {
  const text = new TextDecoder('shift_jis').decode(await blob.slice(0, TELLING).arrayBuffer());
  const half = count(text, HALF_WIDTH);
  const [kana, kanji] = [count(text, KANA) - half, count(text, KANJI)];
  // The cut may go through one sign.
  return count(text, /\ufffd/g) <= 1 && kana >= 2 && kana * 20 >= kanji && half <= kana + kanji;
}

/**
 * How a text file is written, by evidence: its mark, the zeros of UTF-16, and whether what is beyond ASCII is
 * UTF-8 or Japanese. What is none of these is taken for Windows-1252, which every byte can be read in.
 */
export async function detectEncoding(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const known = byMark(head) ?? byZeros(head);
  if (known !== null) return known;
  const { seen, take, end } = makeCounter();
  let isWhole = true;
  for await (const piece of eachPiece(blob)) {
    take(piece);
    isWhole = seen.good + seen.bad <= ENOUGH;
    if (!isWhole) break;
  }
  if (isWhole) end();
  if (seen.bad === 0 || seen.good >= seen.bad * GOOD_PER_BAD) return 'utf-8';
  return (await isJapanese(blob)) ? 'shift_jis' : 'windows-1252';
}
