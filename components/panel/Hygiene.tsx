import { ChevronDown, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { Finding } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';

/** What is unclean about the record, in one line: the worst by its words, the others behind a click. */
export function Hygiene({ findings }: { findings: Finding[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first, ...others] = findings;
  if (first === undefined) return null;
  return (
    <section className="section hygiene" aria-label="What is missing or out of date">
      <p className="hygiene-line">
        <TriangleAlert size={14} aria-hidden className={first.severity === 'high' ? 'warn' : 'soft'} />
        <span className={first.severity === 'high' ? 'warn' : undefined}>{first.text}</span>
        {others.length > 0 && (
          <Button look="text" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {others.length} more
            <ChevronDown size={14} aria-hidden className={open ? 'turned' : undefined} />
          </Button>
        )}
      </p>
      {open && (
        // The line stands at the panel's end: what opens below it would be out of sight.
        <ul id={id} className="hygiene-others" ref={(list) => list?.scrollIntoView({ block: 'nearest' })}>
          {others.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
