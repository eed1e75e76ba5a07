import { Menu } from '@mantine/core';
import { cloneElement, Suspense, useEffect, useRef, useState } from 'react';
import type { MenuOnDemandProps } from './MenuOnDemand.js';

export interface OpenMenuProps extends Required<MenuOnDemandProps> {
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
}

/** The menu itself: only MenuOnDemand brings it. */
export default function OpenMenu({ button, position, closesOnChoice, isOpen, onChange, children }: OpenMenuProps) {
  const target = useRef<HTMLButtonElement>(null);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    // The button that was pressed stood outside of the menu and is gone; the focus comes back to this one.
    target.current?.focus();
    setThere(true);
  }, []);
  return (
    <Menu
      position={position}
      closeOnItemClick={closesOnChoice}
      returnFocus
      opened={isOpen && isThere}
      onChange={onChange}
    >
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown>
        {/* In here: around it, the button would go once more while the items come. */}
        <Suspense>{children}</Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}
