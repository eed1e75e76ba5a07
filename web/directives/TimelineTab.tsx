import { Button, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { answerKey } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import type { Answer } from '../api/api-types.js';
import { Failed } from '../app/states/Failed.js';
import { Waiting } from '../app/states/Waiting.js';
import { useAppWords } from '../app/words.js';
import { StoryLine } from '../assignments/StoryLine.js';
import { oneOf } from '../table/address-filter.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useList } from '../table/use-list.js';
import classes from './directive.module.css';
import { useDirectiveWords } from './words.js';

type Event = Answer<'GET /api/directives/:id/timeline'>['events'][number];

/** What a choice asks of the API; the first is everything. */
const kinds = {
  every: undefined,
  reports: 'acknowledge,reportProgress,reportCompletion,confirm,return,reopen',
  urgings: 'urge,called,pushOrder',
  decisions: 'requestExtension,decideExtension,submitted,submissionAnswered,reportPrepared,sendReport,lapseReport',
  changes:
    'correctDueDate,correctWording,correctAgency,corrected,added,addAssignment,revoke,revokeDirective,handOver,openPeriod,periodOpened,takeUp',
} as const;
const choices = ['every', 'reports', 'urgings', 'decisions', 'changes'] as const;
const schema = { kind: oneOf(choices) };

/** Both logs of a document as one story, newest first. */
export function TimelineTab({ id }: { id: string }) {
  const say = useDirectiveWords();
  const sayApp = useAppWords();
  const { values, set } = useAddressFilters(schema);
  const kind = kinds[values.kind];
  const input = useMemo(() => ({ params: { id }, query: { kind } }), [id, kind]);
  const list = useList<Event>({
    queryKey: answerKey('GET /api/directives/:id/timeline', input),
    live: 'silent',
    read: async ({ cursor, limit, signal }) => {
      const page = await requestWith(
        'GET /api/directives/:id/timeline',
        { params: { id }, query: { kind, cursor, limit } },
        { signal },
      );
      const { events, nextCursor, total } = page;
      return { rows: events, nextCursor, total };
    },
  });
  return (
    <>
      <NativeSelect
        className={classes.select}
        label={say('timeline.kind')}
        value={values.kind}
        onChange={({ currentTarget }) => set({ kind: choices.find((each) => each === currentTarget.value) ?? 'every' })}
        data={choices.map((choice) => ({ value: choice, label: say(`timeline.${choice}`) }))}
      />
      {list.problem && list.rows.length === 0 && <Failed problem={list.problem} again={() => void list.refresh()} />}
      {list.isLoading && <Waiting text={sayApp('wait.list')} />}
      {!list.isLoading && !list.problem && list.rows.length === 0 && (
        <p className={classes.empty}>{say('timeline.empty')}</p>
      )}
      <ol className={classes.story}>
        {list.rows.map((event, index) => (
          <StoryLine
            key={`${event.at} ${index}`}
            event={event}
            where={
              event.assignmentId ? (
                <Link href={`/assignments/${event.assignmentId}`}>
                  {event.agency}
                  {event.clause && `, ${say('clause', { clause: event.clause })}`}
                </Link>
              ) : null
            }
          />
        ))}
      </ol>
      {list.total && list.rows.length > 0 && (
        <p className="muted" role="status">
          {list.hasMore
            ? say('timeline.shown', { shown: list.rows.length, all: list.total.count })
            : say('timeline.total', { count: list.total.count })}
        </p>
      )}
      {list.hasMore && (
        <Button variant="default" className="screen-only" loading={list.isLoadingMore} onClick={list.loadMore}>
          {say('timeline.more')}
        </Button>
      )}
    </>
  );
}
