import { useMediaQuery } from '@mantine/hooks';

/** From 900 px on the original and the draft stand side by side; below, and at 200 % zoom, they are tabs. */
export const useIsWide = (): boolean =>
  useMediaQuery('(min-width: 56.25em)', undefined, { getInitialValueInEffect: false }) ?? true;
