import { Skeleton } from '../ui/Skeleton';

const CHIPS = ['52px', '80px', '82px', '76px', '110px', '68px'];
const STEP = ['84%', '92%', '48%', '88%', '60%'];
const ROWS = ['58%', '44%', '70%', '36%', '52%'];

/** A record panel without its words, line for line of the same height: nothing moves when they come. */
export function LoadingPanel() {
  return (
    <>
      <div className="top">
        <h1 className="aloud">Dealcue</h1>
        <div className="top-row skeleton-name">
          <Skeleton width="64%" height="20px" />
        </div>
        <Skeleton width="72%" />
        <Skeleton width="56%" />
      </div>
      <main className="sections" aria-busy="true" aria-label="Loading">
        <div className="section score">
          <Skeleton width="60%" height="20px" />
          <Skeleton width="40%" />
        </div>
        <div className="section">
          <div className="step">
            {STEP.map((width) => (
              <Skeleton key={width} width={width} />
            ))}
            <div className="actions">
              <Skeleton width="84px" height="28px" />
              <Skeleton width="64px" height="28px" />
              <Skeleton width="80px" height="28px" />
            </div>
          </div>
        </div>
        <div className="section">
          <Skeleton width="56%" />
          <div className="chips">
            {CHIPS.map((width) => (
              <Skeleton key={width} width={width} height="28px" />
            ))}
          </div>
          <Skeleton width="100%" height="32px" />
        </div>
        <div className="section recent">
          {ROWS.map((width) => (
            <Skeleton key={width} width={width} />
          ))}
        </div>
      </main>
    </>
  );
}
