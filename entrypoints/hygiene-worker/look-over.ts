import type { SurveyAsked, SurveyTold } from '../../components/workspace/data/hygiene/survey-messages';
import { weekOf } from '../../utils/context/hygiene/summary';
import { surveyParts } from '../../utils/context/hygiene/survey-book';
import type { Surveyed } from '../../utils/context/hygiene/surveyed';
import { hygieneBook } from '../../utils/store/hygiene-book';
import { keepWeek } from '../../utils/store/hygiene-trend';
import { db } from '../../utils/store/open';

async function survey({ now, today, place }: SurveyAsked, tell: (told: SurveyTold) => void): Promise<void> {
  const all: Surveyed[] = [];
  for await (const records of surveyParts(hygieneBook(db()), now, place)) {
    all.push(...records);
    tell({ tell: 'part', records });
  }
  const week = weekOf(all, today);
  if (week !== null) await keepWeek(db(), week);
}

/** Looks the book over, tells what is found part by part, and keeps how clean it is for this week. */
export async function lookOver(asked: SurveyAsked, tell: (told: SurveyTold) => void): Promise<void> {
  try {
    await survey(asked, tell);
    tell({ tell: 'done' });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ tell: 'failed', name, message });
  }
}
