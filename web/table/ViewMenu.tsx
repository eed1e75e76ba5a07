import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy } from 'react';
import { MenuOnDemand } from '../design/MenuOnDemand.js';
import type { Column } from './column.js';
import { useTableWords } from './words.js';

const ViewItems = lazy(() => import('./ViewItems.js'));

export interface ViewMenuProps {
  /** of the list: under it the choice of columns is remembered */
  id: string;
  columns: readonly Pick<Column<never>, 'key' | 'head' | 'hidesAt'>[];
}

/** "Hiển thị": how dense, and which columns. */
export function ViewMenu({ id, columns }: ViewMenuProps) {
  const say = useTableWords();
  return (
    <MenuOnDemand
      position="bottom-end"
      closesOnChoice={false}
      button={
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
        >
          {say('table.view')}
        </Button>
      }
    >
      <ViewItems id={id} columns={columns} />
    </MenuOnDemand>
  );
}
