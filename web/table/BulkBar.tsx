import { Button } from '@mantine/core';
import { useState } from 'react';
import { countOf, keepFailed, nothingSelected, selectFilter, type Selection } from './selection.js';
import { ROWS_AT_MOST, type List } from './use-list.js';
import { useTableWords } from './words.js';
import classes from './BulkBar.module.css';

/** What is done with the selected rows. Answers for each row that failed why: key of the row → reason in words. */
export interface BulkAct<Row> {
  key: string;
  /** with the count in it: n => `Xác nhận ${n} báo cáo` */
  name: (count: string) => string;
  run: (rows: readonly Row[], progress: (done: number) => void) => Promise<ReadonlyMap<string, string>>;
  /** which of the selected rows it is for; default: all */
  when?: (row: Row) => boolean;
}

export interface BulkBarProps<Row> {
  list: List<Row>;
  keyOf: (row: Row) => string;
  selection: { now: Selection; set: (next: Selection) => void };
  /** what the rows are: "báo cáo", "nhiệm vụ" */
  noun: string;
  acts: readonly BulkAct<Row>[];
}

/** The bar at the foot: how many are selected, all of the filter, what to do with them, what failed. Nothing when none is. */
export function BulkBar<Row>({ list, keyOf, selection, noun, acts }: BulkBarProps<Row>) {
  const say = useTableWords();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [isTooMany, setTooMany] = useState(false);
  const { now, set } = selection;
  const count = countOf(now, list.total && !list.total.isMore ? list.total.count : null);
  if (count === 0 && progress === null) return null;
  const areLoadedAll = !now.isAll && list.hasMore && now.keys.size >= list.rows.length;
  const loaded = list.rows.filter((row) => now.keys.has(keyOf(row)) !== now.isAll);
  const uncounted = count === null ? '' : String(count);

  const run = async (act: BulkAct<Row>): Promise<void> => {
    setTooMany(false);
    let rows = loaded;
    if (now.isAll) {
      const all = await list.all(ROWS_AT_MOST);
      if (!all.isWhole) return setTooMany(true);
      rows = all.rows.filter((row) => !now.keys.has(keyOf(row)));
    }
    const wanted = rows.filter((row) => act.when?.(row) ?? true);
    setProgress({ done: 0, all: wanted.length });
    try {
      const failed = await act.run(wanted, (done) => setProgress({ done, all: wanted.length }));
      set(keepFailed(failed));
    } finally {
      setProgress(null);
    }
  };

  return (
    <section className={`${classes.bar} screen-only`} aria-label={say('bulk.label')}>
      <p role="status" className={classes.count}>
        {progress
          ? say('bulk.running', { n: progress.done, all: progress.all })
          : count === null
            ? say('bulk.countAll', { noun })
            : say('bulk.count', { n: count, noun })}
        {now.failed.size > 0 && <span className={classes.failed}> · {say('bulk.failed', { n: now.failed.size })}</span>}
        {isTooMany && <span className={classes.failed}> {say('bulk.tooMany', { n: ROWS_AT_MOST })}</span>}
      </p>
      {areLoadedAll && !progress && (
        <Button variant="subtle" size="compact-sm" onClick={() => set(selectFilter())}>
          {list.total && !list.total.isMore
            ? say('bulk.takeAll', { n: list.total.count })
            : say('bulk.takeAllUncounted')}
        </Button>
      )}
      <span className={classes.acts}>
        {acts
          .filter(({ when }) => now.isAll || !when || loaded.some(when))
          .map((act, index) => (
            <Button
              key={act.key}
              variant={index === 0 ? 'filled' : 'default'}
              loading={progress !== null && index === 0}
              onClick={() => void run(act)}
            >
              {act.name(now.isAll ? uncounted : String(act.when ? loaded.filter(act.when).length : loaded.length))}
            </Button>
          ))}
        <Button variant="subtle" onClick={() => set(nothingSelected)}>
          {say('bulk.none')}
        </Button>
      </span>
    </section>
  );
}
