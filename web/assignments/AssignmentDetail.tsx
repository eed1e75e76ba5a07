import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { useActsKey } from '../app/keys/use-acts-key.js';
import { useMe } from '../app/session/session.js';
import { Answered } from '../app/states/Answered.js';
import { Waiting } from '../app/states/Waiting.js';
import { useAppWords } from '../app/words.js';
import { ActsMenu } from '../design/ActsMenu.js';
import { OrdersOfAssignment } from '../orders/OrdersOfAssignment.js';
import { actsOf, type FormAct, type OfferedAct } from './acts-of.js';
import classes from './assignment.module.css';
import { AssignmentFacts } from './AssignmentFacts.js';
import { AssignmentStory } from './AssignmentStory.js';
import type { AssignmentOne } from './assignment-types.js';
import { useAssignmentWords, type SayAssignment } from './words.js';

const OpenAct = lazy(() => import('./OpenAct.js'));

/** One assignment for the Office and its leaders: the same on its page and beside a list. */
export function AssignmentDetail({
  id,
  asOf,
  isInPanel = false,
}: {
  id: string;
  asOf?: string | null;
  isInPanel?: boolean;
}) {
  const say = useAssignmentWords();
  const query = useAnswer('GET /api/assignments/:id', { params: { id }, query: { asOf: asOf ?? undefined } });
  return (
    <Answered query={query} what={say('one')} isPage={!isInPanel}>
      {(one) => <Detail key={id} one={one} isInPanel={isInPanel} />}
    </Answered>
  );
}

function Detail({ one, isInPanel }: { one: AssignmentOne; isInPanel: boolean }) {
  const say = useAssignmentWords();
  const sayApp = useAppWords();
  const [open, setOpen] = useState<FormAct | null>(null);
  const isLeader = useMe().role === 'leader';
  const acts = actsOf(one, isLeader);
  const { assignment } = one;
  return (
    <>
      <AssignmentFacts one={one} />
      <OrdersOfAssignment one={one} />
      <Acts acts={acts} one={one} open={setOpen} />
      {open && (
        <Suspense fallback={<Waiting text={sayApp('wait.page')} />}>
          <OpenAct key={open} act={open} one={one} close={() => setOpen(null)} />
        </Suspense>
      )}
      {isInPanel && (
        <p className="screen-only">
          <Link href={`/assignments/${assignment.id}`}>{say('openPage')}</Link>
        </p>
      )}
      <AssignmentStory one={one} />
    </>
  );
}

/** "Gửi đôn đốc lần 2", "Đính chính thời hạn" … */
export const actName = (say: SayAssignment, key: OfferedAct['key'], { assignment }: AssignmentOne): string =>
  key === 'urge' ? say('act.urge', { n: assignment.urgingCount + 1 }) : say(`act.${key}`);

function Acts({ acts, one, open }: { acts: readonly OfferedAct[]; one: AssignmentOne; open: (act: FormAct) => void }) {
  const say = useAssignmentWords();
  const group = useRef<HTMLDivElement>(null);
  useActsKey(say('part.acts'), group);
  const first = acts.filter(({ isFirst }) => isFirst);
  const corrections = acts.filter(({ key }) => key.startsWith('correct') || key === 'revoke' || key === 'openPeriod');
  const rest = acts.filter((act) => !act.isFirst && !corrections.includes(act));
  if (acts.length === 0) return null;
  return (
    <div ref={group} className={`${classes.acts ?? ''} screen-only`} role="group" aria-label={say('part.acts')}>
      {[...first, ...rest].map((act) => {
        const variant = act.isFirst ? 'filled' : 'default';
        return act.href === null ? (
          <Button key={act.key} variant={variant} onClick={() => open(act.key)}>
            {actName(say, act.key, one)}
          </Button>
        ) : (
          <Button key={act.key} variant={variant} component={Link} href={act.href}>
            {actName(say, act.key, one)}
          </Button>
        );
      })}
      {corrections.length > 0 && (
        <ActsMenu
          position="bottom-start"
          button={
            <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
              {say('act.open')}
            </Button>
          }
          acts={corrections.map((act) => ({
            key: act.key,
            name: actName(say, act.key, one),
            run: () => act.href === null && open(act.key),
          }))}
        />
      )}
    </div>
  );
}
