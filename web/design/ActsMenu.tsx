import { lazy } from 'react';
import type { MenuAct } from './MenuActs.js';
import { MenuOnDemand, type MenuOnDemandProps } from './MenuOnDemand.js';

const MenuActs = lazy(() => import('./MenuActs.js'));

export interface ActsMenuProps extends Pick<MenuOnDemandProps, 'button' | 'position'> {
  acts: readonly MenuAct[];
}

/** A button behind which stands what else can be done. */
export function ActsMenu({ acts, ...menu }: ActsMenuProps) {
  return (
    <MenuOnDemand {...menu}>
      <MenuActs acts={acts} />
    </MenuOnDemand>
  );
}
