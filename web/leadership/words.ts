import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

/** Words of the leader's screens. */
export const { useWords: useLeadershipWords, say: leadershipWord } = areaWords('leadership', vi, en);
export type SayLeadership = typeof leadershipWord;
