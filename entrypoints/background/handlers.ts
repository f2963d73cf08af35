import type { MessageName } from '../../utils/messages/protocol';
import type { Handler, Handlers } from '../../utils/messages/receive';
import { onBookChanged } from './on-book-changed';
import { onChoice, onChoiceHere } from './on-choice';
import { onDayAside, onDayLook, onDayNotify, onDayPrepared, onDayStep } from './on-day';
import { onDealSave } from './on-deal';
import { onDecide } from './on-decision';
import { onChoiceUndo, onDecisionUndo } from './on-decision-undo';
import { onDockSave, onDockSet, onPanelShow, onPause } from './on-dock';
import { onRemarkDraft, onRemarkDraftHere } from './on-draft';
import { onEntryDelete } from './on-entry';
import { onErase } from './on-erase';
import { onExportNote } from './on-export';
import { onFind } from './on-find';
import { onLeave, onTakeBack } from './on-leave';
import { onLink } from './on-link';
import { onMend, onUnmend } from './on-mend';
import { onMerge, onUnmerge } from './on-merge';
import { onNeverBack, onNeverHere } from './on-never-here';
import { onNeverAdd, onNeverRemove } from './on-never-list';
import { onPerson } from './on-person';
import { onPlayRemove, onPlaysSave } from './on-plays';
import { onReading } from './on-reading';
import { onRecordDelete } from './on-record-delete';
import { onRemarkSave, onRemarkSaveHere } from './on-remark';
import { onReport } from './on-report';
import { onRestEnd } from './on-rest-end';
import { onRestored } from './on-restored';
import { onRetentionRun } from './on-retention';
import { onOverrule, onScoreRules } from './on-score';
import { onSeen, onTasteReset } from './on-seen';
import { onIdentity, onSettingsSave } from './on-settings';
import { onSiteRules } from './on-site-rules';
import { onDiagnostics, onTabStatus } from './on-status';
import { onTaskChange, onTaskChangeHere, onTaskFile, onTaskSave, onTaskSaveHere } from './on-task';
import { onTeachDecide, onTeachPicked, onTeachPoint, onTeachStart } from './on-teach';
import { onSiteForget, onSiteImport, onTeachEnd } from './on-teach-end';
import { onToken } from './on-token';
import { onTrack } from './on-track';
import { onWorkspaceOpen } from './on-workspace';
import type { Services } from './services';

type Served<N extends MessageName> = (
  ...given: [...Parameters<Handler<N>>, Services]
) => ReturnType<Handler<N>>;

/** Who acts on which message. The list is complete, or it does not compile. */
const SERVED: { readonly [N in MessageName]: Served<N> } = {
  'page/reading': onReading,
  'panel/token': onToken,
  'dock/save': onDockSave,
  'site/rules': onSiteRules,
  'teach/picked': onTeachPicked,
  'remark/save': onRemarkSave,
  'remark/draft': onRemarkDraft,
  'suggestion/decide': onDecide,
  'suggestion/seen': onSeen,
  'choice/save': onChoice,
  'suggestion/undo': onDecisionUndo,
  'score/overrule': onOverrule,
  'score/rules': onScoreRules,
  'thread/link': onLink,
  'thread/track': onTrack,
  'thread/leave': onLeave,
  'thread/take-back': onTakeBack,
  'thread/person': onPerson,
  'thread/never': onNeverHere,
  'thread/never-back': onNeverBack,
  'record/find': onFind,
  'identity/set': onIdentity,
  'teach/start': onTeachStart,
  'teach/decide': onTeachDecide,
  'teach/point': onTeachPoint,
  'teach/end': onTeachEnd,
  'dock/set': onDockSet,
  'workspace/open': onWorkspaceOpen,
  'task/save': onTaskSave,
  'task/change': onTaskChange,
  'task/file': onTaskFile,
  'task/save-here': onTaskSaveHere,
  'task/change-here': onTaskChangeHere,
  'day/step': onDayStep,
  'day/aside': onDayAside,
  'day/prepared': onDayPrepared,
  'day/look': onDayLook,
  'day/notify': onDayNotify,
  'settings/save': onSettingsSave,
  'pause/set': onPause,
  'never/add': onNeverAdd,
  'never/remove': onNeverRemove,
  'rest/end': onRestEnd,
  'taste/reset': onTasteReset,
  'site/import': onSiteImport,
  'site/forget': onSiteForget,
  'deal/save': onDealSave,
  'choice/save-here': onChoiceHere,
  'choice/undo': onChoiceUndo,
  'book/mend': onMend,
  'book/unmend': onUnmend,
  'book/merge': onMerge,
  'book/unmerge': onUnmerge,
  'remark/save-here': onRemarkSaveHere,
  'remark/draft-here': onRemarkDraftHere,
  'play/save': onPlaysSave,
  'play/remove': onPlayRemove,
  'record/delete': onRecordDelete,
  'entry/delete': onEntryDelete,
  'export/note': onExportNote,
  'everything/erase': onErase,
  'retention/run': onRetentionRun,
  'backup/restored': onRestored,
  'book/changed': onBookChanged,
  'tab/status': onTabStatus,
  'panel/show': onPanelShow,
  'diagnostics/read': onDiagnostics,
  'report/make': onReport,
};

/** The handlers of this wake-up, each with what it works with. */
export function makeHandlers(services: Services): Handlers {
  const names = Object.keys(SERVED) as MessageName[];
  const bound = names.map((name) => {
    const serve = SERVED[name] as (...given: unknown[]) => Promise<unknown>;
    return [name, (payload: unknown, caller: unknown) => serve(payload, caller, services)];
  });
  return Object.fromEntries(bound) as Handlers;
}
