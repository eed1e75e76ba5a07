import { instantOr } from './dates.js';

/** What every answer of a demonstration says. */
export const clockNote = ({ at }: { at: string }): string => `Đồng hồ của bản trình diễn: ${instantOr(at)}.`;
