import type { ActivityContent } from '../model/activity';
import type { RecentActivity } from '../model/panel-view';
import type { Entry } from './entry-activity';

/** How many the panel shows. */
const SHOWN = 5;

/** Entries that are about a record of the log itself: a line of their own would only puzzle. */
const HIDDEN: ReadonlySet<string> = new Set(['deletion', 'export', 'rule-change']);

/** A task is told by its title: the day that it was set to is no change of the record. */
const isTask = (kind: string) => kind === 'task-set' || kind === 'task-done';

function changeOf({ field, from, to }: ActivityContent): RecentActivity['change'] {
  // What is absent would make the view that holds it unreadable once it was kept.
  return from === undefined && to === undefined
    ? null
    : { field: field ?? null, from: from ?? null, to: to ?? null };
}

function moves({ moves: moved }: ActivityContent): string | null {
  if (moved === undefined) return null;
  const { entries, deal, lead } = moved;
  return `${entries.length === 1 ? '1 mail' : `${entries.length} mails`} moved to ${(deal ?? lead)?.name ?? 'another record'}`;
}

function merged({ merged: gone }: ActivityContent): string | null {
  return gone === undefined ? null : `${gone.name ?? 'Another record'} was merged into this one`;
}

function lostTo({ competitor }: ActivityContent): string | null {
  return competitor === undefined ? null : `to ${competitor}`;
}

/** What an entry says beside its kind and outcome. */
function saidBy(content: ActivityContent): string | null {
  return (
    content.text ?? lostTo(content) ?? merged(content) ?? moves(content) ?? content.thread?.subject ?? null
  );
}

/** The last five entries of a deal or lead, newest first, in the order given; deleted ones are left out. */
export function recentOf(entries: readonly Entry[]): RecentActivity[] {
  return entries
    .flatMap(({ header, content }) =>
      content === null || HIDDEN.has(header.kind)
        ? []
        : [
            {
              id: header.id,
              kind: header.kind,
              at: header.at,
              by: header.by,
              who: content.contact?.name ?? null,
              writer: content.colleague ? (content.colleague.name ?? content.colleague.id) : null,
              outcome: content.outcome ?? null,
              text: saidBy(content),
              change: isTask(header.kind) ? null : changeOf(content),
            },
          ],
    )
    .slice(0, SHOWN);
}
