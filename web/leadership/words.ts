import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

/** Words of the leader's screens. */
export const { useWords: useLeadershipWords, say: leadershipWord } = areaWords(
  'leadership',
  vi,
  () => import('./words.en.js'),
);
export type SayLeadership = typeof leadershipWord;
