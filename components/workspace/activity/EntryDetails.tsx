import type { Activity } from '../../../utils/store/entries';
import { Dialog } from '../../ui/Dialog';
import { showMomentFully } from '../format';
import { recordHref } from '../route';
import { DeleteEntry } from './DeleteEntry';
import { factsOf, subjectOf, textOf, whatOf } from './entry-words';
import { canUndo, UndoChange } from './UndoChange';

interface Props {
  entry: Activity;
  /** An entry of somebody else's log is only looked at. */
  isOwn: boolean;
  onChange: (entry: Activity) => void;
  onClose: () => void;
}

/** Everything that one entry of the log holds, and the way to delete what it says. */
export function EntryDetails({ entry, isOwn, onChange, onClose }: Props) {
  const { header, content } = entry;
  const subject = subjectOf(entry);
  const text = textOf(entry);

  return (
    <Dialog title={whatOf(entry)} onClose={onClose}>
      {text && (
        <p className="entry-text" dir="auto">
          {text}
        </p>
      )}
      {!content && (
        <p className="soft">What this entry said was deleted. That it was here, and when, stays.</p>
      )}
      <dl className="facts">
        <dt>When</dt>
        <dd>{showMomentFully(header.at)}</dd>
        <dt>Written down</dt>
        <dd>{showMomentFully(header.recordedAt)}</dd>
        <dt>Who</dt>
        <dd>
          <bdi>{header.by}</bdi>
        </dd>
        {subject && (
          <>
            <dt>{subject.kind === 'deal' ? 'Deal' : 'Lead'}</dt>
            <dd>
              {isOwn ? (
                <a href={recordHref(subject.kind, subject.id)} dir="auto">
                  {subject.name}
                </a>
              ) : (
                <bdi>{subject.name}</bdi>
              )}
            </dd>
          </>
        )}
        {factsOf(entry).map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="details-head">In the log</h3>
      <dl className="facts facts-small">
        <dt>Number</dt>
        <dd className="numbers">{header.seq}</dd>
        <dt>Entry</dt>
        <dd className="mono">{header.id}</dd>
        <dt>Device</dt>
        <dd className="mono">{header.device}</dd>
        <dt>Hash</dt>
        <dd className="mono">{header.hash}</dd>
      </dl>
      {isOwn && canUndo(entry) && <UndoChange entry={entry} />}
      {isOwn && content && header.kind !== 'deletion' && (
        <DeleteEntry entryId={header.id} onDeleted={() => onChange({ header, content: null })} />
      )}
    </Dialog>
  );
}
