import { useEffect, useState } from 'react';
import { canDownload } from '../../../../utils/platform/downloads';
import { onGranted, onRevoked } from '../../../../utils/platform/permissions';

/** Whether the browser lets us save files by ourselves, kept current; undefined until it is known. */
export function useCanDownload(): boolean | undefined {
  const [can, setCan] = useState<boolean>();
  useEffect(() => {
    let wanted = true;
    const look = () => void canDownload().then((is) => wanted && setCan(is));
    look();
    const stops = [onGranted(look), onRevoked(look)];
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, []);
  return can;
}
