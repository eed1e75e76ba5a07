import type { z } from 'zod';
import { basis } from '../../api/assignments/commands.schemas.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

const forms: Record<z.infer<typeof basis>['form'], string> = {
  phieuTrinh: 'phiếu trình',
  butPhe: 'bút phê',
  yKien: 'ý kiến chỉ đạo',
  vanBan: 'văn bản',
};

/** P4: 'theo phiếu trình số 12/PT-VP ngày 03/3/2016, Phó Chủ tịch UBND tỉnh'; null for what is no basis. */
export function basisWords(given: unknown): string | null {
  const parsed = basis.safeParse(given);
  if (!parsed.success) return null;
  const { form, leaderPost, number, on, text } = parsed.data;
  const document = [forms[form], number && `số ${number}`, on && `ngày ${formatDate(on)}`].filter(Boolean).join(' ');
  return `theo ${document}, ${leaderPost}${text ? ` ("${text}")` : ''}`;
}
