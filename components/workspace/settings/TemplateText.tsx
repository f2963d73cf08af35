import { useId } from 'react';
import { fillTemplate, unknownFields } from '../../../utils/context/merge-fields';
import { mergeField, type Template } from '../../../utils/model/template';
import { useGrowing } from '../../hooks/use-growing';
import { useInsert } from '../../hooks/use-insert';
import { Button } from '../../ui/Button';
import { EXAMPLE, nameOf } from './template-words';

/** Pixels: some twenty lines; what is longer scrolls. */
const MOST_HEIGHT = 376;

type Props = { template: Template; onChange: (text: string) => void };

/** Edits the text of a template, with its fields a click away and what comes of it below. */
export function TemplateText({ template, onChange }: Props) {
  const { text } = template;
  const id = useId();
  const area = useGrowing(text, MOST_HEIGHT);
  const insert = useInsert(area, text, onChange);
  const unknown = unknownFields(text);

  return (
    <div className="template">
      <label htmlFor={id}>Text of {nameOf(template)}</label>
      <textarea
        id={id}
        ref={area}
        className="input"
        dir="auto"
        lang={template.language}
        rows={6}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame it and ask for a legend. */}
      <div role="group" aria-labelledby={`${id}-fields`} className="actions">
        <span id={`${id}-fields`} className="soft">
          Insert
        </span>
        {mergeField.options.map((field) => (
          <Button key={field} onClick={() => insert(`{${field}}`)} aria-label={`Insert ${field}`}>
            {field}
          </Button>
        ))}
      </div>
      {unknown.length > 0 && (
        <p className="warn" role="alert">
          No field is called {unknown.map((name) => `{${name}}`).join(', ')}: it stays in the text as it is.
        </p>
      )}
      <figure className="template-example">
        <figcaption className="soft">Example, with made-up data</figcaption>
        <p dir="auto" lang={template.language}>
          {fillTemplate(text, EXAMPLE)}
        </p>
      </figure>
    </div>
  );
}
