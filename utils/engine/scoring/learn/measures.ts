/** A chance as log-odds; one beyond 0.1 % or 99.9 % is held there, so that no single row's loss is without end. */
export function oddsOf(chance: number): number {
  const held = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(held / (1 - held));
}

/** The loss of one row in nats: how surprised log-odds of `odds` are by its outcome. */
export const lossOfRow = (won: number, odds: number) => Math.log1p(Math.exp(won === 1 ? -odds : odds));

/** The weighted mean of the rows' losses. */
export function logLoss(won: Uint8Array, odds: Float64Array, weight: Float64Array): number {
  let [loss, all] = [0, 0];
  for (let row = 0; row < won.length; row++) {
    loss += weight[row]! * lossOfRow(won[row]!, odds[row]!);
    all += weight[row]!;
  }
  return loss / all;
}

/** By how much the rows' losses fall from one scoring to another, in standard errors of that fall. */
export function certainty(won: Uint8Array, before: Float64Array, after: Float64Array): number {
  let [sum, square] = [0, 0];
  for (let row = 0; row < won.length; row++) {
    const gain = lossOfRow(won[row]!, before[row]!) - lossOfRow(won[row]!, after[row]!);
    sum += gain;
    square += gain * gain;
  }
  const mean = sum / won.length;
  const spread = Math.sqrt(Math.max(1e-18, square / won.length - mean * mean) / won.length);
  return mean / spread;
}

/** The chance that a won row is scored above a lost one (ties count half); 0.5 where one side is empty. */
export function areaUnderCurve(won: Uint8Array, odds: Float64Array): number {
  const order = Array.from(won.keys()).sort((a, b) => odds[a]! - odds[b]!);
  let [ranks, wins] = [0, 0];
  for (let at = 0; at < order.length; ) {
    let to = at;
    while (to < order.length && odds[order[to]!] === odds[order[at]!]) to++;
    for (let tied = at; tied < to; tied++)
      if (won[order[tied]!] === 1) {
        ranks += (at + to + 1) / 2;
        wins++;
      }
    at = to;
  }
  const losses = won.length - wins;
  return wins === 0 || losses === 0 ? 0.5 : (ranks - (wins * (wins + 1)) / 2) / (wins * losses);
}
