import { useGmailAccess } from '../hooks/use-gmail-access';
import { Button } from './Button';
import { Notice } from './Notice';

/** Says that Gmail is kept from us, and asks for it on a click; nothing where all is well. */
export function GmailAccess() {
  const { granted, ask } = useGmailAccess();
  if (granted !== false) return null;
  return (
    <Notice
      tone="warn"
      action={
        <Button look="primary" onClick={ask}>
          Allow Gmail
        </Button>
      }
    >
      <strong>Gmail access was taken away.</strong> Or the browser has not given it yet. No mail is read and
      no panel is shown until you allow it.
    </Notice>
  );
}
