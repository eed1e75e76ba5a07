import { Button, Drawer } from '@mantine/core';
import { IconFilter, IconLink } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { copy } from './copy.js';
import { useNarrow } from './use-narrow.js';
import { useWidth } from './use-width.js';
import { useTableWords } from './words.js';
import classes from './FilterBar.module.css';

export interface SetFilter {
  key: string;
  /** "Cơ quan: Sở Y tế" */
  words: string;
  remove: () => void;
}

export interface FilterBarProps {
  /** the fields; each writes into the address at once */
  children: ReactNode;
  /** what is set, in words, each can be taken away */
  set: readonly SetFilter[];
  clear: () => void;
  /** what can be sorted by, for the blocks of a narrow screen, which have no heads of columns */
  sorts?: { now: string; set: (to: string) => void; choices: readonly { value: string; name: string }[] };
}

/** Fields in less room would stand in more rows than the list beside an open panel has. */
const ROW_PX = 600;

/** The filters above a list: a row of fields, where there is little room a panel "Bộ lọc (2)". */
export function FilterBar({ children, set, clear, sorts }: FilterBarProps) {
  const say = useTableWords();
  const isPhone = useNarrow();
  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar);
  const isNarrow = isPhone || (width > 0 && width < ROW_PX);
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copyLink = async (): Promise<void> => setCopied(await copy({ text: window.location.href }));
  const link = (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconLink size={16} stroke={1.75} aria-hidden />}
        onClick={() => void copyLink()}
        onBlur={() => setCopied(false)}
      >
        {say(isCopied ? 'filter.linkCopied' : 'filter.copyLink')}
      </Button>
      <span className="for-reader" role="status">
        {isCopied ? say('filter.linkCopied') : ''}
      </span>
    </>
  );
  const clearing = set.length > 0 && (
    <Button variant="subtle" size="compact-md" onClick={clear}>
      {say('filter.clear')}
    </Button>
  );
  if (isNarrow)
    return (
      <div ref={bar} className={`${classes.bar} screen-only`} data-filters="">
        <Button
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {set.length > 0 ? say('filter.openCounted', { n: set.length }) : say('filter.open')}
        </Button>
        {sorts && isPhone && (
          <label className={classes.sorts}>
            <span>{say('sort.by')}</span>
            <select data-sort="" value={sorts.now} onChange={({ currentTarget }) => sorts.set(currentTarget.value)}>
              {sorts.choices.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Drawer
          opened={isOpen}
          onClose={() => setOpen(false)}
          size={isPhone ? '100%' : '28rem'}
          title={say('filter.label')}
          closeButtonProps={{ 'aria-label': say('panel.close') }}
        >
          <div className={classes.panel}>
            {children}
            <div className={classes.panelActs}>
              <Button onClick={() => setOpen(false)}>{say('filter.close')}</Button>
              {clearing}
              {link}
            </div>
          </div>
        </Drawer>
      </div>
    );
  return (
    <div
      ref={bar}
      className={`${classes.bar} screen-only`}
      data-filters=""
      role="group"
      aria-label={say('filter.label')}
    >
      {children}
      <span className={classes.acts}>
        {clearing}
        {link}
      </span>
    </div>
  );
}

/** The filters in words for the foot of the print: "cơ quan: Sở Y tế; quá hạn". */
export const filtersInWords = (set: readonly SetFilter[]): string => set.map(({ words }) => words).join('; ');
