import { useId } from 'react';
import { PLAY_FIELDS, type PlayAction } from '../../../../utils/model/play';
import { templateKind } from '../../../../utils/model/template';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { KIND_WORDS } from '../template-words';
import { FilledText } from './FilledText';
import { ACTIONS } from './field-words';
import { MailFields } from './MailFields';
import type { ActionDraft } from './play-draft';

type Props = { action: ActionDraft; stages: readonly string[]; onChange: (action: ActionDraft) => void };

/** What the one button of the suggestion does. */
export function ActionFields({ action, stages, onChange }: Props) {
  const id = useId();
  const edit = (patch: Partial<ActionDraft>) => onChange({ ...action, ...patch });
  const days = (
    <Field
      label={action.do === 'task' ? 'Due in working days' : 'In working days from then'}
      type="number"
      min={0}
      max={250}
      value={action.workingDays}
      onChange={({ target }) => edit({ workingDays: target.value })}
    />
  );
  const known = stages.includes(action.stage) || action.stage === '' ? stages : [...stages, action.stage];
  return (
    <>
      <label htmlFor={id}>What its button does</label>
      <Select
        id={id}
        value={action.do}
        onChange={({ target }) => edit({ do: target.value as PlayAction['do'] })}
      >
        {ACTIONS.map((one) => (
          <option key={one.do} value={one.do}>
            {one.text}
          </option>
        ))}
      </Select>
      {action.do === 'mail' && <MailFields mails={action.mails} onChange={(mails) => edit({ mails })} />}
      {action.do === 'template' && (
        <Select
          aria-label="Template"
          value={action.template}
          onChange={({ target }) => edit({ template: target.value })}
        >
          {templateKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </Select>
      )}
      {action.do === 'task' && (
        <FilledText
          label="Task"
          value={action.title}
          fields={PLAY_FIELDS}
          most={200}
          onChange={(title) => edit({ title: title.replace(/\n/g, ' ') })}
        />
      )}
      {action.do === 'remark' && (
        <FilledText
          label="Remark"
          value={action.text}
          fields={PLAY_FIELDS}
          most={1_000}
          onChange={(text) => edit({ text: text.replace(/\n/g, ' ') })}
        />
      )}
      {action.do === 'stage' && (
        <Select
          aria-label="To which stage"
          value={action.stage}
          onChange={({ target }) => edit({ stage: target.value })}
        >
          <option value="">Pick a stage</option>
          {known.map((stage) => (
            <option key={stage} value={stage}>
              {stage}
            </option>
          ))}
        </Select>
      )}
      {(action.do === 'task' || action.do === 'close date') && days}
    </>
  );
}
