import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer } from '../api/api-types.js';
import { answerKey } from '../api/use-answer.js';
import type { Problem } from '../api/problem.js';
import { requestWith } from '../api/request.js';
import { Failed } from '../app/states/Failed.js';
import { Waiting } from '../app/states/Waiting.js';
import { usePageTitle } from '../app/use-page-title.js';
import { useAppWords } from '../app/words.js';
import { CountTabs } from '../design/CountTabs.js';
import { EmptyState } from '../design/EmptyState.js';
import { SentTable } from './SentTable.js';
import { tabAddress, useTab } from './use-tab.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

const tabs = ['all', 'pending', 'returned', 'confirmed', 'refused', 'progress'] as const;
type Show = (typeof tabs)[number];
type Sent = Answer<'GET /api/agency/sent'>;

/** Báo cáo đã gửi: what happened to our reports and requests. */
export default function SentPage() {
  const say = useAgencyWords();
  const sayApp = useAppWords();
  const show = useTab('show', tabs);
  const sent = useSent(show);
  usePageTitle(say('sentList.title'));
  const [first] = sent.data?.pages ?? [];
  const lines = sent.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <div className={classes.page}>
      <header className={classes.pageHead}>
        <h1>{say('sentList.title')}</h1>
      </header>
      {sent.error && !first && <Failed problem={sent.error} again={() => void sent.refetch()} isPage />}
      {!first && !sent.error && <Waiting text={sayApp('wait.thing', { what: say('sentList.loading') })} isPage />}
      {first && (
        <>
          <CountTabs
            label={say('sentList.tabs')}
            now={show}
            tabs={tabs
              .filter((tab) => tab === 'all' || tab === show || first.counts[tab] > 0)
              .map((tab) => ({
                key: tab,
                name: say(`show.${tab}`),
                count: first.counts[tab],
                href: tabAddress('/agency/reports', 'show', tabs, tab),
                ...(tab === 'returned' ? { tone: 'wait' as const } : {}),
              }))}
          />
          {lines.length > 0 ? <SentTable lines={lines} /> : <Empty show={show} isNothing={first.counts.all === 0} />}
          {sent.hasNextPage && (
            <p className={classes.more}>
              <Button variant="default" onClick={() => void sent.fetchNextPage()}>
                {say(sent.isFetchingNextPage ? 'sentList.moreLoading' : 'sentList.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Empty({ show, isNothing }: { show: Show; isNothing: boolean }) {
  const say = useAgencyWords();
  const isAll = show === 'all' || (isNothing && show !== 'progress');
  return <EmptyState text={isAll ? say('sentList.empty') : say('sentList.emptyTab', { tab: say(`show.${show}`) })} />;
}

const useSent = (show: Show) =>
  useInfiniteQuery<Sent, Problem, { pages: Sent[] }, readonly unknown[], string | null>({
    queryKey: [...answerKey('GET /api/agency/sent', { query: { show } }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      requestWith('GET /api/agency/sent', { query: { show, cursor: pageParam ?? undefined } }, { signal }),
    initialPageParam: null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
