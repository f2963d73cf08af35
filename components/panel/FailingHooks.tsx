import { Notice } from '../ui/Notice';
import { hookWords } from './hook-words';

/** One line when a part of the page could not be read; the rest of the panel stands on what could. */
export function FailingHooks({ failing }: { failing: string[] }) {
  if (failing.length === 0) return null;
  return (
    <div className="section">
      <Notice tone="info">
        Could not read on this page: {hookWords(failing)}. What is shown stands without it.
      </Notice>
    </div>
  );
}
