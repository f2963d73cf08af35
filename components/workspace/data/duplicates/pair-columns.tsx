import { Button } from '../../../ui/Button';
import { showMoment } from '../../format';
import type { Column } from '../../TableHead';
import type { PairLine } from './pair-rows';
import { chanceWords, KIND_WORDS, reasonWords } from './pair-words';

interface Actions {
  onReview: (line: PairLine) => void;
  onUndo: (line: PairLine) => void;
}

function Told({ line }: { line: PairLine }) {
  if (line.state === 'merged') return <span className="soft">Merged on {showMoment(line.at)}</span>;
  const [first, second] = line.reasons.map(reasonWords);
  return (
    <span className="two-lines">
      <bdi className="row-name">{first}</bdi>
      <bdi className="soft">{second}</bdi>
    </span>
  );
}

/** The columns of the list of pairs. */
export function pairColumns({ onReview, onUndo }: Actions): Column<PairLine>[] {
  return [
    {
      key: 'pair',
      head: 'Two records',
      cell: ({ a, b }) => (
        <span className="two-lines">
          <span className="row-name">
            <bdi>{a.name}</bdi>
          </span>
          <span className="row-name">
            <bdi>{b.name}</bdi>
          </span>
        </span>
      ),
    },
    { key: 'why', head: 'Why', width: '30%', cell: (line) => <Told line={line} /> },
    { key: 'kind', head: 'Kind', width: '84px', cell: ({ kind }) => KIND_WORDS[kind] },
    {
      key: 'chance',
      head: 'Chance',
      width: '68px',
      end: true,
      cell: ({ chance }) => chance !== null && <span className="numbers">{chanceWords(chance)}</span>,
    },
    {
      key: 'do',
      head: 'Decide',
      width: '92px',
      cell: (line) => {
        const isMerged = line.state === 'merged';
        const words = isMerged ? 'Undo' : 'Review';
        return (
          <Button
            className="cell-button"
            aria-label={`${words}: ${line.a.name}, ${line.b.name}`}
            onClick={() => (isMerged ? onUndo : onReview)(line)}
          >
            {words}
          </Button>
        );
      },
    },
  ];
}
