import { memo } from 'react';
import type { Activity } from '../../../utils/store/entries';
import { subjectOf, textOf, whatOf } from '../activity/entry-words';
import { KindIcon } from '../activity/KindIcon';
import { showTimeOf } from '../format';

interface Props {
  day: string;
  entries: readonly Activity[];
  /** Whether the entries may be about several records: then each says about which. */
  isMixed: boolean;
  onOpen: (entry: Activity) => void;
}

/** Who and what an entry names besides the record that the page is about. */
function Names({ entry, isMixed }: { entry: Activity; isMixed: boolean }) {
  const subject = isMixed ? subjectOf(entry)?.name : null;
  const names = [entry.content?.contact?.name, subject].flatMap((name) => name || []);
  return names.map((name, at) => (
    <span key={name} className="soft">
      {at > 0 && ' · '}
      <bdi>{name}</bdi>
    </span>
  ));
}

/** What happened on one day, newest first. */
function Day({ day, entries, isMixed, onOpen }: Props) {
  return (
    <div className="day">
      <h3 className="soft">{day}</h3>
      <ul>
        {entries.map((entry) => {
          const text = textOf(entry);
          return (
            <li key={entry.header.id}>
              <button type="button" className="event" onClick={() => onOpen(entry)}>
                <KindIcon kind={entry.header.kind} />
                <span className="event-words">
                  <span>
                    {whatOf(entry)} <Names entry={entry} isMixed={isMixed} />
                  </span>
                  {text && (
                    <span className="soft">
                      <bdi>{text}</bdi>
                    </span>
                  )}
                </span>
                <time className="soft numbers" dateTime={entry.header.at}>
                  {showTimeOf(entry.header.at)}
                </time>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const isSame = (one: Props, other: Props) =>
  one.day === other.day &&
  one.isMixed === other.isMixed &&
  one.onOpen === other.onOpen &&
  JSON.stringify(one.entries) === JSON.stringify(other.entries);

/** Drawn anew where its entries have changed: a long timeline is read anew whenever something happens. */
export const TimelineDay = memo(Day, isSame);
