import type { Answer } from '../api/api-types.js';
import { formatDate, formatInstant } from '../words/formats.js';
import type { orderWord } from './words.js';

export type OrderView = Answer<'GET /api/assignments/:id'>['orders'][number];

/** "Phó Chủ tịch UBND tỉnh, 09 giờ 00, ngày 16/3/2016: “…”, trả lời chậm nhất 21/3/2016 (… thực hiện thay)". */
export function orderWords({ leader, actedBy, at, sentence, answerBy }: OrderView, say: typeof orderWord): string {
  const line = say('line', { leader, at: formatInstant(at), sentence, by: formatDate(answerBy) });
  return actedBy ? `${line} (${say('forOther', { name: actedBy })})` : line;
}
