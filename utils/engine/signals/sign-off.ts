import { words } from './lexicon';

/** Longer lines are sentences, whatever name ends them. */
const LONGEST_LINE = 60;
/** "Many thanks and best wishes, Clara": so many words may stand before the name. */
const MOST_BEFORE = 6;
/** More text than this below a name is no signature. */
const LONGEST_BELOW = 2_500;

const POSTSCRIPT = /^\s*(?:p\.? ?s\.?|ps|n\.?b\.?|追伸|p\.? ?d\.?|posdata)(?=[\s:.,–-])/iu;
/** What stands alone above a name at the end of a mail, in nine languages. */
const CLOSING = words(
  '(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: \\p{L}+){0,2} (?:regards|wishes|thanks)',
  'best|regards|cheers|sincerely|yours(?: \\p{L}+)?|thanks(?: and| &) regards|all the best|take care|thanking you',
  '(?:mit )?(?:freundlichen?|besten?|vielen?|herzlichen?|lieben?|schönen?|sonnigen?|freundlichem)(?: \\p{L}+){0,2} gr(?:ü|ue)(?:ß|ss)en?',
  'gr(?:u|ü)(?:ß|ss)e?|mfg|lg|vg|hochachtungsvoll',
  '(?:bien )?(?:cordialement|sincèrement)|bien à (?:vous|toi)|cdlt|salutations(?: distinguées)?|amicalement|belle journée|bonne journée',
  '(?:un |muchos )?(?:cordial(?:es)? |atentos? |afectuosos? )?(?:saludos?|abrazos?)(?: cordial(?:es)?)?|atentamente|atte',
  '(?:um |os meus )?(?:melhores |grande |cordiais )?(?:abraços?|cumprimentos|saudações)|atenciosamente|att|atte|cordialmente',
  '(?:un |i miei |con )?(?:cordial[ie] |distinti |migliori |cari )?saluti|un (?:caro )?saluto|cordialmente',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg',
  'dhanyavaad|dhanyawad|saadar|regards',
).source;
const CLOSING_LINE = new RegExp(`^\\s*(?:${CLOSING})(?: (?:\\p{L}+ ){0,3}\\p{L}+)?\\s*[,.!]?\\s*$`, 'iu');

/** "Clara and the team", "Clara y toda la familia". */
const WITH_OTHERS =
  /,? (?:and|&|\+|und|et|y|e|en|aur) (?:\p{L}+ ){0,3}(?:team|family|crew|staff|gang|colleagues|all|everyone|mannschaft|familie|kollegen|équipe|famille|familia|equipo|equipa|equipe|família|famiglia|squadra|parivaar)\s*[.!]?$/iu;

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu) ?? [];

/** Whether a line is the writer's name, alone or behind a greeting; of a short one an initial is enough. */
function isSigned(line: string, name: readonly string[]): boolean {
  const said = line.trim().replace(WITH_OTHERS, '');
  if (said.length > LONGEST_LINE || /[?？:;]/.test(said)) return false;
  const found = tokens(said);
  const last = found.at(-1);
  if (last === undefined || found.length > MOST_BEFORE + name.length) return false;
  const initial = name[0]?.[0];
  if (found.length <= 2 && last.length === 1) return last === initial;
  if (found.every((word) => name.includes(word))) return true;
  // "See you, Clara" is signed; "I met Clara" is not.
  const before = said.slice(
    0,
    said.toLowerCase().lastIndexOf(found.findLast((word) => !name.includes(word)) ?? ''),
  );
  const parted = /[,.!–—-]\s*\p{L}[^,.!]*$/u.test(said) || CLOSING_LINE.test(said) || before === '';
  return name.includes(last) && parted;
}

/** The line from which a mail is only signed: below its writer's name, or from a closing greeting on. */
function signedAt(lines: readonly string[], name: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const named = name.length === 0 ? -1 : lines.findIndex((line, at) => at > first && isSigned(line, name));
  if (named >= 0) return named;
  return lines.findIndex((line, at) => at > first && line.length <= LONGEST_LINE && CLOSING_LINE.test(line));
}

/**
 * A mail's words without what stands below its writer's name: job, slogan, disclaimer. A postscript stays. `name` is
 * the writer's, null where it is not known.
 */
export function withoutSignOff(text: string, name: string | null): string {
  const lines = text.split('\n');
  const at = signedAt(lines, tokens(name ?? ''));
  if (at < 0) return text;
  const below = lines.slice(at + 1);
  if (below.join('\n').length > LONGEST_BELOW) return text;
  const postscript = below.findIndex((line) => POSTSCRIPT.test(line));
  const after = postscript < 0 ? [] : below.slice(postscript);
  return [...lines.slice(0, at), ...after].join('\n').trim();
}
