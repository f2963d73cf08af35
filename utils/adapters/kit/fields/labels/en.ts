import type { LabelTable } from './table';

export const en: LabelTable = {
  amount: ['amount|deal amount'],
};
