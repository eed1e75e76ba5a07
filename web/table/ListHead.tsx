import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { formatInstant } from '../words/formats.js';
import type { Column } from './column.js';
import { copy } from './copy.js';
import { PrintedList, type PrintHead } from './PrintedList.js';
import { asHtml, asTabbed, textTable } from './table-as-text.js';
import type { List } from './use-list.js';
import { useNarrow } from './use-narrow.js';
import { usePrint } from './use-print.js';
import { ViewMenu } from './ViewMenu.js';
import { useTableWords } from './words.js';
import classes from './ListHead.module.css';

export interface ListHeadProps<Row> {
  /** of the DataTable */
  id: string;
  list: List<Row>;
  columns: readonly Column<Row>[];
  /** total in words: "41 lượt giao của 12 cơ quan"; default "1.284 dòng" */
  total?: ReactNode;
  /** what stands above the printed table */
  print: PrintHead;
  /** "Có 3 thay đổi mới – Xem", beside the total: its coming moves no row */
  news?: ReactNode;
  /** further buttons, before the usual ones */
  children?: ReactNode;
}

/** Above a list: how many rows, as of when, "Sao chép bảng", "In", columns and density. */
export function ListHead<Row>({ id, list, columns, total, print, news, children }: ListHeadProps<Row>) {
  const say = useTableWords();
  const isNarrow = useNarrow();
  const [said, setSaid] = useState('');
  const { printed, isPreparing, start } = usePrint(list);

  const copyAll = async (): Promise<void> => {
    setSaid(say('table.copying'));
    let rows = 0;
    let isWhole = true;
    let hasFailed = false;
    const table = list.all().then(
      (all) => {
        rows = all.rows.length;
        isWhole = all.isWhole;
        const text = textTable(columns, all.rows);
        return { text: asTabbed(text), html: asHtml(text) };
      },
      (error: unknown) => {
        hasFailed = true;
        throw error;
      },
    );
    const isCopied = await copy(table).catch(() => false);
    if (hasFailed) setSaid(say('table.readFailed'));
    else if (!isCopied) setSaid(say('table.copyFailed'));
    else setSaid(isWhole ? say('table.copied', { n: rows, count: rows }) : say('table.copiedPart', { n: rows }));
  };

  return (
    <div className={classes.head}>
      <p className={classes.total}>
        <strong>{total ?? <TotalWords list={list} />}</strong>
        {list.asOf && <span className="muted"> · {say('list.dataAt', { at: formatInstant(list.asOf) })}</span>}
      </p>
      {news}
      <span className={`${classes.said} muted`} role="status">
        {isPreparing ? say('table.printing') : said}
      </span>
      <span className={`${classes.acts} screen-only`}>
        {children}
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={() => void copyAll()}
        >
          {say('table.copy')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
          onClick={() => void start()}
        >
          {say('table.print')}
        </Button>
        {!isNarrow && <ViewMenu id={id} columns={columns} />}
      </span>
      {printed && (
        <PrintedList columns={columns} rows={printed.rows} isWhole={printed.isWhole} head={print} asOf={list.asOf} />
      )}
    </div>
  );
}

/** "1.284 dòng", "hơn 10.000 dòng"; nothing while it is not known. */
export function TotalWords<Row>({ list: { total } }: { list: List<Row> }) {
  const say = useTableWords();
  if (!total) return null;
  return <>{say(total.isMore ? 'list.totalMore' : 'list.total', { n: total.count })}</>;
}
