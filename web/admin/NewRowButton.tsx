import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useOpenRow } from '../table/use-open-row.js';

/** Opens the form for a new entry of the register beside its list. */
export function NewRowButton({ children }: { children: string }) {
  const row = useOpenRow();
  return (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => row.open('new')}>
      {children}
    </Button>
  );
}
