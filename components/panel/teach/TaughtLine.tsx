import type { CrmPage } from '../../../utils/model/panel-view';
import { Button } from '../../ui/Button';
import { useDesk } from '../desk';
import { wordsOf } from '../use-saver';
import { taughtWords } from './teach-words';

/** How well what was taught about the site is found on this record; nothing where all is as it should be. */
export function TaughtLine({ page }: { page: CrmPage }) {
  const { ask, say } = useDesk();
  const taught = page?.taught;
  if (!taught) return null;
  const isShort = taught.missing.length > 0;
  return (
    <div className="section" role="note">
      <p className={isShort ? 'warn' : 'soft'}>{taughtWords(taught)}</p>
      {isShort && (
        <div className="actions">
          <Button onClick={() => void ask('teach/start', {}).catch((error) => say({ text: wordsOf(error) }))}>
            Show where
          </Button>
        </div>
      )}
    </div>
  );
}
