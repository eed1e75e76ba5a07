import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { Missing } from '../app/states/Missing.js';
import { Waiting } from '../app/states/Waiting.js';
import { useActsKey } from '../app/keys/use-acts-key.js';
import { usePageTitle } from '../app/use-page-title.js';
import { useAppWords } from '../app/words.js';
import { ActsMenu } from '../design/ActsMenu.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { formatInstant } from '../words/formats.js';
import { ChangesTab } from './ChangesTab.js';
import { CountsStrip } from './CountsStrip.js';
import { DirectiveHead } from './DirectiveHead.js';
import type { DirectiveOne } from './directive-types.js';
import classes from './directive.module.css';
import { FilesTab } from './FilesTab.js';
import { MailsTab } from './MailsTab.js';
import { standingSchema } from './standing-filter.js';
import { TasksTab } from './TasksTab.js';
import { TextTab } from './TextTab.js';
import { TimelineTab } from './TimelineTab.js';
import type { OpenSurface } from './OpenAct.js';
import { useDirectiveWords } from './words.js';

const OpenAct = lazy(() => import('./OpenAct.js'));

const tabs = ['assignments', 'timeline', 'mails', 'files', 'changes', 'text'] as const;
type Tab = (typeof tabs)[number];

/** One document: its head and counts, and a tab for each way of looking at it. */
export default function DirectiveScreen() {
  const { id = '', tab = 'assignments' } = useParams();
  const say = useDirectiveWords();
  const known = tabs.find((each) => each === tab);
  const query = useAnswer('GET /api/directives/:id', known ? { params: { id } } : null);
  usePageTitle(known && known !== 'assignments' && say(`tab.${known}`), query.data?.directive.number ?? say('one'));
  if (!known) return <Missing isPage />;
  return (
    <Answered query={query} what={say('one')} isPage>
      {(one) => <DirectivePage key={id} one={one} tab={known} />}
    </Answered>
  );
}

function DirectivePage({ one, tab }: { one: DirectiveOne; tab: Tab }) {
  const say = useDirectiveWords();
  const sayApp = useAppWords();
  const [open, setOpen] = useState<OpenSurface | null>(null);
  const { values: standing } = useAddressFilters(standingSchema);
  const { directive, tasks, mayDo } = one;
  const { id } = directive;
  const close = () => setOpen(null);
  const acts = useRef<HTMLDivElement>(null);
  useActsKey(say('acts'), acts);
  const may = (command: string): boolean => mayDo.includes(command);
  return (
    <div>
      <DirectiveHead one={one} />
      <ReportLine one={one} open={() => setOpen({ act: 'sendReport' })} />
      <CountsStrip
        directive={directive}
        taskCount={tasks.length}
        standing={standing}
        isOnTasks={tab === 'assignments'}
      />
      <div ref={acts} role="group" aria-label={say('acts')} className={`${classes.acts ?? ''} screen-only`}>
        <Button component={Link} href={`/directives/${id}/sheet`} variant="default">
          {say('sheet')}
        </Button>
        {may('addAssignment') && (
          <Button variant="default" onClick={() => setOpen({ act: 'addTask' })}>
            {say('act.addTask')}
          </Button>
        )}
        {may('handOver') && (
          <Button variant="default" onClick={() => setOpen({ act: 'handOver' })}>
            {say('act.handOver')}
          </Button>
        )}
        {may('revokeDirective') && (
          <ActsMenu
            position="bottom-start"
            button={
              <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
                {say('more')}
              </Button>
            }
            acts={[{ key: 'revoke', name: say('act.revokeDirective'), run: () => setOpen({ act: 'revoke' }) }]}
          />
        )}
      </div>
      {open && (
        <Suspense fallback={<Waiting text={sayApp('wait.page')} />}>
          <OpenAct one={one} open={open} close={close} />
        </Suspense>
      )}
      <nav className={classes.tabs} aria-label={say('tabs')}>
        {tabs.map((each) => (
          <Link
            key={each}
            href={each === 'assignments' ? `/directives/${id}` : `/directives/${id}/${each}`}
            className={classes.tab}
            aria-current={each === tab ? 'page' : undefined}
          >
            {say(`tab.${each}`)}
          </Link>
        ))}
      </nav>
      <TabContent
        one={one}
        tab={tab}
        standing={standing}
        mayAdd={may('addAssignment')}
        addAgency={(task) => setOpen({ act: 'addAgency', task })}
      />
    </div>
  );
}

function TabContent({ one, tab, ...tasks }: { tab: Tab } & Parameters<typeof TasksTab>[0]) {
  const { id } = one.directive;
  switch (tab) {
    case 'assignments':
      return <TasksTab one={one} {...tasks} />;
    case 'timeline':
      return <TimelineTab id={id} />;
    case 'mails':
      return <MailsTab id={id} />;
    case 'files':
      return <FilesTab id={id} />;
    case 'changes':
      return <ChangesTab id={id} />;
    case 'text':
      return <TextTab id={id} />;
    default:
      return tab satisfies never;
  }
}

/** The report to leadership that waits to be sent, or the last one that was. */
function ReportLine({ one: { leadershipReports, mayDo }, open }: { one: DirectiveOne; open: () => void }) {
  const say = useDirectiveWords();
  const prepared = leadershipReports.findLast(({ state }) => state === 'prepared');
  const sent = leadershipReports.findLast(({ state }) => state === 'sent');
  if (prepared)
    return (
      <p className={classes.note}>
        {say('reportWaits', { at: formatInstant(prepared.preparedAt) })}{' '}
        {mayDo.includes('sendReport') && (
          <Button variant="default" size="compact-sm" className="screen-only" onClick={open}>
            {say('openReport')}
          </Button>
        )}
      </p>
    );
  if (!sent?.sentAt) return null;
  const by = sent.sentBy ? say('reportSentBy', { name: sent.sentBy }) : '';
  return <p className={classes.note}>{say('reportSent', { at: formatInstant(sent.sentAt), by })}</p>;
}
