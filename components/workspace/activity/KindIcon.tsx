import {
  ArrowRightLeft,
  Ban,
  Calendar,
  Check,
  CircleCheck,
  Clock,
  Download,
  Link,
  ListTodo,
  type LucideIcon,
  MailOpen,
  Merge,
  MessageSquare,
  PencilLine,
  Phone,
  Send,
  Settings2,
  Trash2,
  Upload,
} from 'lucide-react';
import type { ActivityKind } from '../../../utils/model/activity';

const ICONS: Record<ActivityKind, LucideIcon> = {
  remark: MessageSquare,
  call: Phone,
  meeting: Calendar,
  'email-in': MailOpen,
  'email-out': Send,
  'stage-change': ArrowRightLeft,
  'field-change': PencilLine,
  link: Link,
  'rule-change': Settings2,
  'task-set': ListTodo,
  'task-done': CircleCheck,
  'suggestion-accepted': Check,
  'suggestion-dismissed': Ban,
  'suggestion-snoozed': Clock,
  import: Upload,
  merge: Merge,
  export: Download,
  correction: PencilLine,
  deletion: Trash2,
};

/** A small sign for what happened; the words beside it say it too. */
export function KindIcon({ kind }: { kind: ActivityKind }) {
  const Icon = ICONS[kind];
  return <Icon className="kind-icon" size={14} strokeWidth={1.75} aria-hidden />;
}
