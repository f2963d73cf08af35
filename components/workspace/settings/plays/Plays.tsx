import { useRef, useState } from 'react';
import { send } from '../../../../utils/messages/send';
import type { Stage } from '../../../../utils/model/book';
import type { Play } from '../../../../utils/model/play';
import { db } from '../../../../utils/store/open';
import { readPlays } from '../../../../utils/store/plays';
import { useAction } from '../../../hooks/use-action';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { readPlaysFile } from '../../files/plays-file';
import { Said } from '../../Said';
import { Section } from '../Section';
import { ExportPlays } from './ExportPlays';
import { ImportPlays } from './ImportPlays';
import { PlayEditor } from './PlayEditor';
import { PlayRow } from './PlayRow';
import { copyOf, draftOf, emptyPlay, type PlayDraft } from './play-draft';
import './plays.css';

const ABOUT =
  'Rules of your own: when all conditions hold on an open deal, the panel suggests what the rule says, ranked with all other next steps. They are tried on the present deals before they are saved, every change is in the log, and a team shares them as a file.';

type Open =
  | { what: 'edit'; draft: PlayDraft }
  | { what: 'export' }
  | { what: 'import'; incoming: readonly Play[] }
  | null;

/** The plays of the team: written, switched, copied, taken along, taken over. */
export function Plays({ stages, asked }: { stages: readonly Stage[]; asked: boolean }) {
  const plays = useLive(() => readPlays(db()), []);
  const action = useAction();
  const [open, setOpen] = useState<Open>(null);
  const [deleted, setDeleted] = useState<Play | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const names = [...stages].sort((a, b) => a.order - b.order).map(({ name }) => name);

  const say = (words: string) => {
    setOpen(null);
    setDeleted(null);
    void action.run(async () => words);
  };
  const save = (play: Play, seen: string | null, words: string) =>
    action.run(async () => {
      setDeleted(null);
      await send('play/save', { plays: [{ play, seen }] });
      return words;
    });
  const remove = (play: Play) =>
    action.run(async () => {
      await send('play/remove', { id: play.id });
      setDeleted(play);
      return `“${play.name}” is deleted.`;
    });
  const onFile = (file: File | undefined) => {
    if (!file) return;
    setDeleted(null);
    void action.run(async () => {
      setOpen({ what: 'import', incoming: await readPlaysFile(file) });
      return '';
    });
  };

  return (
    <Section title="Plays" about={ABOUT} asked={asked}>
      {plays?.length === 0 && (
        <p className="soft">No play yet. An example: a proposal over 20,000 that is silent for ten days.</p>
      )}
      {plays && plays.length > 0 && (
        <ul className="play-list">
          {plays.map((play) => (
            <PlayRow
              key={play.id}
              play={play}
              isBusy={action.busy}
              onSwitch={() =>
                void save(
                  { ...play, on: !play.on },
                  play.changedAt,
                  `“${play.name}” is ${play.on ? 'off' : 'on'}.`,
                )
              }
              onEdit={() => setOpen({ what: 'edit', draft: draftOf(play) })}
              onCopy={() => setOpen({ what: 'edit', draft: copyOf(play) })}
              onDelete={() => void remove(play)}
            />
          ))}
        </ul>
      )}
      <div className="actions">
        <Button onClick={() => setOpen({ what: 'edit', draft: emptyPlay() })}>New play</Button>
        <Button disabled={action.busy} onClick={() => chooser.current?.click()}>
          Import plays…
        </Button>
        {plays && plays.length > 0 && (
          <Button onClick={() => setOpen({ what: 'export' })}>Export plays…</Button>
        )}
        <Said
          action={action}
          onUndo={deleted && (() => void save(deleted, null, `“${deleted.name}” is back.`))}
        />
        <input
          ref={chooser}
          className="aloud"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label="File of plays"
          onChange={({ target }) => {
            onFile(target.files?.[0]);
            // Else the same file could not be chosen again.
            target.value = '';
          }}
        />
      </div>
      {open?.what === 'edit' && (
        <PlayEditor first={open.draft} stages={names} onClose={() => setOpen(null)} onSaved={say} />
      )}
      {open?.what === 'export' && plays && (
        <ExportPlays plays={plays} onClose={() => setOpen(null)} onSaved={say} />
      )}
      {open?.what === 'import' && plays && (
        <ImportPlays incoming={open.incoming} here={plays} onClose={() => setOpen(null)} onTaken={say} />
      )}
    </Section>
  );
}
