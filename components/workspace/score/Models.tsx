import { parseModel } from '../../../utils/engine/scoring/learn/parse-model';
import type { KeptModel } from '../../../utils/model/kept-score';
import { saveFile } from '../../hooks/save-file';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { showMoment, showNumber } from '../format';
import { PlainTable } from '../PlainTable';
import { Said } from '../Said';
import { putInUse, takeModel } from './keep-model';
import { isUsed } from './verdict-words';

interface Props {
  kind: KeptModel['kind'];
  models: readonly KeptModel[];
  current: KeptModel | null;
  /** What scores has changed. */
  onChanged: () => void;
}

function exportModel({ kind, model, trainedAt }: KeptModel): void {
  const text = `${JSON.stringify(model, null, 1)}\n`;
  saveFile(
    new Blob([text], { type: 'application/json' }),
    `dealcue-score-${kind}-${trainedAt.slice(0, 10)}.json`,
  );
}

/** The model in use and the ones before it: to go back to, to take along, to bring in. */
export function Models({ kind, models, current, onChanged }: Props) {
  const action = useAction();

  const choose = (model: KeptModel | null) =>
    action.run(async () => {
      await putInUse(kind, model);
      onChanged();
      return model === null ? 'The rules score from now on.' : 'This model scores from now on.';
    });
  const bringIn = (file: File | undefined) =>
    file &&
    action.run(async () => {
      const parsed = parseModel(await file.text());
      if (!parsed.ok) return `${parsed.why} The score is as it was.`;
      const refused = await takeModel(kind, parsed.model);
      if (refused !== null) return `${refused} The score is as it was.`;
      onChanged();
      return 'The model of this file scores from now on.';
    });

  return (
    <div>
      {models.length > 0 && (
        <PlainTable
          caption="Models"
          heads={['Learned', 'From', 'Verdict', 'What to do with it']}
          aloud={['Models', 'What to do with it']}
        >
          <tbody>
            {models.map((model) => (
              <tr key={model.id}>
                <th scope="row">{showMoment(model.trainedAt)}</th>
                <td>
                  {showNumber(model.won)} won, {showNumber(model.lost)} lost
                  {model.record === null && ', from a file'}
                </td>
                <td>{model.verdict}</td>
                <td className="actions">
                  {model.id === current?.id ? (
                    <strong>{isUsed(model) ? 'In use' : 'The rules score'}</strong>
                  ) : (
                    <Button look="text" disabled={action.busy} onClick={() => choose(model)}>
                      Use this one
                    </Button>
                  )}
                  <Button look="text" onClick={() => exportModel(model)}>
                    Export
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <div className="actions">
        <label className="button button-bordered">
          Import a model…
          <input
            className="aloud"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              void bringIn(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        {current && (
          <Button look="plain" disabled={action.busy} onClick={() => choose(null)}>
            Rules only
          </Button>
        )}
        <Said action={action} />
      </div>
    </div>
  );
}
