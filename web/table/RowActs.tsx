import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'wouter';
import { ariaKeys } from '../app/keys/key-table.js';
import type { RowAct } from './row-act.js';
import { useTableWords } from './words.js';
import classes from './RowActs.module.css';

/** The row's own button, and "Thao tác" for the rest (Shift+F10 opens it). `name` says to a screen reader whose they are. */
export function RowActs({ acts, name }: { acts: readonly RowAct[]; name: string }) {
  const say = useTableWords();
  const first = acts.find(({ isFirst }) => isFirst);
  const rest = acts.filter((act) => act !== first);
  return (
    <span className={classes.acts}>
      {first && <FirstAct act={first} name={name} />}
      {rest.length > 0 && (
        <Menu position="bottom-end" returnFocus>
          <Menu.Target>
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.more}
              data-acts=""
              aria-label={say('act.moreFor', { name })}
              aria-keyshortcuts="Shift+F10"
              title={say('act.more')}
            >
              <IconDots size={18} stroke={1.75} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((act) => (
              <MenuAct key={act.key} act={act} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}

function FirstAct({ act, name }: { act: RowAct; name: string }) {
  const shared = {
    size: 'compact-sm',
    variant: 'default',
    className: classes.first,
    'aria-label': `${act.name}: ${name}`,
    ...(act.keys ? { 'aria-keyshortcuts': ariaKeys(act.keys) } : {}),
  } as const;
  return act.href ? (
    <Button component={Link} href={act.href} {...shared}>
      {act.name}
    </Button>
  ) : (
    <Button {...shared} {...(act.run ? { onClick: act.run } : {})}>
      {act.name}
    </Button>
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
