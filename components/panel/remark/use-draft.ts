import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Target } from '../../../utils/model/panel-view';
import {
  NOTHING_UNDERSTOOD,
  type RemarkTemplate,
  type Taken,
  type Understood,
} from '../../../utils/model/remark';
import { useDesk } from '../desk';

/** So often a draft is handed over anew when the connection is lost under it. */
const ATTEMPTS = 3;

/** Names a part of what was understood: what the rep decided on it holds while it is understood so. */
export const partKey = {
  person: (id: string) => `person:${id}`,
  task: ({ title, due }: Understood['tasks'][number]) => `task:${due}:${title}`,
  amount: 'amount',
  quantity: ({ count, unit }: Understood['quantities'][number]) => `quantity:${count}:${unit}`,
};

type Decided = Readonly<Record<string, boolean>>;

function takenOf({ people, tasks, amount, quantities }: Understood, decided: Decided): Taken {
  const isIn = (key: string, sure: boolean) => decided[key] ?? sure;
  return {
    people: people.filter(({ id, sure }) => isIn(partKey.person(id), sure)).map(({ id }) => id),
    tasks: tasks
      .filter((task) => isIn(partKey.task(task), task.sure))
      .map(({ title, due }) => ({ title, due })),
    amount: isIn(partKey.amount, true) ? amount : null,
    quantities: quantities.filter((one) => isIn(partKey.quantity(one), true)),
  };
}

export type RemarkDraft = {
  text: string;
  type: (text: string) => void;
  understood: Understood;
  decided: Decided;
  /** Takes a part in, or leaves it out. */
  decide: (key: string, isIn: boolean) => void;
  templates: RemarkTemplate[];
  /** What is saved with the text as it stands now, once all of it was understood. */
  settle: () => Promise<Taken>;
};

/**
 * The line that is being typed on a record. The background keeps every state of it, whatever happens to this page,
 * and says what it understands.
 */
export function useDraft(target: Target): RemarkDraft {
  const { ask, saver, kept } = useDesk();
  const { again } = saver;
  const [text, setText] = useState(() => kept.read(target));
  const [understood, setUnderstood] = useState(NOTHING_UNDERSTOOD);
  const [templates, setTemplates] = useState<RemarkTemplate[]>([]);
  const [decided, setDecided] = useState<Decided>({});
  const newest = useRef(text);
  const last = useRef({ understood: NOTHING_UNDERSTOOD, decided });
  last.current.decided = decided;
  const running = useRef<Promise<void> | null>(null);
  // A view that is pushed anew names the same record by another object.
  const { kind, id, name } = target;
  const stable = useMemo(() => ({ kind, id, name }), [kind, id, name]);

  const handOver = useCallback(
    (words: string | null) =>
      again((version) => ask('remark/draft', { version, target: stable, text: words })).then((answer) => {
        last.current.understood = answer.understood;
        setUnderstood(answer.understood);
        setTemplates(answer.templates);
        return answer.text;
      }),
    [again, ask, stable],
  );

  const keep = useCallback(async () => {
    const run = async () => {
      let held: string | null = null;
      for (let failed = 0; held !== newest.current && failed < ATTEMPTS; ) {
        const words = newest.current;
        await handOver(words).then(
          () => {
            held = words;
          },
          () => {
            failed += 1;
          },
        );
      }
    };
    running.current ??= run().finally(() => {
      running.current = null;
    });
    await running.current;
  }, [handOver]);

  const type = useCallback(
    (next: string) => {
      newest.current = next;
      setText(next);
      kept.write(stable, next);
      if (next === '') setDecided({});
      void keep();
    },
    [keep, kept, stable],
  );

  useEffect(() => {
    if (newest.current !== '') {
      void keep();
      return;
    }
    const before = (words: string) => {
      // Somebody may have typed before the draft came: neither is lost.
      const typed = newest.current;
      if (words !== '' && words !== typed) type(typed === '' ? words : `${words}\n${typed}`);
    };
    void handOver(null).then(before, () => undefined);
  }, [handOver, keep, type]);

  const decide = (key: string, isIn: boolean) => setDecided((all) => ({ ...all, [key]: isIn }));
  const settle = async () => {
    await keep();
    return takenOf(last.current.understood, last.current.decided);
  };
  return { text, type, understood, decided, decide, templates, settle };
}
