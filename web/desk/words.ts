import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useDeskWords, say: deskWord } = areaWords('desk', vi, () => import('./words.en.js'));

/** Says a text of the desk in the language of the page. */
export type SayDesk = typeof deskWord;
