import { Button, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { densities, useDensity } from '../app/preferences.js';
import { formatInstant } from '../words/formats.js';
import type { Column } from './column.js';
import { copy } from './copy.js';
import { PrintedList, type PrintHead } from './PrintedList.js';
import { asHtml, asTabbed, textTable } from './table-as-text.js';
import { useColumnChoice } from './use-column-choice.js';
import type { List } from './use-list.js';
import { useNarrow } from './use-narrow.js';
import { usePrint } from './use-print.js';
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

function ViewMenu<Row>({ id, columns }: { id: string; columns: readonly Column<Row>[] }) {
  const say = useTableWords();
  const [density, setDensity] = useDensity();
  const { switchedOff, toggle } = useColumnChoice(id);
  const target = useRef<HTMLButtonElement>(null);
  const optional = columns.filter(({ hidesAt }) => hidesAt !== undefined);
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button
          ref={target}
          variant="default"
          size="compact-md"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
        >
          {say('table.view')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('table.density')}</Menu.Label>
        {densities.map((one) => (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={density === one}
            onClick={() => setDensity(one)}
            leftSection={<Mark isOn={density === one} />}
          >
            {say(`density.${one}`)}
          </Menu.Item>
        ))}
        {optional.length > 0 && <Menu.Label>{say('table.columns')}</Menu.Label>}
        {optional.map(({ key, head }) => (
          <Menu.Item
            key={key}
            role="menuitemcheckbox"
            aria-checked={!switchedOff.has(key)}
            onClick={() => toggle(key)}
            leftSection={<Mark isOn={!switchedOff.has(key)} />}
          >
            {head}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const Mark = ({ isOn }: { isOn: boolean }) => <span className={isOn ? classes.on : classes.off} aria-hidden />;
