/** Before this share is done, an estimate would jump about. */
const TOO_EARLY = 0.03;
const MINUTE = 60;

/** How long a step may still take, by its pace so far, in words; null while that cannot be told. */
export function timeLeft(share: number, elapsedMs: number): string | null {
  if (share < TOO_EARLY || share >= 1 || elapsedMs < 1_000) return null;
  const seconds = Math.ceil(((elapsedMs / share) * (1 - share)) / 1_000);
  if (seconds < MINUTE) return `about ${seconds} s left`;
  return `about ${Math.ceil(seconds / MINUTE)} min left`;
}
