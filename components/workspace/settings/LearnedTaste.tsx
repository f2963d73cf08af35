import { useState } from 'react';
import { playRule } from '../../../utils/context/step-rule';
import { acceptanceOf } from '../../../utils/context/taste';
import { send } from '../../../utils/messages/send';
import { stepKind } from '../../../utils/model/answer';
import { db } from '../../../utils/store/open';
import { readPlays } from '../../../utils/store/plays';
import { readTaste } from '../../../utils/store/taste';
import { useAction } from '../../hooks/use-action';
import { useLive } from '../../hooks/use-live';
import { formatChance } from '../../panel/format';
import { Button } from '../../ui/Button';
import { ruleWords } from '../activity/rule-words';
import { REGION, showNumber } from '../format';
import { PlainTable } from '../PlainTable';
import { Said } from '../Said';
import { RemarkTimes } from './RemarkTimes';
import { Section } from './Section';

const ABOUT =
  'Kinds of next step that you take come first, those that you say no to come later; one that you almost never take is shown one time in twenty. The share is drawn towards 50 % as if by twenty answers, so that the first few do not decide. A step that was in view for a week without an answer counts as a quarter of a no. These figures stay on this device.';

const HEADS = ['Next step', 'Taken', 'Said no', 'Let stand', 'Share'];

async function readLearned() {
  const [taste, plays] = await Promise.all([readTaste(db()), readPlays(db())]);
  const rules: string[] = [...stepKind.options, ...plays.map(({ id }) => playRule(id))];
  return rules
    .flatMap((kind) => {
      const tally = taste.kinds.get(kind);
      return tally === undefined
        ? []
        : [{ kind, words: ruleWords(kind, plays), tally, share: acceptanceOf(kind, null, taste) }];
    })
    .sort((a, b) => b.share - a.share);
}

/** What was learned of which next steps the rep takes, and the way to have it forgotten. */
export function LearnedTaste({ asked }: { asked: boolean }) {
  const learned = useLive(readLearned, []);
  const action = useAction();
  const [sure, setSure] = useState(false);
  const onReset = () =>
    action.run(async () => {
      await send('taste/reset', {});
      setSure(false);
      return 'Forgotten. Every kind is ranked by the facts alone.';
    });

  return (
    <Section title="What was learned" about={ABOUT} asked={asked}>
      <RemarkTimes />
      {learned?.length === 0 && <p className="soft">Nothing yet: you have not answered a next step.</p>}
      {learned && learned.length > 0 && (
        <>
          <PlainTable
            caption="How you answer each kind of next step"
            heads={HEADS}
            aloud={['How you answer each kind of next step']}
          >
            <tbody>
              {learned.map(({ kind, words, tally, share }) => (
                <tr key={kind}>
                  <th scope="row">
                    <bdi>{words}</bdi>
                  </th>
                  <td className="numbers">{showNumber(tally.taken)}</td>
                  <td className="numbers">{showNumber(tally.refused)}</td>
                  <td className="numbers">{showNumber(tally.ignored)}</td>
                  <td className="numbers">{formatChance(share, REGION)}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
          <div className="actions">
            {sure ? (
              <>
                <Button className="button-danger" disabled={action.busy} onClick={() => void onReset()}>
                  Forget it
                </Button>
                <Button autoFocus onClick={() => setSure(false)}>
                  Keep it
                </Button>
              </>
            ) : (
              <Button onClick={() => setSure(true)}>Forget what was learned…</Button>
            )}
          </div>
        </>
      )}
      <Said action={action} />
    </Section>
  );
}
