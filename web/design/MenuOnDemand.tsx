import {
  cloneElement,
  lazy,
  Suspense,
  useState,
  type ComponentPropsWithRef,
  type ReactElement,
  type ReactNode,
} from 'react';

/** The library's menu is large: it comes when one is opened for the first time. */
const OpenMenu = lazy(() => import('./OpenMenu.js'));

export interface MenuOnDemandProps {
  /** as it looks; what makes it a menu's button is added here */
  button: ReactElement<ComponentPropsWithRef<'button'>>;
  position: 'bottom-start' | 'bottom-end';
  /** false: a choice leaves it open */
  closesOnChoice?: boolean;
  /** the library's items, of a module that comes on demand too */
  children: ReactNode;
}

/** A button with a menu. Until it is pressed it is only a button: a row must be drawn in well under a millisecond. */
export function MenuOnDemand({ button, position, closesOnChoice = true, children }: MenuOnDemandProps) {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const closed = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': state === 'open',
    ...(state === 'never' ? { onClick: () => setState('open') } : {}),
  });
  if (state === 'never') return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu
        button={button}
        position={position}
        closesOnChoice={closesOnChoice}
        isOpen={state === 'open'}
        onChange={(isOpen) => setState(isOpen ? 'open' : 'closed')}
      >
        {children}
      </OpenMenu>
    </Suspense>
  );
}
