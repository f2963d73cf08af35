import type { Activity } from '../../../utils/store/entries';
import { fieldWords, valueWords } from '../../panel/change-words';
import { ACTIVITY_WORDS, OUTCOME_WORDS, STEP_WORDS } from '../../panel/words';
import { REGION, showMoney, showNumber } from '../format';

/** A value of a change as text; what is absent is a dash. */
export function plain(value: unknown): string {
  return valueWords(value, new Date(), REGION);
}

/** What a suggestion was about, in words. */
export function stepWords(step: string): string {
  return step in STEP_WORDS ? STEP_WORDS[step as keyof typeof STEP_WORDS].verb : step;
}

/** What happened: "Remark · Voicemail", "Mail received". */
export function whatOf({ header, content }: Activity): string {
  const outcome = content?.outcome && OUTCOME_WORDS[content.outcome];
  return [ACTIVITY_WORDS[header.kind], outcome].filter(Boolean).join(' · ');
}

function change({ header, content }: Activity): string | null {
  if (!content || (content.from === undefined && content.to === undefined)) return null;
  const { field, from, to } = content;
  if (field === 'deal' && from === null) return 'New deal';
  // A stage change says already what has changed.
  const name = field && header.kind !== 'stage-change' ? `${fieldWords(field)}: ` : '';
  return `${name}${plain(from)} → ${plain(to)}`;
}

function moved({ moves }: NonNullable<Activity['content']>): string | null {
  if (!moves) return null;
  const count = moves.entries.length;
  const to = (moves.deal ?? moves.lead)?.name ?? 'another record';
  return `${count === 1 ? '1 mail' : `${showNumber(count)} mails`} moved to ${to}`;
}

function merged(content: NonNullable<Activity['content']>): string | null {
  if (!content.merged) return null;
  const into = content.deal ?? content.lead ?? content.contact ?? content.account;
  return `${content.merged.name ?? 'A record'} was merged into ${into?.name ?? 'another one'}`;
}

/** What was said or changed, on one line; null where the entry says no more than its kind. */
export function textOf(entry: Activity): string | null {
  const { content } = entry;
  if (!content) return null;
  const said = content.text ?? merged(content) ?? moved(content) ?? content.thread?.subject ?? change(entry);
  if (said) return said;
  if (content.competitor) return `Lost to ${content.competitor}`;
  if (content.step) return content.play ? `Play “${content.play.name}”` : stepWords(content.step);
  // An export tells its form and size; they are further keys of the content, so anything may stand there.
  const { format, count } = content as { format?: unknown; count?: unknown };
  if (typeof format === 'string' && typeof count === 'number') return `${format}, ${showNumber(count)} rows`;
  return null;
}

/** The deal or lead that an entry is about. */
export function subjectOf({ content }: Activity): { kind: 'deal' | 'lead'; id: string; name: string } | null {
  const [kind, named] = content?.deal
    ? (['deal', content.deal] as const)
    : (['lead', content?.lead] as const);
  return named ? { kind, id: named.id, name: named.name ?? (kind === 'deal' ? 'Deal' : 'Lead') } : null;
}

/** The keys that the details show in their own words elsewhere. */
const TOLD = new Set([
  'deal',
  'lead',
  'text',
  'outcome',
  'thread',
  'field',
  'from',
  'to',
  'step',
  'message',
  'moves',
  'merged',
  'task',
  'made',
  'batch',
  'play',
]);
const FACT_WORDS: Record<string, string> = {
  competitor: 'Lost to',
  others: 'Also named',
  of: 'Entry it is about',
  until: 'Rests until',
  filter: 'Filter',
};

/** What a further fact says: a name, a quantity, money, several of them, or any other value. */
function factValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(factValue).join(', ');
  const part = (value ?? {}) as Record<string, unknown>;
  if (typeof part.name === 'string') return part.name;
  if (typeof part.count === 'number' && typeof part.unit === 'string')
    return `${showNumber(part.count)} ${part.unit}`;
  if (typeof part.value === 'number' && typeof part.currency === 'string')
    return showMoney(part.value, part.currency);
  return plain(value);
}

/** Further facts of an entry, name and value, in the order in which they stand. */
export function factsOf({ content }: Activity): [name: string, value: string][] {
  if (!content) return [];
  const { thread, text } = content;
  const subject: [string, string][] = thread?.subject && text ? [['Subject', thread.subject]] : [];
  const others = Object.entries(content)
    .filter(([key, value]) => !TOLD.has(key) && value !== null && value !== undefined)
    .map(([key, value]): [string, string] => [
      FACT_WORDS[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
      factValue(value),
    ]);
  return [...subject, ...others];
}
