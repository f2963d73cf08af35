import { useId } from 'react';
import type { TeachView } from '../../../utils/model/teach';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { fieldWords } from '../change-words';
import { TeachRow } from './TeachRow';
import { KIND_WORDS, troubleWords } from './teach-words';
import { useTeach } from './use-teach';
import './teach.css';

type Kind = keyof typeof KIND_WORDS;
const KINDS = Object.keys(KIND_WORDS) as Kind[];

function Pointing({ view, onStop }: { view: TeachView; onStop: () => void }) {
  if (view.pointing === null) return null;
  return (
    <Notice tone="info" action={<Button onClick={onStop}>Stop pointing</Button>}>
      Click the value of “{fieldWords(view.pointing)}” in the page. By keyboard: Tab goes through the page,
      Enter picks, Esc leaves.
    </Notice>
  );
}

function KindOfRecord({ view, onChoose }: { view: TeachView; onChoose: (kind: Kind) => void }) {
  const id = useId();
  return (
    <div className="teach-kind">
      <label htmlFor={id}>This page shows a</label>
      <Select
        id={id}
        value={view.entity ?? ''}
        onChange={({ target }) => target.value && onChoose(target.value as Kind)}
      >
        {view.entity === null && <option value="">Choose…</option>}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** The list of what is read on the page: each value confirmed, pointed at, or said not to be here. */
export function TeachPanel({ view }: { view: TeachView }) {
  const { busy, words, decide, choose, point, end } = useTeach(view.version);
  return (
    <>
      <main className="sections" aria-label={`What is read on ${view.host}`} aria-busy={busy}>
        <section className="section state">
          <h2>What Dealcue reads here</h2>
          <p className="soft">
            Set right what is wrong once: the records of <bdi>{view.host}</bdi> are read the same way after
            that. Nothing in the page is changed.
          </p>
          <KindOfRecord view={view} onChoose={choose} />
        </section>
        <ul className="teach-rows" aria-label="Fields">
          {view.rows.map((row) => (
            <TeachRow
              key={row.field}
              row={row}
              currency={view.currency}
              isPointed={view.pointing === row.field}
              onDecide={(what) => decide(what, row.field)}
              onPoint={() => point(view.pointing === row.field ? null : row.field)}
            />
          ))}
        </ul>
      </main>
      <section className="teach-foot" aria-label="Save or leave">
        <Pointing view={view} onStop={() => point(null)} />
        {view.trouble && <Notice tone="warn">{troubleWords(view.trouble)}</Notice>}
        <p className="warn" role="alert">
          {words}
        </p>
        <div className="actions">
          <Button look="primary" disabled={view.entity === null} onClick={() => end(true)}>
            {view.isChanged ? 'Save' : 'All of it is right'}
          </Button>
          <Button look="plain" onClick={() => end(false)}>
            {view.isChanged ? 'Discard' : 'Not now'}
          </Button>
        </div>
      </section>
    </>
  );
}
