import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { formatInstant, formatNumber } from '../words/formats.js';
import type { Column } from './column.js';
import { textTable } from './table-as-text.js';
import { useTableWords } from './words.js';
import classes from './PrintedList.module.css';

/** What stands on the paper around the table. */
export interface PrintHead {
  /** left head: "VĂN PHÒNG UBND TỈNH NINH BÌNH" */
  office: string;
  /** "BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ" */
  title: string;
  /** lines under the title: "Văn bản: Thông báo số 15/TB-UBND ngày 05/02/2016 …" */
  lines?: readonly string[];
  /** the filters in words, at the foot of every page; '' none */
  filters: string;
  /** totals in words, at the end */
  totals?: ReactNode;
}

export interface PrintedListProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  isWhole: boolean;
  head: PrintHead;
  asOf: string | null;
  /** row whose text is bold: overdue ones */
  isMarked?: (row: Row) => boolean;
}

/** A list on A4 landscape: head of the office and the nation's, title, all rows, filter and date of the figures at every foot. */
export function PrintedList<Row>({ columns, rows, isWhole, head, asOf, isMarked }: PrintedListProps<Row>) {
  const say = useTableWords();
  useEffect(() => {
    // Of the page only the sheet is printed.
    document.documentElement.dataset['prints'] = 'sheet';
    return () => void delete document.documentElement.dataset['prints'];
  }, []);
  const printed = columns.filter(({ isPrinted }) => isPrinted !== false);
  const table = textTable(columns, rows);
  const widths = printed.map(({ printWidth, width, grows }) => printWidth ?? (grows ? width * 2 : width));
  const all = widths.reduce((sum, width) => sum + width, 0) + 40;
  const foot = [
    ...(head.filters ? [say('print.filters', { filters: head.filters })] : []),
    ...(asOf ? [say('list.dataAt', { at: formatInstant(asOf) })] : []),
  ].join(' · ');
  return createPortal(
    <div className={`${classes.sheet} print-only`}>
      <header className={classes.head}>
        <p className={classes.office}>{head.office}</p>
        <p className={classes.nation}>
          <strong>{say('print.nation')}</strong>
          <span className={classes.motto}>{say('print.motto')}</span>
        </p>
      </header>
      <h1 className={classes.title}>{head.title}</h1>
      {head.lines?.map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
      {asOf && <p className={classes.line}>{say('list.dataAt', { at: formatInstant(asOf) })}</p>}
      <table className={classes.table}>
        <colgroup>
          <col style={{ width: `${(40 / all) * 100}%` }} />
          {printed.map(({ key }, index) => (
            <col key={key} style={{ width: `${((widths[index] ?? 0) / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say('print.number')}</th>
            {table.heads.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={printed.length + 1} className={classes.foot}>
              {foot}
            </td>
          </tr>
        </tfoot>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className={isMarked?.(row) ? classes.marked : undefined}>
              <td className={classes.numeric}>{at + 1}</td>
              {table.rows[at]?.map((text, index) => (
                <td key={index} className={table.numeric[index] ? classes.numeric : undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.totals}>
        {head.totals ?? say('print.total', { n: rows.length })}
        {!isWhole && ` ${say('print.part', { n: formatNumber(rows.length) })}`}
      </p>
    </div>,
    document.body,
  );
}
