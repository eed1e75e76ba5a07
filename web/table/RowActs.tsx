import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { ariaKeys } from '../app/keys/key-table.js';
import type { RowAct } from './row-act.js';
import { useTableWords } from './words.js';
import classes from './RowActs.module.css';

/**
 * The row's own button, and "Thao tác" for the rest (Shift+F10 opens it). `name` says to a screen reader whose they are.
 * Plain buttons, and a menu that is made when it is opened: a row must be drawn in well under a millisecond while scrolling.
 */
export function RowActs({ acts, name }: { acts: readonly RowAct[]; name: string }) {
  const first = acts.find(({ isFirst }) => isFirst);
  const rest = acts.filter((act) => act !== first);
  return (
    <span className={classes.acts}>
      {first && <FirstAct act={first} name={name} />}
      {rest.length > 0 && <MoreActs acts={rest} name={name} />}
    </span>
  );
}

function FirstAct({ act, name }: { act: RowAct; name: string }) {
  const shared = {
    className: classes.first,
    'aria-label': `${act.name}: ${name}`,
    ...(act.keys ? { 'aria-keyshortcuts': ariaKeys(act.keys) } : {}),
  };
  return act.href ? (
    <Link href={act.href} {...shared}>
      {act.name}
    </Link>
  ) : (
    <button type="button" onClick={act.run} {...shared}>
      {act.name}
    </button>
  );
}

function MoreActs({ acts, name }: { acts: readonly RowAct[]; name: string }) {
  const say = useTableWords();
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const button = (
    <button
      type="button"
      className={classes.more}
      data-acts=""
      aria-haspopup="menu"
      aria-expanded={state === 'open'}
      aria-label={say('act.moreFor', { name })}
      aria-keyshortcuts="Shift+F10"
      title={say('act.more')}
      {...(state === 'never' ? { onClick: () => setState('open') } : {})}
    >
      <IconDots size={18} stroke={1.75} aria-hidden />
    </button>
  );
  if (state === 'never') return button;
  return (
    <Menu
      position="bottom-end"
      returnFocus
      opened={state === 'open'}
      onChange={(isOpen) => setState(isOpen ? 'open' : 'closed')}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <MenuAct key={act.key} act={act} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MenuAct({ act }: { act: RowAct }) {
  const keys = act.keys ? { rightSection: <kbd>{act.keys}</kbd> } : {};
  return act.href ? (
    <Menu.Item component={Link} href={act.href} {...keys}>
      {act.name}
    </Menu.Item>
  ) : (
    <Menu.Item {...(act.run ? { onClick: act.run } : {})} {...keys}>
      {act.name}
    </Menu.Item>
  );
}
