import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Import } from './import-types.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Applying, discarding, and beginning the follow-up of what is held. */
export function ImportActs({ one: { id, state, kind, counts, heldDirectiveCount } }: { one: Import }) {
  const say = useAdminWords();
  const [, navigate] = useLocation();
  const apply = useAct('POST /api/imports/:id/apply');
  const release = useAct('POST /api/imports/:id/release');
  const discard = useAct('DELETE /api/imports/:id', {
    changes: ['GET /api/imports'],
    onDone: () => navigate('/admin/imports'),
  });
  const rows = counts.adds + counts.updates;
  const params = { id };
  return (
    <>
      {[apply, release, discard].map((acting, index) => (
        <ActTrouble key={index} problem={acting.problem} againAt={acting.againAt} again={acting.again} />
      ))}
      <div className={classes.acts}>
        {state === 'checked' && counts.errors === 0 && rows > 0 && (
          <Button disabled={apply.isActing} onClick={() => void apply.act({ params })}>
            {apply.isActing ? say('import.applying') : say('import.apply', { n: rows, count: rows })}
          </Button>
        )}
        {state === 'checked' && (
          <Button variant="default" disabled={discard.isActing} onClick={() => void discard.act({ params })}>
            {say('import.discard')}
          </Button>
        )}
        {kind === 'registry' && state === 'applied' && (
          <Button component={Link} href="/admin/accounts?noPassword=true" variant="default">
            {say('import.giveLinks')}
          </Button>
        )}
      </div>
      {kind === 'assignments' && state !== 'checked' && heldDirectiveCount > 0 && (
        <section className={classes.section}>
          <h2>{say('import.release')}</h2>
          <p className={classes.lead}>{say('import.releaseNote')}</p>
          <div>
            <Button disabled={release.isActing} onClick={() => void release.act({ params })}>
              {release.isActing
                ? say('sending')
                : say('import.releaseDo', { n: heldDirectiveCount, count: heldDirectiveCount })}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
