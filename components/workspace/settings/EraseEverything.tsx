import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Said } from '../Said';
import { Section } from './Section';

const WORD = 'delete';
const ABOUT =
  'Takes every deal, lead, contact, setting and the whole log off this device. Nothing is kept elsewhere: only a backup that you have saved can bring it back. Make one first if anybody may still need it: the button is just above.';

/** Deletes all that the extension has stored, once the word was typed. */
export function EraseEverything({ onErased }: { onErased: () => void }) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const action = useAction();
  const sure = typed.trim().toLowerCase() === WORD;

  const onErase = async () => {
    const gone = await action.run(async () => {
      await send('everything/erase', {});
      return 'Everything is deleted.';
    });
    if (gone) onErased();
  };

  return (
    <Section title="Delete everything" about={ABOUT}>
      {asking ? (
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (sure) void onErase();
          }}
        >
          <Field
            label={`Type “${WORD}” to confirm`}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="actions">
            <Button type="submit" className="button-danger" disabled={!sure || action.busy}>
              {action.busy ? 'Deleting…' : 'Delete everything'}
            </Button>
            <Button onClick={() => setAsking(false)}>Keep everything</Button>
          </div>
        </form>
      ) : (
        <Button onClick={() => setAsking(true)}>Delete everything…</Button>
      )}
      <Said action={action} />
    </Section>
  );
}
