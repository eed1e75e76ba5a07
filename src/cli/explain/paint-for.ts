import type { Io } from '../io.js';
import { type Paint, inColours, inSigns } from './paint.js';

/** Colours where a person reads at a terminal that wants them (NO_COLOR), signs in pipes and files. */
export function paintFor({ stdout, environment = process.env }: Io): Paint {
  const isTerminal = Reflect.get(stdout, 'isTTY') === true;
  return isTerminal && !environment.NO_COLOR ? inColours : inSigns;
}
