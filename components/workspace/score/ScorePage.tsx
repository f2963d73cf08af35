import { useMemo } from 'react';
import { featuresOf } from '../../../utils/engine/scoring/features/read-features';
import type { KeptModel } from '../../../utils/model/kept-score';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { showMoment } from '../format';
import { Page } from '../Page';
import { Models } from './Models';
import { Rivalries } from './Rivalries';
import { RuleStrengths } from './RuleStrengths';
import { readScoreSight, type ScoreSight } from './read-score';
import { ScoreRecordView } from './ScoreRecordView';
import { ScoreTabs } from './ScoreTabs';
import { Shapes } from './Shapes';
import { shapeCharts } from './shape-rows';
import { TrainingLine } from './TrainingLine';
import { useTraining } from './use-training';
import { isUsed, verdictWords } from './verdict-words';
import './score.css';

type Kind = KeptModel['kind'];

function Learned({ kind, current }: { kind: Kind; current: KeptModel }) {
  const charts = useMemo(() => shapeCharts(current.model, featuresOf(kind)), [kind, current]);
  return (
    <section>
      <h2>What was learned</h2>
      <p className="soft">
        {isUsed(current)
          ? 'Points are in log-odds and come on top of the rules: +0.7 doubles the odds, −0.7 halves them.'
          : 'None of this counts at present: the rules score.'}
      </p>
      <Shapes charts={charts} />
      {current.model.notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </section>
  );
}

function Missing({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <section>
      <h2>What is missing to get better</h2>
      <ul>
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function Sight({ kind, sight, rescore }: { kind: Kind; sight: ScoreSight; rescore: () => void }) {
  const { counts, state, models, current, record, rules, stages, names } = sight;
  return (
    <>
      <section>
        <h2>How good is this score?</h2>
        <p className="score-verdict">{verdictWords(kind, counts, current)}</p>
        {state?.said && (
          <p className="soft">
            {showMoment(state.at)}: {state.said}
          </p>
        )}
        <p className="soft">
          {state?.isChosen
            ? 'As somebody chose what scores, nothing is learned until “Retrain now” is pressed.'
            : `While this workspace is open it learns by itself, as ${kind}s are closed. A new model scores only if it is not worse on the newest of them.`}
        </p>
        {record && <ScoreRecordView kind={kind} record={record} names={names} />}
      </section>
      {current && <Learned kind={kind} current={current} />}
      <section>
        <h2>Your numbers against the score</h2>
        <Rivalries kind={kind} counts={counts} />
      </section>
      <Missing missing={state?.missing ?? []} />
      <section>
        <h2>Rules</h2>
        <RuleStrengths key={JSON.stringify(rules)} rules={rules} stages={stages} onSaved={rescore} />
      </section>
      <section>
        <h2>Models</h2>
        <Models kind={kind} models={models} current={current} onChanged={rescore} />
      </section>
    </>
  );
}

/** Workspace → Score: how good the score is, what it goes by, and what may be changed about it. */
export function ScorePage({ kind }: { kind: Kind }) {
  const sight = useLive(() => readScoreSight(kind), [kind]);
  const training = useTraining();
  return (
    <Page
      title="Score"
      tools={
        <Button look="primary" disabled={training.running !== null} onClick={() => training.start('train')}>
          Retrain now
        </Button>
      }
    >
      <ScoreTabs here={kind} />
      <TrainingLine training={training} />
      {sight && (
        <div className="score-page">
          <Sight kind={kind} sight={sight} rescore={() => training.start('rescore')} />
        </div>
      )}
    </Page>
  );
}
