import type { Calendar } from '../../engine/calendar';
import type { ChangeFact } from '../../engine/today/day-fact';
import type { Entry } from '../entry-activity';

const MOST_SAID = 3;
const WORDS: Readonly<Record<string, string>> = {
  stage: 'Stage',
  status: 'Status',
  amount: 'Amount',
  closeDate: 'Close date',
  owner: 'Owner',
  nextStep: 'Next step',
};

function valueWords(value: unknown, calendar: Calendar, locale: string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? calendar.say(text) : text;
}

/** A change in words: "Stage: Proposal → Negotiation."; null for a field that is no news by itself. */
function changeWords({ header, content }: Entry, calendar: Calendar, locale: string): string | null {
  const field = header.kind === 'stage-change' ? 'stage' : (content?.field ?? '');
  const name = WORDS[field];
  if (name === undefined || content === null) return null;
  const [from, to] = [content.from, content.to].map((value) => valueWords(value, calendar, locale));
  return `${name}: ${from} → ${to}.`;
}

/** What changed on records elsewhere, one fact a record: pages of a CRM and files said so, not the rep. */
export function changeFacts(
  changes: readonly Entry[],
  nameOf: (dealId: string) => { id: string; name: string } | null,
  calendar: Calendar,
  locale: string,
): ChangeFact[] {
  const facts = new Map<string, ChangeFact>();
  for (const entry of changes) {
    const deal = nameOf(entry.content?.deal?.id ?? '');
    const words = changeWords(entry, calendar, locale);
    if (deal === null || words === null) continue;
    const { at } = entry.header;
    const isOver = entry.content?.field === 'status' && ['won', 'lost'].includes(String(entry.content.to));
    const known = facts.get(deal.id);
    if (known === undefined) {
      const about = { kind: 'deal' as const, ...deal };
      facts.set(deal.id, {
        what: 'change',
        key: `change|${deal.id}|${at}`,
        about,
        said: [words],
        at,
        isOver,
      });
    } else {
      if (known.said.length < MOST_SAID && !known.said.includes(words)) known.said.push(words);
      known.isOver ||= isOver;
    }
  }
  return [...facts.values()];
}
