import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.js';
import { useAppWords } from '../words.js';
import { Failed } from './Failed.js';
import { Waiting } from './Waiting.js';

export interface AnsweredProps<T> {
  query: UseQueryResult<T, Problem>;
  /** what is being loaded, in a sentence: "danh sách", "báo cáo" */
  what: string;
  isPage?: boolean;
  children: (answer: T) => ReactNode;
}

/**
 * The three states of something read: its answer, the words while it is loading, the words when it failed. An answer that is
 * there stays while it is being read again and when that fails.
 * @example <Answered query={useAnswer(…)} what={say('theList')}>{({ assignments }) => <List rows={assignments} />}</Answered>
 */
export function Answered<T>({ query, what, isPage = false, children }: AnsweredProps<T>) {
  const say = useAppWords();
  if (query.data !== undefined && !query.error?.isMissing) return children(query.data);
  if (query.error) return <Failed problem={query.error} again={() => void query.refetch()} isPage={isPage} />;
  return <Waiting text={say('wait.thing', { what })} isPage={isPage} />;
}
