import { Check, CircleSlash2, Crosshair, Undo2 } from 'lucide-react';
import type { TaughtRow } from '../../../utils/model/teach';
import { IconButton } from '../../ui/IconButton';
import { fieldWords } from '../change-words';
import { useDesk } from '../desk';
import { howWords, readWords } from './teach-words';

type Props = {
  row: TaughtRow;
  currency: string | null;
  isPointed: boolean;
  onDecide: (what: 'confirm' | 'none' | 'back') => void;
  onPoint: () => void;
};

/** A field: what is read of it and how, and the three things that can be said about it. */
export function TeachRow({ row, currency, isPointed, onDecide, onPoint }: Props) {
  const { now, region } = useDesk();
  const name = fieldWords(row.field);
  const value = readWords(row, currency, now, region);
  return (
    <li className="teach-row" data-mark={row.mark}>
      <div className="teach-said">
        <span className="soft">{name}</span>
        {value !== null && (
          <strong className="teach-value">
            <bdi>{value}</bdi>
          </strong>
        )}
        <span className={row.sure || value === null ? 'soft' : 'warn'}>
          <bdi>{howWords(row)}</bdi>
        </span>
      </div>
      <div className="teach-acts">
        {row.mark === 'read' ? (
          <IconButton
            icon={Check}
            label={`${name} is right`}
            disabled={value === null}
            onClick={() => onDecide('confirm')}
          />
        ) : (
          <IconButton icon={Undo2} label={`Read ${name} by itself again`} onClick={() => onDecide('back')} />
        )}
        <IconButton icon={Crosshair} label={`Point at ${name}`} aria-pressed={isPointed} onClick={onPoint} />
        <IconButton
          icon={CircleSlash2}
          label={`${name} is not on this page`}
          aria-pressed={row.mark === 'none'}
          disabled={row.mark === 'none' || row.field === 'name'}
          onClick={() => onDecide('none')}
        />
      </div>
    </li>
  );
}
