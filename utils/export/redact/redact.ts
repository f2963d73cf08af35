import type { ActivityContent, EntryHeader } from '../../model/activity';
import type { Redaction } from '../about';
import type { ExportedActivity } from '../activity-columns';
import {
  type KnownName,
  makePseudonyms,
  mergedKind,
  NAMED,
  type NamedKind,
  namedByChange,
  type Pseudonyms,
  surveyNames,
} from './known-names';
import { addressKey, isPlainValue, nameRemover, withoutAddresses } from './redact-text';

/** What stands where a text was: that there was one still counts. */
export const REMOVED_TEXT = '(text taken out)';

/** Members that say what kind of thing happened, in words of ours: they name nobody. */
const OURS = new Set([
  'of',
  'outcome',
  'field',
  'step',
  'until',
  'format',
  'redaction',
  'hash',
  'id',
  'kind',
  'direction',
  'currency',
  'unit',
]);
/** Changed fields whose values are from lists, and name nobody either. */
const LISTED = new Set(['stage', 'status', 'amount', 'currency', 'probability', 'closeDate']);
/** Takes out of activities, and of other words of the file, what is not to be in it. */
export type Redactor = {
  activity: (activity: ExportedActivity) => ExportedActivity;
  words: (text: string) => string;
};

type Parts = { has: (part: Redaction) => boolean; pseudonyms: Pseudonyms; cleaned: (text: string) => string };

/** A value under a name: a text of the rep's goes as a whole, any other loses only what names somebody. */
function value(found: unknown, key: string, parts: Parts): unknown {
  if (typeof found === 'string') {
    if (OURS.has(key)) return key === 'id' && !found.includes('@') ? found : parts.cleaned(found);
    return parts.has('text') && !isPlainValue(found) ? REMOVED_TEXT : parts.cleaned(found);
  }
  if (Array.isArray(found)) return found.map((one) => value(one, key, parts));
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found).map(([name, member]) => [name, memberOf(name, member, parts)]),
  );
}

function memberOf(key: string, found: unknown, parts: Parts): unknown {
  const kind = key === 'merged' ? mergedKind(found) : NAMED[key];
  return kind === undefined ? value(found, key, parts) : named(found, kind, parts);
}

/** A record by its id and name, or by its name alone. */
function named(found: unknown, kind: NamedKind, parts: Parts): unknown {
  if (typeof found === 'string')
    return parts.has('names') ? parts.pseudonyms(kind, found) : parts.cleaned(found);
  if (Array.isArray(found)) return found.map((one) => named(one, kind, parts));
  if (typeof found !== 'object' || found === null) return found;
  const { id, name, ...rest } = found as { id?: unknown; name?: unknown };
  const key = String(id ?? name);
  const shown =
    typeof name === 'string'
      ? parts.has('names')
        ? parts.pseudonyms(kind, key)
        : parts.cleaned(name)
      : name;
  return {
    ...(id === undefined ? {} : { id: value(id, 'id', parts) }),
    name: shown,
    ...(value(rest, '', parts) as object),
  };
}

function changed(found: unknown, content: ActivityContent, parts: Parts): unknown {
  if (LISTED.has(content.field ?? '')) return found;
  const kind = namedByChange(content);
  return kind === null ? value(found, 'value', parts) : named(found, kind, parts);
}

function redactContent(content: ActivityContent, header: EntryHeader, parts: Parts): ActivityContent {
  const field = content.field ?? (header.kind === 'stage-change' ? 'stage' : undefined);
  const members = Object.entries(content).map(([key, found]) => [
    key,
    key === 'from' || key === 'to'
      ? changed(found, { ...content, field }, parts)
      : memberOf(key, found, parts),
  ]);
  return Object.fromEntries(members) as ActivityContent;
}

function makeRedactor(
  redacted: readonly Redaction[],
  names: readonly KnownName[],
  pseudonyms: Pseudonyms,
): Redactor {
  const has = (part: Redaction) => redacted.includes(part);
  const withoutNames = nameRemover(names);
  // Addresses first: a name in one would break it, and what is left would be no address any more.
  const cleaned = (text: string) => {
    const rest = has('addresses') ? withoutAddresses(text, pseudonyms) : text;
    return has('names') ? withoutNames(rest) : rest;
  };
  const parts: Parts = { has, pseudonyms, cleaned };
  const writer = (by: string) => (has('addresses') ? pseudonyms('Address', addressKey(by)) : by);
  return {
    words: cleaned,
    activity: ({ header, content }) => ({
      header: { ...header, by: writer(header.by) },
      content: content === null ? null : redactContent(content, header, parts),
    }),
  };
}

/**
 * Makes what takes names, addresses or texts out of a file. One thing has one pseudonym throughout the file, so that
 * counts still work; names are also taken out of texts, as far as the file's entries know them as names.
 * @param survey reads all that the file is to hold; it is asked only where names go
 */
export async function redactorFor(
  redacted: readonly Redaction[],
  survey: () => AsyncIterable<ExportedActivity[]>,
): Promise<Redactor> {
  const pseudonyms = makePseudonyms();
  const names = redacted.includes('names') ? await surveyNames(survey(), pseudonyms) : [];
  return makeRedactor(redacted, names, pseudonyms);
}
