import { Button, type ButtonLook } from '../ui/Button';
import { useDesk } from './desk';

type Props = { page: 'deals' | 'activity' | 'settings'; look?: ButtonLook; children: string };

/** Opens a page of the workspace in a tab of its own. */
export function OpenButton({ page, look = 'bordered', children }: Props) {
  const { ask } = useDesk();
  return (
    <Button look={look} onClick={() => void ask('workspace/open', { page, id: null })}>
      {children}
    </Button>
  );
}
