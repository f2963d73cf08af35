import type { DealRule } from './rule';

/** A rep's own judgement may differ from the stage's usual chance by so much; beyond it one of the two is wrong. */
const TOLERANCE = 0.25;
/** What a file has rounded to whole per cents is no difference. */
const ROUNDED = 0.005;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/**
 * The chance that somebody has stated for the deal and the one of its stage cannot both be right: a forecast takes
 * the one or the other. What is won has 100 %, what is lost 0 %, and what is open neither.
 */
export const probabilityOffStage: DealRule = {
  id: 'probability-off-stage',
  name: 'Probability contradicts the stage',
  severity: 'low',
  fix: 'probability',
  check({ deal: { status }, unsure, probability, stage }) {
    if (probability === null || ['status', 'stage'].some((field) => unsure.includes(field))) return null;
    const stated = percent(probability);
    if (status === 'won') return probability < 1 - ROUNDED ? `Won, and its probability is ${stated}` : null;
    if (status === 'lost') return probability > ROUNDED ? `Lost, and its probability is ${stated}` : null;
    const usual = stage?.probability ?? null;
    if (usual === null || Math.abs(probability - usual) <= TOLERANCE + ROUNDED) return null;
    return `Probability ${stated}; ${stage?.name} stands for ${percent(usual)}`;
  },
};
