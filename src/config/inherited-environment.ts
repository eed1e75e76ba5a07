import type { Environment } from './settings.js';

/** This process's own variables, to hand on to programs that it starts. */
export function inheritedEnvironment(): Environment {
  return { ...process.env };
}
