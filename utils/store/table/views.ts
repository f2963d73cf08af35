import { type AnyView, anyView } from '../../model/table';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'views';

function viewsIn(value: unknown): AnyView[] {
  const stored = Array.isArray(value) ? value : [];
  return stored.flatMap((one) => readable(anyView, one, 'settings.views') ?? []);
}

/** The views that the user has saved, in the order in which they were made. One damaged view does not take the others with it. */
export async function readViews(db: Database): Promise<AnyView[]> {
  return viewsIn((await db.settings.get(KEY))?.value);
}

async function changeViews(db: Database, change: (views: AnyView[]) => AnyView[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: KEY, value: change(await readViews(db)) });
  });
}

/** Saves a view, in the place of the one with its id where there is one. @throws ZodError when it is not as the model wants it. */
export async function saveView(db: Database, view: AnyView): Promise<void> {
  const parsed = anyView.parse(view);
  await changeViews(db, (views) => {
    const isKnown = views.some(({ id }) => id === parsed.id);
    if (isKnown) return views.map((one) => (one.id === parsed.id ? parsed : one));
    return [...views, parsed];
  });
}

/** Takes a view away. */
export async function removeView(db: Database, id: string): Promise<void> {
  await changeViews(db, (views) => views.filter((one) => one.id !== id));
}
