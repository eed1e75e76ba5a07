import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';
import { answerQuery } from '../api/use-answer.js';
import { Elsewhere } from './Elsewhere.js';
import { useOffice } from './use-office.js';

/** A post that the office on the page does not have. */
export function PostElsewhere({ id }: { id: string }) {
  const others = useOtherOffices();
  const lists = useQueries({
    queries: others.map((officeId) => answerQuery('GET /api/posts', { query: { officeId } })),
  });
  const at = lists.findIndex(({ data }) => data?.posts.some((post) => post.id === id));
  return <Elsewhere query={asOne(lists, at)} officeId={others[at]} />;
}

/** A group of agencies that the office on the page does not have. */
export function GroupElsewhere({ id }: { id: string }) {
  const others = useOtherOffices();
  const lists = useQueries({
    queries: others.map((officeId) => answerQuery('GET /api/agency-groups', { query: { officeId } })),
  });
  const at = lists.findIndex(({ data }) => data?.groups.some((group) => group.id === id));
  return <Elsewhere query={asOne(lists, at)} officeId={others[at]} />;
}

const useOtherOffices = (): readonly string[] => {
  const { officeId, offices } = useOffice();
  return offices.map(({ id }) => id).filter((id) => id !== officeId);
};

/** The offices' lists as one question: open while one of them may still have the row. */
function asOne(lists: readonly UseQueryResult<unknown>[], foundAt: number) {
  const failed = lists.find(({ error }) => error !== null);
  return {
    error: foundAt < 0 && failed?.error instanceof Problem ? failed.error : null,
    isPending: foundAt < 0 && lists.some(({ isPending }) => isPending),
    refetch: () => Promise.all(lists.map(({ refetch }) => refetch())),
  };
}
