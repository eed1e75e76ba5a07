import { Menu } from '@mantine/core';
import { Link } from 'wouter';

export interface MenuAct {
  key: string;
  /** verb and object: "Xác nhận hoàn thành" */
  name: string;
  run?: () => void;
  /** instead of `run`: another page */
  href?: string;
  /** single key that does it: 'x' */
  keys?: string;
}

/** What can be done, as the items of a menu: only ActsMenu brings it. */
export default function MenuActs({ acts }: { acts: readonly MenuAct[] }) {
  return acts.map(({ key, name, run, href, keys }) => {
    const shared = keys ? { rightSection: <kbd>{keys}</kbd> } : {};
    return href ? (
      <Menu.Item key={key} component={Link} href={href} {...shared}>
        {name}
      </Menu.Item>
    ) : (
      <Menu.Item key={key} {...(run ? { onClick: run } : {})} {...shared}>
        {name}
      </Menu.Item>
    );
  });
}
