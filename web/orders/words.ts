import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

/** Words of a leader's orders where others meet them: on the desk and on an assignment. */
export const { useWords: useOrderWords, say: orderWord } = areaWords('orders', vi, () => import('./words.en.js'));
