import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../api/problem.js';
import { useAppWords } from '../words.js';
import { Failed } from './Failed.js';
import { Waiting } from './Waiting.js';

export interface AnsweredProps<T> {
  query: UseQueryResult<T, Problem>;
  /** what is being loaded, in a sentence: "danh sách", "báo cáo" */
  what: string;
  isPage?: boolean;
  /**
   * An answer of an earlier visit is not drawn while it is being read again: for what decides once, when it is opened, which
   * form it is. Give it the thing's id as `key`.
   */
  isFresh?: boolean;
  children: (answer: T) => ReactNode;
}

/**
 * The three states of something read: its answer, the words while it is loading, the words when it failed. An answer that is
 * there stays while it is being read again and when that fails.
 * @example <Answered query={useAnswer(…)} what={say('theList')}>{({ assignments }) => <List rows={assignments} />}</Answered>
 */
export function Answered<T>({ query, what, isPage = false, isFresh = false, children }: AnsweredProps<T>) {
  const say = useAppWords();
  const isRead = useFirstRead(query.isFetching);
  if (query.data !== undefined && (isRead || !isFresh) && !query.error?.isMissing) return children(query.data);
  if (query.error) return <Failed problem={query.error} again={() => void query.refetch()} isPage={isPage} />;
  return <Waiting text={say('wait.thing', { what })} isPage={isPage} />;
}

/** False until what was being read at first has been read, or could not be. */
function useFirstRead(isFetching: boolean): boolean {
  const [isRead, setRead] = useState(!isFetching);
  if (!isFetching && !isRead) setRead(true);
  return isRead || !isFetching;
}
