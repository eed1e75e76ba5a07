import { useEffect, useState } from 'react';
import { onSignal } from '../../api/signals.js';
import { useAppWords } from '../words.js';
import classes from './shell.module.css';

/** The build that this page came from; empty where the pages are not served by the API. */
const ownBuild = (): string => document.querySelector<HTMLMetaElement>('meta[name="dondoc-build"]')?.content ?? '';

/** "Phần mềm vừa được nâng cấp" when the server has another build than this page. Nothing is reloaded by itself. */
export function UpgradeBand() {
  const say = useAppWords();
  const [isOther, setOther] = useState(false);
  useEffect(() => {
    const own = ownBuild();
    // While an upgrade goes round, a process of the old build may still answer: what was seen once is not taken back.
    return onSignal('build', (build) => {
      if (own !== '' && build !== own) setOther(true);
    });
  }, []);
  return (
    <div role="status" className={classes.bands}>
      {isOther && (
        <p className={classes.band} data-tone="info">
          {say('upgrade.text')}{' '}
          <button type="button" className={classes.bandButton} onClick={() => location.reload()}>
            {say('upgrade.reload')}
          </button>
        </p>
      )}
    </div>
  );
}
