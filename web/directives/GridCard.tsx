import { channelWords } from '../assignments/event-words.js';
import { assignmentWord } from '../assignments/words.js';
import { StatusChip } from '../design/StatusChip.js';
import type { GridRow } from './directive-types.js';
import { agencyOfRow, latestText } from './grid-rows.js';
import { useDirectiveWords } from './words.js';

/** A row of the grid as a block on a phone. */
export function GridCard({ row }: { row: GridRow }) {
  const say = useDirectiveWords();
  return (
    <>
      <StatusChip of={row.assignment} />
      <div>{agencyOfRow(row.assignment)}</div>
      <div className="muted">{latestText(say, row, (channel) => channelWords(assignmentWord, channel))}</div>
    </>
  );
}
