import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { RemarkTemplate } from '../../../utils/model/remark';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Said } from '../Said';
import { Section } from './Section';

const MOST = 40;
const ABOUT =
  'Texts that you write often. “/” in an empty remark offers them by name; what is inserted can be changed before it is saved.';

type Draft = RemarkTemplate & { key: string };

/** Writes and deletes the texts that a remark can be begun with. */
export function RemarkTemplates({ current }: { current: RemarkTemplate[] }) {
  const prefix = useId();
  const [made, setMade] = useState(current.length);
  const [drafts, setDrafts] = useState<Draft[]>(() =>
    current.map((one, at) => ({ ...one, key: `${prefix}${at}` })),
  );
  const action = useAction();
  const isWhole = drafts.every(({ name, text }) => name.trim() !== '' && text.trim() !== '');

  const change = (next: Draft[]) => {
    action.clear();
    setDrafts(next);
  };
  const set = (key: string, news: Partial<RemarkTemplate>) =>
    change(drafts.map((one) => (one.key === key ? { ...one, ...news } : one)));
  const add = () => {
    change([...drafts, { key: `${prefix}${made}`, name: '', text: '' }]);
    setMade(made + 1);
  };
  const onSave = () =>
    action.run(async () => {
      const remarkTemplates = drafts.map(({ name, text }) => ({ name: name.trim(), text: text.trim() }));
      await send('settings/save', { remarkTemplates });
      return 'Saved.';
    });

  return (
    <Section title="Texts for remarks" about={ABOUT}>
      {drafts.map(({ key, name, text }, at) => (
        <div key={key} className="remark-template">
          <Field
            label="Name"
            value={name}
            maxLength={60}
            onChange={(event) => set(key, { name: event.target.value })}
          />
          <textarea
            className="input"
            rows={2}
            dir="auto"
            maxLength={5_000}
            aria-label={`Text of ${name || `number ${at + 1}`}`}
            value={text}
            onChange={(event) => set(key, { text: event.target.value })}
          />
          <IconButton
            icon={Trash2}
            label={`Delete ${name || `number ${at + 1}`}`}
            onClick={() => change(drafts.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <div className="actions">
        <Button disabled={drafts.length >= MOST} onClick={add}>
          Add a text
        </Button>
        <Button disabled={!isWhole || action.busy} onClick={() => void onSave()}>
          Save texts
        </Button>
        <Said action={action} />
      </div>
    </Section>
  );
}
