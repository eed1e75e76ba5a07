import { IconDots } from '@tabler/icons-react';
import { Link } from 'wouter';
import { ariaKeys } from '../app/keys/key-table.js';
import { ActsMenu } from '../design/ActsMenu.js';
import type { RowAct } from './row-act.js';
import { useTableWords } from './words.js';
import classes from './RowActs.module.css';

/**
 * The row's own button, and "Thao tác" for the rest (Shift+F10 opens it). `name` says to a screen reader whose they are.
 * Plain buttons, and a menu that comes when it is opened: a row must be drawn in well under a millisecond while scrolling.
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
  return (
    <ActsMenu
      acts={acts}
      position="bottom-end"
      button={
        <button
          type="button"
          className={classes.more}
          data-acts=""
          aria-label={say('act.moreFor', { name })}
          aria-keyshortcuts="Shift+F10"
          title={say('act.more')}
        >
          <IconDots size={18} stroke={1.75} aria-hidden />
        </button>
      }
    />
  );
}
