import type { Activity } from '../../../utils/store/entries';
import { showMoment } from '../format';
import { recordHref } from '../route';
import type { Column } from '../TableHead';
import { subjectOf, textOf, whatOf } from './entry-words';
import { KindIcon } from './KindIcon';

function Subject({ entry, isOwn }: { entry: Activity; isOwn: boolean }) {
  const subject = subjectOf(entry);
  if (!subject) return <span className="soft">–</span>;
  if (!isOwn) return <bdi>{subject.name}</bdi>;
  return (
    <a className="cell-link" dir="auto" href={recordHref(subject.kind, subject.id)}>
      {subject.name}
    </a>
  );
}

function Text({ entry }: { entry: Activity }) {
  if (!entry.content) return <span className="soft deleted">Deleted</span>;
  const text = textOf(entry);
  return text ? <bdi>{text}</bdi> : <span className="soft">–</span>;
}

/**
 * The columns of the activity table.
 * @param nameOf the name of somebody who writes in this log, by address
 * @param onOpen opens an entry's details
 * @param isOwn whether its records are those of this book
 */
export function activityColumns(
  nameOf: (by: string) => string,
  onOpen: (entry: Activity) => void,
  isOwn: boolean,
): Column<Activity>[] {
  return [
    {
      key: 'when',
      head: 'When',
      width: '152px',
      cell: (entry) => (
        <button type="button" className="row-open numbers" onClick={() => onOpen(entry)}>
          <time dateTime={entry.header.at}>{showMoment(entry.header.at)}</time>
        </button>
      ),
    },
    {
      key: 'who',
      head: 'Who',
      width: '12%',
      cell: ({ header }) => (
        <span dir="auto" title={header.by}>
          {nameOf(header.by)}
        </span>
      ),
    },
    {
      key: 'what',
      head: 'What',
      width: '23%',
      cell: (entry) => (
        <span className="kind">
          <KindIcon kind={entry.header.kind} />
          <span className="kind-words">
            {whatOf(entry)}
            {entry.content?.contact?.name && (
              <>
                {' '}
                <bdi className="soft">{entry.content.contact.name}</bdi>
              </>
            )}
          </span>
        </span>
      ),
    },
    {
      key: 'about',
      head: 'Deal or lead',
      width: '21%',
      cell: (entry) => <Subject entry={entry} isOwn={isOwn} />,
    },
    { key: 'text', head: 'Text or subject', cell: (entry) => <Text entry={entry} /> },
  ];
}
