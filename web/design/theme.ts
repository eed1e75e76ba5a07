import { createTheme, defaultVariantColorsResolver } from '@mantine/core';

/** The component library's settings. Colours stand in tokens.css and mantine.css; nothing is written into the page. */
export const theme = createTheme({
  primaryColor: 'blue',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never', // base.css draws it, the same on everything
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    // White on the dark theme's light accent would not be readable.
    return input.variant === 'filled' ? { ...colours, color: 'var(--on-accent)' } : colours;
  },
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      // Compact ones stand beside text of 14 px: their words are no larger.
      vars: (_theme: unknown, { size }: { size?: unknown }) => ({
        root: size === 'compact-md' ? { '--button-fz': 'var(--size-14)' } : {},
      }),
    },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    // A dialog's head is no second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, position: 'right' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});
