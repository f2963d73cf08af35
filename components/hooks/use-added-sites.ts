import { useEffect, useState } from 'react';
import { addedSites } from '../../utils/messages/site';
import { grantedPatterns, onGranted, onRevoked } from '../../utils/platform/permissions';

/** Match patterns of the sites that the user has added, kept current; undefined until they are known. */
export function useAddedSites(): string[] | undefined {
  const [sites, setSites] = useState<string[] | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const look = () => void grantedPatterns().then((granted) => wanted && setSites(addedSites(granted)));
    look();
    const stops = [onGranted(look), onRevoked(look)];
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, []);
  return sites;
}
