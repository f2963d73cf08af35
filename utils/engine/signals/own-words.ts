/** Longer than any mail that a person writes; what lies behind it is history. */
const READ_AT_MOST = 60_000;
const LONGEST_MARK = 300;

/** "On 3 Nov 2026, Sam Lee wrote:" in the languages of Gmail, Outlook, Apple Mail and Thunderbird. */
const ATTRIBUTION =
  /(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|scrisse|schreef|skrev|napisał\(?a?\)?|написал\(?а?\)?|のメール|写道|ने लिखा)\s*[:：]$/iu;
/** German and Dutch put the name last: "Am 3. Nov. 2026 um 10:00 Uhr schrieb Sam Lee:". */
const ATTRIBUTION_NAME_LAST = /^(?:am|op)\s.*\d.*\s(?:schrieb|schreef)\s.*[:：]$/iu;
const ATTRIBUTION_START = /^(?:on|am|le|el|em|il giorno|il|op|den|\d{4}年)\s.*\d/iu;

const isAttribution = (line: string) => ATTRIBUTION.test(line) || ATTRIBUTION_NAME_LAST.test(line);

/** The line above a whole mail that is quoted without marks. */
const HISTORY =
  /^\s*(?:-{2,}\s*(?:original message|original appointment|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|元のメッセージ).*|_{20,})\s*$/iu;
const HEADER_FROM = /^\s*\*?(?:from|von|de|da|van|差出人)\s?[:：]/iu;
const HEADER_NEXT =
  /^\s*\*?(?:sent|date|to|gesendet|datum|an|envoyé|à|enviado|fecha|para|data|inviato|a|verzonden|aan|送信日時|日時)\s?[:：]/iu;

const SIGNATURE = /^(?:--|—|–{2}|_{2,5})\s*$/u;
const DEVICE =
  /^(?:sent from (?:my|outlook|mail)|get outlook for|gesendet (?:von|mit)|von meinem .{2,40} gesendet|envoyé (?:de|depuis) (?:mon|ma)|enviado (?:desde|do|de) (?:mi|meu|o)|inviato da|verzonden (?:vanaf|met)|outlook für|télécharger outlook)/iu;

const isShort = (line: string | undefined): line is string =>
  line !== undefined && line.length <= LONGEST_MARK;

/** Where the own words end: the first line of history, a signature or a device's footer. */
function endsAt(line: string, next: string | undefined): boolean {
  if (!isShort(line)) return false;
  return (
    HISTORY.test(line) ||
    SIGNATURE.test(line) ||
    DEVICE.test(line) ||
    (HEADER_FROM.test(line) && isShort(next) && HEADER_NEXT.test(next))
  );
}

/** How many lines an attribution takes here (a client may wrap it); 0 when there is none. */
function attributionLines(line: string, next: string | undefined): 0 | 1 | 2 {
  if (!isShort(line)) return 0;
  if (isAttribution(line)) return 1;
  return ATTRIBUTION_START.test(line) && isShort(next) && isAttribution(`${line} ${next}`) ? 2 : 0;
}

/**
 * What the writer of a mail says there, as far as plain text shows it: without quoted history, signature and
 * device footers. Answers between or below quotes stay. Apostrophes and spaces are made plain, so that the
 * word lists need one form only.
 */
export function ownWords(text: string): string {
  const lines = text
    .slice(0, READ_AT_MOST)
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u00a0\u202f\u2009\r\t]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^\s*>/.test(line)) continue;
    if (line.trim() === '') {
      kept.push('');
      continue;
    }
    if (endsAt(line.trim(), lines[index + 1]?.trim())) break;
    const taken = attributionLines(line.trim(), lines[index + 1]?.trim());
    if (taken > 0) {
      const after = lines.slice(index + taken).find((later) => later.trim() !== '');
      if (after === undefined || !/^\s*>/.test(after)) break;
      index += taken - 1;
      continue;
    }
    kept.push(line);
  }
  return kept.join('\n').trim();
}
