import { useRef, useState } from 'react';
import type { Input } from '../../../utils/messages/protocol';
import type { TaughtField } from '../../../utils/model/site-rules';
import { useDesk } from '../desk';
import { UNSEEN, wordsOf } from '../use-saver';

type Kind = Extract<Input<'teach/decide'>['decision'], { what: 'kind' }>['entity'];

/** What can be done with the list, one thing at a time; `words` say why the last one was not done. */
export function useTeach(version: string) {
  const { ask, isSeen, say } = useDesk();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [words, setWords] = useState('');

  async function run(step: () => Promise<unknown>): Promise<void> {
    // Buttons stay in reach while one thing is done: one that is switched off would lose the focus.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setWords('');
    try {
      await step();
    } catch (error) {
      setWords(wordsOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  async function end(save: boolean): Promise<void> {
    if (save && !isSeen()) {
      setWords(UNSEEN);
      return;
    }
    await run(async () => {
      await ask('teach/end', { version, save });
      if (save) say({ text: 'Saved for this site. The next record is read by it.' });
    });
  }

  return {
    busy,
    words,
    decide: (what: 'confirm' | 'none' | 'back', field: TaughtField) =>
      void run(() => ask('teach/decide', { version, decision: { what, field } })),
    choose: (entity: Kind) =>
      void run(() => ask('teach/decide', { version, decision: { what: 'kind', entity } })),
    point: (field: TaughtField | null) => void run(() => ask('teach/point', { version, field })),
    end: (save: boolean) => void end(save),
  };
}
