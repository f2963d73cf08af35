import type { Task } from '../../model/book';
import type { BookReader } from '../../model/hygiene';
import type { Database } from '../database';
import { hygieneBook } from '../hygiene/hygiene-book';

/** The book as scores are learned from it: the survey's way of reading, and the tasks. */
export function scoreBook(db: Database): BookReader & { tasks(): Promise<Task[]> } {
  return { ...hygieneBook(db), tasks: () => db.tasks.toArray() };
}
