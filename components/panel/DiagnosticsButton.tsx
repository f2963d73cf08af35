import { Button, type ButtonLook } from '../ui/Button';
import { useDesk } from './desk';

/** Opens the part of the settings that says how each hook of the page did. */
export function DiagnosticsButton({ look = 'bordered' }: { look?: ButtonLook }) {
  const { ask } = useDesk();
  return (
    <Button look={look} onClick={() => void ask('workspace/open', { page: 'settings', id: 'diagnostics' })}>
      Diagnostics
    </Button>
  );
}
