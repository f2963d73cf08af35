import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelPush } from '../../utils/model/panel-view';
import { connectToBackground } from '../../utils/platform/port';
import { type Ask, type Entrance, type LinkState, openPanelLink, type PanelLink } from './panel-link';

export type PanelConnection = {
  /** The last view that was pushed; it stays while the connection is down. */
  push: PanelPush | null;
  state: LinkState;
  ask: Ask;
};

/** Connects this page to the background as a panel, and stays connected for as long as the page lives. */
export function usePanel(entrance: Entrance): PanelConnection {
  const [push, setPush] = useState<PanelPush | null>(null);
  const [state, setState] = useState<LinkState>('connecting');
  const link = useRef<PanelLink | null>(null);

  useEffect(() => {
    const opened = openPanelLink({
      connect: () => connectToBackground('panel'),
      entrance,
      onPush: setPush,
      onState: setState,
    });
    link.current = opened;
    return () => opened.close();
  }, [entrance]);

  const ask = useCallback<Ask>((name, payload) => {
    if (!link.current) throw new Error('A panel asks only after it is connected.');
    return link.current.ask(name, payload);
  }, []);

  return { push, state, ask };
}
