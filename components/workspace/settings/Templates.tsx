import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Template } from '../../../utils/model/template';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { Select } from '../../ui/Select';
import { Said } from '../Said';
import { Section } from './Section';
import { TemplateText } from './TemplateText';
import { missingFrom, nameOf } from './template-words';

const ABOUT =
  'What a draft starts from, by the step that it is for. The one in the language of the thread is taken; for any other language, the first of its kind. What is not known stays in the draft as a gap, such as [first name].';

/** Edits the templates: one for each kind of draft and language. */
export function Templates({ current }: { current: Template[] }) {
  const [drafts, setDrafts] = useState(current);
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const action = useAction();
  const at = Math.min(chosen, drafts.length - 1);
  const template = drafts[at];
  const missing = missingFrom(drafts);
  const empty = drafts.find(({ text }) => text.trim() === '');
  const ofKind = drafts.filter(({ kind }) => kind === template?.kind);

  const change = (next: Template[], choose = at) => {
    action.clear();
    setDrafts(next);
    setChosen(choose);
  };
  const edit = (text: string) =>
    change(drafts.map((draft, index) => (index === at ? { ...draft, text } : draft)));
  const remove = () =>
    change(
      drafts.filter((_, index) => index !== at),
      Math.max(0, at - 1),
    );
  const moveUp = (one: Template) => {
    const first = drafts.findIndex(({ kind }) => kind === one.kind);
    change(drafts.filter((draft) => draft !== one).toSpliced(first, 0, one), first);
  };
  const add = (kindAndLanguage: Pick<Template, 'kind' | 'language'>) => {
    const like = drafts.find(({ kind }) => kind === kindAndLanguage.kind);
    change([...drafts, { ...kindAndLanguage, text: like?.text ?? '' }], drafts.length);
  };

  const onSave = () =>
    action.run(async () => {
      await send('settings/save', { templates: drafts });
      return 'Saved.';
    });

  return (
    <Section title="Draft templates" about={ABOUT}>
      {template && (
        <>
          <div className="template-choice">
            <label htmlFor={id}>Template</label>
            <Select id={id} value={at} onChange={(event) => setChosen(Number(event.target.value))}>
              {drafts.map((draft, index) => (
                <option key={nameOf(draft)} value={index}>
                  {nameOf(draft)}
                </option>
              ))}
            </Select>
            <IconButton
              icon={ArrowUp}
              label={`Make ${nameOf(template)} the first of its kind`}
              disabled={ofKind[0] === template}
              onClick={() => moveUp(template)}
            />
            <IconButton
              icon={Trash2}
              label={`Remove ${nameOf(template)}`}
              // A step without a template could write no draft.
              disabled={ofKind.length === 1}
              onClick={remove}
            />
          </div>
          <TemplateText key={nameOf(template)} template={template} onChange={edit} />
        </>
      )}
      {empty && (
        <p className="warn" role="alert">
          {nameOf(empty)}: a template needs a text.
        </p>
      )}
      <div className="actions">
        <Button disabled={empty !== undefined || action.busy} onClick={onSave}>
          Save templates
        </Button>
        {missing.length > 0 && (
          <Menu
            items={missing.map((one) => ({
              id: nameOf(one),
              text: nameOf(one),
              onChoose: () => add(one),
            }))}
          >
            <Plus size={14} aria-hidden /> Add a template
          </Menu>
        )}
        <Said action={action} />
      </div>
    </Section>
  );
}
