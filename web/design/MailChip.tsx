import { Chip } from './Chip.js';
import { useChipWords } from './chip-words.js';
import { mailLooks, type MailLook } from './status-table.js';

const isKnown = (state: string): state is MailLook => state in mailLooks;

/** What is known of a mail: "Máy chủ thư đã nhận", never "cơ quan đã nhận" (P9). An unknown state shows the server's own words. */
export function MailChip({ state, stateName }: { state: string; stateName?: string }) {
  const say = useChipWords();
  if (!isKnown(state)) return <span>{stateName ?? state}</span>;
  return <Chip look={mailLooks[state]}>{say(`mail.${state}`)}</Chip>;
}
