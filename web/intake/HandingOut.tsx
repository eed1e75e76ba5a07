import { Button, Group, Progress } from '@mantine/core';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import type { Desk } from './draft-types.js';
import { documentName } from './HeadForm.js';
import classes from './preview.module.css';
import { useIntakeWords } from './words.js';

/** "Đã giao 20/35 cơ quan": the page may be left, the handing out goes on without it. */
export function HandingOut({ draft }: { draft: Desk }) {
  const say = useIntakeWords();
  const query = useAnswer('GET /api/directives/:id/handing-out', { params: { id: draft.id } });
  return (
    <div className={classes.page}>
      <h1>{documentName(say, draft.document)}</h1>
      <Answered query={query} what={say('thePreview')}>
        {({ agencyCount, handedOutAgencyCount, handedOutAt, mails, withoutAddress }) => {
          const isDone = handedOutAt !== null;
          const share = agencyCount === 0 ? 0 : (handedOutAgencyCount / agencyCount) * 100;
          return (
            <section className={classes.progress}>
              <p className={classes.first} aria-live="polite">
                {isDone
                  ? say('handedOutAll', { total: agencyCount })
                  : say('handedOut', { done: handedOutAgencyCount, total: agencyCount })}
              </p>
              <Progress
                value={share}
                aria-label={say('handedOut', { done: handedOutAgencyCount, total: agencyCount })}
                size="lg"
                transitionDuration={150}
              />
              <p>{say('handedOutMails', mails)}</p>
              {withoutAddress.length > 0 && (
                <p>
                  {say('previewMissing', { count: withoutAddress.length })} {withoutAddress.join('; ')}
                </p>
              )}
              {!isDone && <p className="muted">{say('handedOutLeave')}</p>}
              <Group gap="sm">
                <Button component={Link} href={`/directives/${draft.id}`}>
                  {say('toDirective')}
                </Button>
                <Button component={Link} href="/intake" variant="default">
                  {say('another')}
                </Button>
              </Group>
            </section>
          );
        }}
      </Answered>
    </div>
  );
}
