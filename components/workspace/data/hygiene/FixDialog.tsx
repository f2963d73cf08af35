import { type FormEvent, useState } from 'react';
import { useAction } from '../../../hooks/use-action';
import { useToday } from '../../../hooks/use-today';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { showNumber } from '../../format';
import { Said } from '../../Said';
import { FixFields } from './FixFields';
import { FixList } from './FixList';
import { fixDraft, mendingOf } from './fix-draft';
import { FIX_WORDS, mendedWords } from './fix-words';
import { type FaultRow, personOf } from './hygiene-rows';
import { type Mended, sendFixes } from './send-fixes';

interface Props {
  /** All of one rule. */
  rows: readonly FaultRow[];
  /** The user's own name; null before it was asked. */
  me: string | null;
  onClose: () => void;
  onDone: (done: Mended) => void;
}

/** Mends a fault of one record or of many: what is to be set, and what that changes, before it is done. */
export function FixDialog({ rows, me, onClose, onDone }: Props) {
  const today = useToday();
  const [draft, setDraft] = useState(() => fixDraft(rows, today, me));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const action = useAction();
  const [first] = rows;
  if (first === undefined) return null;

  const chosen = rows.filter(({ key }) => !without.has(key));
  const mending = mendingOf(rows, draft);
  const afterOf = (row: FaultRow) => {
    const own = mendingOf([row], draft);
    return own && mendedWords(own);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (mending === null || chosen.length === 0) return;
    void action.run(async () => {
      const done = await sendFixes(
        chosen.map((row) => ({ row, mending: mendingOf([row], draft) ?? mending })),
      );
      onDone(done);
      return done.words;
    });
  };
  const { fix } = first.fault;
  const isOne = rows.length === 1;
  const words = isOne ? FIX_WORDS[fix] : `${FIX_WORDS[fix]} · ${showNumber(chosen.length)}`;
  return (
    <Dialog title={isOne ? FIX_WORDS[fix] : `${FIX_WORDS[fix]} on many`} onClose={onClose}>
      <form className="fix" onSubmit={onSubmit}>
        {isOne && (
          <p className="two-lines">
            <span className="row-name" dir="auto">
              {first.record.name}
            </span>
            <span className="soft">{first.fault.text}</span>
          </p>
        )}
        <FixFields fix={fix} draft={draft} person={personOf(first)?.name ?? null} onChange={setDraft} />
        {!isOne && <FixList rows={rows} afterOf={afterOf} without={without} onChange={setWithout} />}
        <div className="actions">
          <Button
            type="submit"
            look="primary"
            disabled={action.busy || mending === null || chosen.length === 0}
          >
            {words}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Said action={action} />
        </div>
      </form>
    </Dialog>
  );
}
