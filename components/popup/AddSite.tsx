import type { Site } from '../../utils/messages/site';
import { askFor } from '../../utils/platform/permissions';
import type { Action } from '../hooks/use-action';
import { Button } from '../ui/Button';
import { dayWords } from './state-words';

interface Props {
  site: Site;
  /** Since when it is not read any more, where it once was. */
  left: string | null;
  action: Action;
}

const REFUSED = 'The browser did not allow it, so nothing is read here.';

/** What would be read on a site that is not read yet, and the button that asks for it. */
export function AddSite({ site: { origin, pattern }, left, action }: Props) {
  const { hostname, protocol } = new URL(origin);

  const onAdd = () => {
    // At once in the click: else the browser does not ask. What follows is the background's to do, since the
    // browser may close this popup while it asks.
    const asked = askFor(pattern);
    void action.run(async () => {
      if (!(await asked)) throw Object.assign(new Error(REFUSED), { name: 'RefusedError' });
      return `${hostname} is added. The panel shows beside its records.`;
    });
  };

  return (
    <section className="tab-state" aria-label="Add this site">
      <p className="large">
        <bdi>{hostname}</bdi>
      </p>
      <p>
        Dealcue will read the record pages of <bdi>{hostname}</bdi> in this browser. Nothing is sent.
      </p>
      {left !== null && <p className="soft">Not read any more since {dayWords(left)}.</p>}
      {protocol === 'http:' && (
        <p className="warn">
          This site comes without encryption: others on the network can see and change its pages.
        </p>
      )}
      <Button look="primary" disabled={action.busy} onClick={onAdd}>
        Add this site
      </Button>
    </section>
  );
}
