import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Input } from '../../utils/messages/protocol';
import type { ShownSuggestion, Target } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { DayForm } from './DayForm';
import { useDesk } from './desk';
import { dayOf } from './format';
import { morningOf } from './later-choices';
import { playVerb } from './play-words';
import { StepForm } from './StepForm';
import { KEYS } from './shortcuts';
import { laterItems, notThisItems } from './step-menus';
import { STEP_WORDS } from './words';

const CLOSE_DATE = { label: 'Close date', verb: 'Save' };
const STAYS = 'Taken back. The text stays in the reply box; Ctrl Z or ⌘ Z there takes it out.';

type Decision = Input<'suggestion/decide'>['decision'];
type Props = {
  suggestion: ShownSuggestion;
  target: Target | null;
  onDraft: (draft: string | null) => void;
  /** Replaces the one button, where the step is taken by another message. */
  primary?: ReactNode;
};

/** The one button of a step, Later and Not this. A step that needs a day asks for it in place. */
export function StepActions({ suggestion, target, onDraft, primary }: Props) {
  const { ask, saver, say, region, now } = useDesk();
  const [asking, setAsking] = useState<'accept' | 'later' | null>(null);
  const [askedBefore, setAskedBefore] = useState(false);
  const { play } = suggestion;
  const words =
    play === undefined ? STEP_WORDS[suggestion.kind] : { verb: playVerb(play, now, region), asks: null };

  function decide(decision: Decision) {
    setAsking(null);
    void saver.save({
      where: 'step',
      what: `“${suggestion.title}”`,
      run: async (version) => {
        const { key } = suggestion;
        const taken = await ask('suggestion/decide', { version, target, key, decision });
        // In the reply box it is in the rep's hands; what was only copied is shown as well.
        onDraft(taken.placed === 'reply-box' ? null : taken.draft);
        const takeBack = () => ask('suggestion/undo', { undo: taken.undo }).then(() => onDraft(null));
        // The reply is the rep's own by now: taking the decision back takes no word out of it.
        say({ text: taken.effect, undo: takeBack, ...(taken.placed === 'reply-box' && { undone: STAYS }) });
      },
    });
  }

  const { asks } = suggestion;
  const stop = () => {
    setAsking(null);
    setAskedBefore(true);
  };
  if (asking === 'accept' && asks !== null && asks.what !== 'close-date') {
    return <StepForm asks={asks} onCancel={stop} onGiven={(given) => decide({ what: 'accept', ...given })} />;
  }
  if (asking) {
    const dayWords = words.asks ?? CLOSE_DATE;
    const today = dayOf(now, region);
    const later = asking === 'later';
    return (
      <DayForm
        label={later ? 'Show it again on' : dayWords.label}
        verb={later ? 'Put off' : dayWords.verb}
        first={!later && suggestion.due && suggestion.due > today ? suggestion.due : null}
        onCancel={stop}
        onDay={(day) =>
          decide(later ? { what: 'snooze', until: morningOf(day).toISOString() } : { what: 'accept', day })
        }
      />
    );
  }

  return (
    <div className="actions">
      {primary ?? (
        <Button
          look="primary"
          shortcut={KEYS.accept}
          title={`${words.verb} (A)`}
          disabled={saver.busy}
          // Cancelling the question gives the focus back to the button that asked it.
          autoFocus={askedBefore}
          onClick={() => (words.asks || asks ? setAsking('accept') : decide({ what: 'accept' }))}
        >
          {words.verb}
        </Button>
      )}
      <Menu
        shortcut={KEYS.later}
        items={laterItems(
          new Date(),
          region,
          (until) => decide({ what: 'snooze', until }),
          () => setAsking('later'),
        )}
      >
        Later <ChevronDown size={14} aria-hidden />
      </Menu>
      <Menu
        shortcut={KEYS.notThis}
        items={notThisItems(target, suggestion, { now, region }, (reason) =>
          decide({ what: 'dismiss', reason }),
        )}
      >
        Not this <ChevronDown size={14} aria-hidden />
      </Menu>
    </div>
  );
}
