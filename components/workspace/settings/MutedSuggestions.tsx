import { send } from '../../../utils/messages/send';
import { getDeal } from '../../../utils/store/deals';
import { getLead } from '../../../utils/store/leads';
import { db } from '../../../utils/store/open';
import { readPlays } from '../../../utils/store/plays';
import { listSuggestionStates } from '../../../utils/store/suggestions';
import { useAction } from '../../hooks/use-action';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { ruleWords } from '../activity/rule-words';
import { showDayOf } from '../format';
import { Said } from '../Said';
import { Section } from './Section';

type Muted = { key: string; step: string; about: string; until: string };

const ABOUT =
  'Next steps that you have put off, taken or said no to rest for a while. Bring one back, and it shows again as soon as it is right.';

async function nameOf(target: string): Promise<string> {
  const [kind, id = ''] = target.split(/:(.*)/s);
  if (kind === 'any') return 'every record';
  const record = kind === 'deal' ? await getDeal(db(), id) : kind === 'lead' ? await getLead(db(), id) : null;
  return record?.name ?? 'a thread without a deal';
}

/** What rests now: for good first, then what comes back last. */
async function readMuted(): Promise<Muted[]> {
  const now = new Date().toISOString();
  const resting = (await listSuggestionStates(db())).filter(({ until }) => until === null || until > now);
  const order = (until: string | null) => until ?? '9999';
  const plays = await readPlays(db());
  const sorted = resting.sort((a, b) => order(b.until).localeCompare(order(a.until)));
  return Promise.all(
    sorted.map(async ({ key, kind, target, until }) => ({
      key,
      step: ruleWords(kind, plays),
      about: await nameOf(target),
      until: until === null ? 'for good' : `until ${showDayOf(until)}`,
    })),
  );
}

/** The suggestions that rest, until when, and the way back. */
export function MutedSuggestions() {
  const muted = useLive(readMuted, []);
  const action = useAction();
  const onBack = ({ key, step, about }: Muted) =>
    action.run(async () => {
      await send('rest/end', { key });
      return `“${step}” may show again on ${about}.`;
    });

  return (
    <Section title="Muted suggestions" about={ABOUT}>
      {muted?.length === 0 && <p className="soft">None rests now.</p>}
      {muted && muted.length > 0 && (
        <ul className="muted-list">
          {muted.map((one) => (
            <li key={one.key}>
              <span>
                {one.step} on <bdi>{one.about}</bdi> <span className="soft">{one.until}</span>
              </span>
              <Button disabled={action.busy} onClick={() => void onBack(one)}>
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Said action={action} />
    </Section>
  );
}
