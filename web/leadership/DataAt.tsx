import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import { useLeadershipWords } from './words.js';

/** "Số liệu đến 09 giờ 00, ngày 16/3/2016": on screen and on paper. @param day the past day that was asked for */
export function DataAt({ at, day, className }: { at: string; day: string | null; className?: string | undefined }) {
  const say = useLeadershipWords();
  const words = day
    ? say('dataAtPast', { at: say('dayEnd', { date: formatDate(day) }) })
    : say('dataAt', { at: formatInstant(at) });
  return (
    <p className={className} data-at={dateOf(at)}>
      {words}
    </p>
  );
}
