import type { Stage } from '../../../utils/model/book';

/** A stage while it is edited: what stands in its fields. */
export interface StageDraft {
  key: string;
  name: string;
  percent: string;
  days: string;
}

const blank = (text: string) => text.trim() === '';
/** Accepts a decimal comma; NaN for what is no number. */
const numberIn = (text: string) => Number(text.trim().replace(',', '.'));

/** The fields of a stage that is stored. */
export function draftOf(stage: Stage): StageDraft {
  return {
    key: crypto.randomUUID(),
    name: stage.name,
    // Rounded, since 0.07 * 100 is 7.000000000000001.
    percent: stage.probability === null ? '' : String(Math.round(stage.probability * 10_000) / 100),
    days: stage.typicalDays === null ? '' : String(stage.typicalDays),
  };
}

/** The fields of a stage that is to be added. */
export function emptyDraft(): StageDraft {
  return { key: crypto.randomUUID(), name: '', percent: '', days: '' };
}

function faultOf({ name, percent, days }: StageDraft, earlier: string[]): string | null {
  if (blank(name)) return 'A stage needs a name.';
  if (earlier.includes(name.trim())) return `There are two stages called ${name.trim()}.`;
  const chance = numberIn(percent);
  if (!blank(percent) && !(chance >= 0 && chance <= 100))
    return `${name}: the chance is a number from 0 to 100, or empty.`;
  if (!blank(days) && !(numberIn(days) > 0)) return `${name}: the usual days are a number above 0, or empty.`;
  return null;
}

/** The stages that the fields say, in order, or what is wrong with the first that is wrong. */
export function readDrafts(drafts: StageDraft[]): { stages: Stage[] | null; fault: string | null } {
  const names = drafts.map((draft) => draft.name.trim());
  const fault = drafts.map((draft, at) => faultOf(draft, names.slice(0, at))).find((found) => found !== null);
  if (fault) return { stages: null, fault };
  const stages = drafts.map((draft, at) => ({
    name: draft.name.trim(),
    order: at + 1,
    probability: blank(draft.percent) ? null : numberIn(draft.percent) / 100,
    typicalDays: blank(draft.days) ? null : numberIn(draft.days),
  }));
  return { stages, fault: null };
}
