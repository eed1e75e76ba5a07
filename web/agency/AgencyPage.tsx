import { useRef } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import type { Answer } from '../api/api-types.js';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CountTabs } from '../design/CountTabs.js';
import { EmptyState } from '../design/EmptyState.js';
import { useFirstPart } from '../table/use-first-part.js';
import { formatNumber } from '../words/formats.js';
import { AcknowledgeOutcome } from './AcknowledgeOutcome.js';
import { DocumentGroup } from './DocumentGroup.js';
import { useAcknowledge, type Acknowledging } from './use-acknowledge.js';
import { useRowKeys } from './use-row-keys.js';
import { tabAddress, useTab } from './use-tab.js';
import { ViewChoice } from './ViewChoice.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

const tabs = [
  'all',
  'sent',
  'inProgress',
  'dueSoon',
  'overdue',
  'toComplete',
  'awaitingConfirmation',
  'closed',
] as const;
type Tab = (typeof tabs)[number];

type Work = Answer<'GET /api/agency/work'>;

const tones: Partial<Record<Tab, 'bad' | 'wait'>> = { overdue: 'bad', toComplete: 'wait', dueSoon: 'wait' };

/** What is empty is not offered, but for the one that is open: a phone has no room for noughts. */
const shownTabs = (counts: Work['counts'], now: Tab): Tab[] =>
  tabs.filter((one) => one === 'all' || one === now || counts[one] > 0);

/** Assignments of the first drawing: more than a screen. */
const DRAWN_AT_FIRST = 12;

const READS = ['GET /api/agency/work'] as const;

/** Việc được giao: what is asked of the agency, by document, what needs it first. */
export default function AgencyPage() {
  const say = useAgencyWords();
  const tab = useTab('tab', tabs);
  const work = useAnswer('GET /api/agency/work', { query: { tab } }, { keepsPrevious: true, live: 'held' });
  const acknowledging = useAcknowledge();
  const { count, see } = useLiveChanges({
    reads: READS,
    matches: (change) => change.kind !== 'assignments' || !change.assignmentIds?.every(acknowledging.isOwn),
  });
  const needs = (work.data?.counts.overdue ?? 0) + (work.data?.counts.sent ?? 0);
  usePageTitle(needs > 0 ? `${say('work.title')} (${formatNumber(needs)})` : say('work.title'));
  return (
    <div className={classes.page}>
      <Answered query={work} what={say('work.loading')} isPage>
        {(answer) => (
          <>
            <header className={classes.pageHead}>
              <h1>{say('work.titleOf', { agency: answer.agency.name })}</h1>
              <LiveChangesLine count={count} see={see} />
              <ViewChoice now="list" />
            </header>
            <CountTabs
              label={say('work.tabs')}
              now={tab}
              tabs={shownTabs(answer.counts, tab).map((one) => ({
                key: one,
                name: say(`tab.${one}`),
                href: tabAddress('/agency', 'tab', tabs, one),
                count: answer.counts[one],
                ...(tones[one] ? { tone: tones[one] } : {}),
              }))}
            />
            <WorkList answer={answer} tab={tab} acknowledging={acknowledging} />
          </>
        )}
      </Answered>
    </div>
  );
}

function WorkList({ answer, tab, acknowledging }: { answer: Work; tab: Tab; acknowledging: Acknowledging }) {
  const say = useAgencyWords();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const total = answer.counts[tab];
  const rowCount = answer.documents.reduce((sum, { items }) => sum + items.length, 0);
  const drawnCount = useFirstPart(rowCount, DRAWN_AT_FIRST);
  return (
    <>
      <AcknowledgeOutcome acknowledging={acknowledging} />
      {answer.documents.length === 0 && <Empty tab={tab} closed={answer.counts.closed} />}
      {answer.shownCount < total && <p className="muted">{say('work.shown', { n: answer.shownCount, total })}</p>}
      <div ref={list} role="group" aria-label={say('work.list')} className={classes.groups}>
        {firstGroups(answer.documents, drawnCount).map(({ group, drawnItems }) => (
          <DocumentGroup key={group.document.id} group={group} drawnItems={drawnItems} acknowledging={acknowledging} />
        ))}
      </div>
      {answer.counts.overdue > 0 && <p className={classes.foot}>{say('work.overdueNote')}</p>}
    </>
  );
}

/** The documents that hold the first so many assignments, and how many of each these are. */
function firstGroups(documents: Work['documents'], count: number) {
  const groups: { group: Work['documents'][number]; drawnItems: number }[] = [];
  let left = count;
  for (const group of documents) {
    if (left <= 0) break;
    groups.push({ group, drawnItems: left });
    left -= group.items.length;
  }
  return groups;
}

function Empty({ tab, closed }: { tab: Tab; closed: number }) {
  const say = useAgencyWords();
  if (tab === 'all')
    return (
      <EmptyState text={say('work.empty', { n: closed })}>
        {closed > 0 && <Link href="/agency?tab=closed">{say('work.see')}</Link>}
      </EmptyState>
    );
  return (
    <EmptyState text={say('work.emptyTab', { tab: say(`tab.${tab}`) })}>
      <Link href="/agency">{say('work.showAll')}</Link>
    </EmptyState>
  );
}
