import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PanelPush, PanelView } from '../../utils/model/panel-view';
import type { PanelConnection } from '../hooks/use-panel';
import { useSeen } from '../hooks/use-seen';
import { useShortcuts } from '../hooks/use-shortcuts';
import { Confirm } from './Confirm';
import { type Desk, DeskContext, type Question, type Said } from './desk';
import { Footer } from './Footer';
import { makeKeptText } from './kept-text';
import { LoadingPanel } from './LoadingPanel';
import { PanelBody } from './PanelBody';
import { browserRegion } from './region';
import { ShortcutSheet } from './ShortcutSheet';
import { Toast } from './Toast';
import { useSaver } from './use-saver';
import './panel.css';

function versionOf(view: PanelView | undefined): string | null {
  return view && 'version' in view ? view.version : null;
}

/** Names what is on screen: words about one record must not stay over another. */
function subjectOf(view: PanelView | undefined): string {
  return view?.state === 'record' ? `${view.target.kind}:${view.target.id}` : (view?.state ?? 'none');
}

/** Words of a page may not say where a page comes from: only what the background pushed sets the theme. */
function useTheme(push: PanelPush | null) {
  const theme = push?.theme;
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** The whole panel: what the background pushed, in one column, and the keys to act on it. */
export function Panel({ push, state, ask }: PanelConnection) {
  const mark = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(mark);
  const [said, setSaid] = useState<Said | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [sheet, setSheet] = useState(false);
  const kept = useMemo(() => makeKeptText(), []);
  const region = useMemo(browserRegion, []);
  const view = push?.view;
  const saver = useSaver({
    ask,
    identity: push?.identity ?? null,
    version: versionOf(view),
    subject: subjectOf(view),
    isSeen,
  });
  const framed = push?.place === 'frame';
  const fold = useCallback(() => {
    if (framed) void ask('dock/set', { state: 'folded' });
  }, [ask, framed]);

  useTheme(push);
  useShortcuts(fold);

  const desk: Desk | null = push && {
    ask,
    saver,
    kept,
    region,
    say: setSaid,
    askFirst: setQuestion,
    now: new Date(push.now),
    place: push.place,
    beside: push.beside,
    suggestedEmail: push.suggestedEmail,
    teachable: push.teachable,
    isSeen,
  };

  if (state === 'refused') return null;
  return (
    <div className="panel">
      <div ref={mark} className="panel-mark" aria-hidden />
      {desk && view ? (
        <DeskContext value={desk}>
          <PanelBody
            view={view}
            firstDay={push.identity === null}
            onFold={fold}
            onSheet={() => setSheet(true)}
          />
        </DeskContext>
      ) : (
        <LoadingPanel />
      )}
      <Toast said={said} onSay={setSaid} isSeen={isSeen} />
      <Footer lost={state === 'lost'} onSheet={() => setSheet(true)} />
      {question && <Confirm question={question} onClose={() => setQuestion(null)} />}
      {sheet && <ShortcutSheet onClose={() => setSheet(false)} />}
    </div>
  );
}
