import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useSignInWords } = areaWords('signIn', vi, () => import('./words.en.js'));
