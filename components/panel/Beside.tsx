import { useDesk } from './desk';

/** What the tab in front shows. Only the side panel says it: it stands beside the whole window, not on a page. */
export function Beside() {
  const { place, beside } = useDesk();
  if (place !== 'side' || beside === null) return null;
  return (
    <p className="beside soft" title={beside}>
      Beside <bdi>“{beside}”</bdi>
    </p>
  );
}
