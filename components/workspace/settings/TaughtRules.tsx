import { useRef } from 'react';
import { send } from '../../../utils/messages/send';
import type { SiteRules } from '../../../utils/model/site-rules';
import { saveFile } from '../../hooks/save-file';
import type { Action } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { readRulesFile, rulesFile, rulesWords } from '../files/rules-file';
import { showDayOf } from '../format';

type Props = {
  hostname: string;
  /** What was taught about the host, one entry a port. */
  taught: readonly SiteRules[];
  action: Action;
};

/** What was taught about a site: taken along as a small file, taken over from one, or forgotten. */
export function TaughtRules({ hostname, taught, action }: Props) {
  const chooser = useRef<HTMLInputElement>(null);

  const onFile = (file: File | undefined) => {
    if (!file) return;
    void action.run(async () => {
      const rules = await readRulesFile(file, hostname);
      await send('site/import', { rules });
      return `${rulesWords(rules)} taken over for ${rules.host}. Its open pages are read by them now.`;
    });
  };
  const onForget = (host: string) =>
    void action.run(async () => {
      await send('site/forget', { host });
      return `What was taught about ${host} is forgotten. Its pages are read by themselves again.`;
    });

  return (
    <div className="site-more taught">
      {taught.map((rules) => (
        <p key={rules.host}>
          {rulesWords(rules)} taught{rules.host !== hostname && ` on ${rules.host}`}, last on{' '}
          {showDayOf(rules.taughtAt)}.
        </p>
      ))}
      <div className="actions">
        {taught.map((rules) => (
          <Button
            key={rules.host}
            look="plain"
            onClick={() =>
              saveFile(rulesFile(rules), `dealcue-site-${rules.host.replace(/[^\w.-]/g, '-')}.json`)
            }
          >
            Export rules{taught.length > 1 && ` of ${rules.host}`}
          </Button>
        ))}
        <Button look="plain" disabled={action.busy} onClick={() => chooser.current?.click()}>
          Import rules…
        </Button>
        {taught.map((rules) => (
          <Button key={rules.host} look="plain" disabled={action.busy} onClick={() => onForget(rules.host)}>
            Forget rules{taught.length > 1 && ` of ${rules.host}`}
          </Button>
        ))}
        <input
          ref={chooser}
          className="aloud"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={`Rules for ${hostname}`}
          onChange={({ target }) => {
            onFile(target.files?.[0]);
            // Else the same file could not be chosen again.
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}
