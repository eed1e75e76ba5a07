import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export type AppWordKey = keyof typeof vi;

/** Words of the frame: navigation, account, states, search, keys, clock. */
export const { useWords: useAppWords, say: appWord } = areaWords('app', vi, () => import('./words.en.js'));
