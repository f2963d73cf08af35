import { ChevronDown } from 'lucide-react';
import type { Outsider } from '../../utils/model/panel-view';
import { Menu } from '../ui/Menu';
import { useLeaveItems } from './leave-items';

/** A button for what is no business of ours. */
export function LeaveMenu({ words, people }: { words: string; people: Outsider[] }) {
  return (
    <Menu items={useLeaveItems(people)}>
      {words} <ChevronDown size={14} aria-hidden />
    </Menu>
  );
}
