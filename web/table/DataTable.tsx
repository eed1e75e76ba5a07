import { useId } from 'react';
import { Failed } from '../app/states/Failed.js';
import { Waiting } from '../app/states/Waiting.js';
import { useAppWords } from '../app/words.js';
import { EmptyState } from '../design/EmptyState.js';
import { BlocksView } from './BlocksView.js';
import type { DataTableProps } from './table-props.js';
import { TableView } from './TableView.js';
import { useNarrow } from './use-narrow.js';
import { useTableWords } from './words.js';

/**
 * A list of any length: a table from 768 px, blocks below; drawn whole below 100 rows, else only what is visible; loading,
 * failed and empty in words. What was loaded stays when reading on fails.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { list, empty } = props;
  const isNarrow = useNarrow();
  const sayApp = useAppWords();
  const say = useTableWords();
  const id = useId();
  if (list.rows.length === 0) {
    if (list.problem) return <Failed problem={list.problem} again={() => void list.refresh()} />;
    if (list.isLoading) return <Waiting text={sayApp('wait.list')} />;
    return <>{empty ?? <EmptyState text={say('list.empty')} />}</>;
  }
  return (
    <>
      {isNarrow ? <BlocksView {...props} captionId={id} /> : <TableView {...props} captionId={id} />}
      {list.problem && <Failed problem={list.problem} again={list.loadMore} />}
    </>
  );
}
