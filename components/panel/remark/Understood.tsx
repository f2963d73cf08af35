import { X } from 'lucide-react';
import { useDesk } from '../desk';
import { dayOf, formatCount, formatDay, formatMoney, formatTime } from '../format';
import type { Region } from '../region';
import { partKey, type RemarkDraft } from './use-draft';

type Part = { key: string; words: string; sure: boolean };

function whenWords(due: string, now: Date, region: Region): string {
  if (!due.includes('T')) return formatDay(due, now, region, true);
  const at = new Date(due);
  return `${formatDay(dayOf(at, region), now, region, true)}, ${formatTime(at, region)}`;
}

function partsOf({ understood }: RemarkDraft, now: Date, region: Region): Part[] {
  const { people, tasks, amount, quantities } = understood;
  return [
    ...tasks.map((task) => ({
      key: partKey.task(task),
      words: `Task ${whenWords(task.due, now, region)}: ${task.title}`,
      sure: task.sure,
    })),
    ...people.map(({ id, name, sure }) => ({ key: partKey.person(id), words: name, sure })),
    ...quantities.map((one) => ({
      key: partKey.quantity(one),
      words: `${formatCount(one.count, region)} ${one.unit}`,
      sure: true,
    })),
    ...(amount === null
      ? []
      : [
          {
            key: partKey.amount,
            words: `Propose ${formatMoney(amount.value, amount.currency, region)}`,
            sure: true,
          },
        ]),
  ];
}

/** What the line is understood to say, before it is saved: each can be left out, what is in doubt is asked. */
export function Understood({ draft }: { draft: RemarkDraft }) {
  const { now, region } = useDesk();
  const parts = partsOf(draft, now, region).filter(
    // What was surely understood and left out is not asked again.
    ({ key, sure }) => !(sure && draft.decided[key] === false),
  );
  if (parts.length === 0) return null;
  return (
    <ul className="said" aria-label="Saved with the remark">
      {parts.map(({ key, words, sure }) =>
        (draft.decided[key] ?? sure) ? (
          <li key={key} className="said-part">
            <bdi>{words}</bdi>
            <button type="button" aria-label={`Leave out: ${words}`} onClick={() => draft.decide(key, false)}>
              <X size={12} aria-hidden />
            </button>
          </li>
        ) : (
          <li key={key}>
            <button
              type="button"
              className="said-part said-asked"
              title="Not saved unless you press it"
              onClick={() => draft.decide(key, true)}
            >
              <bdi>{words}?</bdi>
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
