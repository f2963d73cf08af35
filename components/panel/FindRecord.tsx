import { useRef, useState } from 'react';
import type { Candidate } from '../../utils/model/panel-view';
import { Combobox } from '../ui/Combobox';
import { useDesk } from './desk';
import { describeCandidate } from './words';

type Props = { onChoose: (candidate: Candidate) => void; autoFocus?: boolean };

const keyOf = ({ kind, id }: Candidate) => `${kind}:${id}`;

/** Searches all open deals and leads, for a thread that belongs to none of those that are offered. */
export function FindRecord({ onChoose, autoFocus }: Props) {
  const { ask } = useDesk();
  const [found, setFound] = useState<Candidate[]>([]);
  const asked = useRef(0);

  async function search(typed: string) {
    asked.current += 1;
    const mine = asked.current;
    const { candidates } = await ask('record/find', { typed }).catch(() => ({ candidates: [] }));
    // An answer that comes late must not replace a newer one.
    if (mine === asked.current) setFound(candidates);
  }

  return (
    <Combobox
      label="Search open deals and leads"
      placeholder="Search open deals and leads"
      picked={null}
      autoFocus={autoFocus}
      options={found.map((one) => ({
        key: keyOf(one),
        label: one.name,
        note: describeCandidate(one) || null,
      }))}
      onSearch={(typed) => void search(typed)}
      onPick={(option) => {
        const one = found.find((candidate) => keyOf(candidate) === option?.key);
        if (one) onChoose(one);
      }}
    />
  );
}
