import { useMemo } from 'react';
import { EmptyState } from '../design/EmptyState.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import type { List } from '../table/use-list.js';
import { formatNumber } from '../words/formats.js';
import type { ImportLine } from './import-types.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Thousands of rows of one height: only those that are visible are drawn. */
export function LongLines({ list }: { list: List<ImportLine> }) {
  const say = useAdminWords();
  const columns = useMemo((): Column<ImportLine>[] => {
    const words = ({ errors, warnings, details }: ImportLine) =>
      [...errors, ...details, ...warnings.map((warning) => say('import.warning', { words: warning }))].join('; ');
    return [
      {
        key: 'row',
        head: say('import.row'),
        width: 80,
        isNumeric: true,
        cell: ({ row }) => formatNumber(row),
        text: ({ row }) => String(row),
      },
      {
        key: 'effect',
        head: say('import.effect'),
        width: 120,
        isWhole: true,
        cell: (line) => <strong>{say(`effect.${line.effect}`)}</strong>,
        text: (line) => say(`effect.${line.effect}`),
      },
      {
        key: 'subject',
        head: say('import.subject'),
        width: 220,
        grows: true,
        cell: ({ subject }) => subject,
        text: ({ subject }) => subject,
      },
      { key: 'details', head: say('import.details'), width: 360, grows: true, cell: words, text: words },
    ];
  }, [say]);
  return (
    <DataTable<ImportLine>
      id="admin-import-lines"
      caption={say('import.lines')}
      kind="reading"
      list={list}
      columns={columns}
      keyOf={({ row }) => String(row)}
      nameOf={({ row, subject }) => say('import.rowName', { row: String(row), subject })}
      card={(line) => (
        <div className={classes.card}>
          <strong>
            {say('import.rowName', { row: String(line.row), subject: line.subject })} · {say(`effect.${line.effect}`)}
          </strong>
          <span className={classes.words}>{[...line.errors, ...line.details, ...line.warnings].join('; ')}</span>
        </div>
      )}
      empty={<EmptyState text={say('noneFound')} />}
      fills={false}
    />
  );
}
