import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { copy } from '../table/copy.js';
import { formatInstant } from '../words/formats.js';
import type { Account } from './AccountsPage.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** The link by which a person sets the own password: shown once, here and nowhere else. */
export function OneTimeLink({ account: { id, hasPassword, linkExpiresAt } }: { account: Account }) {
  const say = useAdminWords();
  const [isCopied, setCopied] = useState(false);
  const { act, isActing, problem, againAt, again, answer } = useAct('POST /api/accounts/:id/one-time-link', {
    changes: ['GET /api/accounts'],
    onDone: () => setCopied(false),
  });
  return (
    <section aria-labelledby={`link-${id}`} className={classes.form}>
      <h3 id={`link-${id}`}>{say(hasPassword ? 'link.reset' : 'link.first')}</h3>
      <p className="muted">{say(hasPassword ? 'link.resetNote' : 'link.firstNote')}</p>
      {answer === undefined && linkExpiresAt !== null && (
        <p className={classes.note}>{say('link.given', { at: formatInstant(linkExpiresAt) })}</p>
      )}
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      {answer && (
        <div className={classes.good} role="status">
          <p>{say('link.made', { at: formatInstant(answer.expiresAt) })}</p>
          <p className={classes.link}>{answer.url}</p>
          <Button variant="default" size="compact-md" onClick={() => void copy({ text: answer.url }).then(setCopied)}>
            {say(isCopied ? 'link.copied' : 'link.copy')}
          </Button>
        </div>
      )}
      <div>
        <Button
          variant={hasPassword || answer ? 'default' : 'filled'}
          disabled={isActing}
          onClick={() => void act({ params: { id } })}
        >
          {say(isActing ? 'sending' : 'link.make')}
        </Button>
      </div>
    </section>
  );
}
