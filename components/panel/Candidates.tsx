import { ChevronRight } from 'lucide-react';
import type { Candidate } from '../../utils/model/panel-view';
import { describeCandidate } from './words';

type Props = { candidates: Candidate[]; disabled: boolean; onChoose: (candidate: Candidate) => void };

/** Records to choose from: name first, then what tells them apart. The digits choose too. */
export function Candidates({ candidates, disabled, onChoose }: Props) {
  return (
    <ul className="candidates">
      {candidates.map((candidate, at) => (
        <li key={`${candidate.kind}:${candidate.id}`}>
          <button
            type="button"
            className="candidate"
            disabled={disabled}
            data-shortcut={at < 9 ? String(at + 1) : undefined}
            aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
            onClick={() => onChoose(candidate)}
          >
            <span>
              <span>
                <bdi>{candidate.name}</bdi>
              </span>
              <span className="soft">
                <bdi>{describeCandidate(candidate)}</bdi>
              </span>
            </span>
            <ChevronRight size={16} aria-hidden className="mirrored" />
          </button>
        </li>
      ))}
    </ul>
  );
}
