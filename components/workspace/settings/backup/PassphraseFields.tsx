import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { useEffect, useState } from 'react';
import { Field } from '../../../ui/Field';
import { loadJudge, strengthOf } from './strength';

interface Props {
  typed: string;
  again: string;
  onTyped: (passphrase: string) => void;
  onAgain: (passphrase: string) => void;
}

const MOST = 4;

/** Takes a passphrase twice and says how strong it is. */
export function PassphraseFields({ typed, again, onTyped, onAgain }: Props) {
  const [judge, setJudge] = useState<ZxcvbnFactory | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadJudge().then((loaded) => wanted && setJudge(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  const strength = judge !== null && typed !== '' ? strengthOf(judge, typed) : null;

  return (
    <div className="fields">
      <Field
        label="Passphrase"
        type="password"
        autoComplete="new-password"
        value={typed}
        onChange={({ target }) => onTyped(target.value)}
      />
      <div className="strength">
        <meter
          aria-label="Strength"
          min={0}
          max={MOST}
          low={2}
          high={3}
          optimum={MOST}
          value={strength?.score ?? 0}
        />
        <p className="soft" role="status">
          {strength?.words ?? 'Several words that do not belong together are strong.'}
        </p>
      </div>
      <Field
        label="The same again"
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={({ target }) => onAgain(target.value)}
      />
      <p className="soft">
        The passphrase is stored nowhere. Without it nobody can open the file, nor can you: a backup whose
        passphrase is lost is lost.
      </p>
    </div>
  );
}
