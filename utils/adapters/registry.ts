import { gmail } from './gmail';
import type { Adapter } from './kit/adapter';

/** Every adapter that there is. */
export const adapters: readonly Adapter[] = [gmail];

/** The adapter that reads this address, or null. */
export function adapterFor(url: string | URL): Adapter | null {
  const address = URL.canParse(String(url)) ? new URL(url) : null;
  return (address && adapters.find((adapter) => adapter.isMine(address))) ?? null;
}
