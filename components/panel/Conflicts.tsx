import type { FieldConflict, RecordView } from '../../utils/model/panel-view';
import { ConflictTable } from './ConflictTable';
import { fieldWords } from './change-words';
import { useDesk } from './desk';
import { SaveState } from './SaveState';

/** Where two sources of the record differ, side by side; the rep says which counts. */
export function Conflicts({ view }: { view: RecordView }) {
  const { ask, saver, say, now, region } = useDesk();
  if (view.conflicts.length === 0) return null;

  function choose(field: string, { value }: FieldConflict['used'], words: string) {
    const { target } = view;
    const what = `${fieldWords(field)} ${words}`;
    void saver.save({
      where: 'conflicts',
      what: `${what} on ${target.name}`,
      run: async (version) => {
        const { undo } = await ask('choice/save', { version, target, field, value });
        say({ text: `${what} is used on ${target.name}.`, undo: () => ask('suggestion/undo', { undo }) });
      },
    });
  }

  return (
    <section className="section" aria-labelledby="conflicts">
      <h2 id="conflicts">Sources differ</h2>
      <ConflictTable
        conflicts={view.conflicts}
        money={view}
        now={now}
        region={region}
        busy={saver.busy}
        onChoose={choose}
      />
      <SaveState where="conflicts" />
    </section>
  );
}
