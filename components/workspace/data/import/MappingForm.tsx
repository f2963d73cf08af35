import type { Inspection, PreviewRow } from '../../../../utils/import/inspection';
import type { Mapping } from '../../../../utils/import/mapping';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showBytes } from '../../format';
import { ColumnsTable } from './ColumnsTable';
import { importClient } from './import-client';
import { PreviewTable } from './PreviewTable';
import { isAnswered, Questions } from './Questions';
import { ReadAs } from './ReadAs';
import { StageMap } from './StageMap';
import type { OpenedSource } from './worker-messages';

interface Props {
  source: OpenedSource;
  inspection: Inspection;
  mapping: Mapping;
  preview: readonly PreviewRow[];
}

/** What keeps the file from being checked; null where nothing does. */
function hindrance({ questions }: Inspection, mapping: Mapping): string | null {
  if (!questions.every((question) => isAnswered(question, mapping)))
    return 'First say how the columns above are meant.';
  if (mapping.columns.every(({ field }) => field === null)) return 'First say what the columns are.';
  return null;
}

/** How the file is read, and the first rows as they will be: all of it may be changed before it is checked. */
export function MappingForm({ source, inspection, mapping, preview }: Props) {
  const why = hindrance(inspection, mapping);
  const whose = inspection.preset === null ? null : `Recognised: an export of ${inspection.preset.name}.`;
  return (
    <section className="import" aria-labelledby="import-file">
      <h2 id="import-file">
        <bdi>{source.name}</bdi> <span className="soft">{showBytes(source.bytes)}</span>
      </h2>
      {whose && <Notice tone="info">{whose}</Notice>}
      <ReadAs source={source} systems={inspection.systems} mapping={mapping} />
      {inspection.notices.map(({ text }) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      <Questions inspection={inspection} mapping={mapping} />
      <ColumnsTable inspection={inspection} mapping={mapping} />
      {mapping.stages.length > 0 && <StageMap mapping={mapping} />}
      <PreviewTable rows={preview} />
      <div className="actions import-go">
        <Button look="primary" disabled={why !== null} onClick={() => importClient.check(mapping)}>
          Check the file
        </Button>
        <Button look="plain" onClick={importClient.cancel}>
          Cancel
        </Button>
        {why && (
          <p className="soft" role="status">
            {why}
          </p>
        )}
      </div>
    </section>
  );
}
