/** What makes a field less sure; `less` is taken off the confidence of the rule that gave it. */
export interface Doubt {
  less: number;
  /** What a specialist is told about it. */
  says: string;
}

/**
 * The doubts, and what each costs. Measured on the annotated documents (test/reader/confidence.test.ts): of the fields
 * given 0.9 or more at least 97 in 100 are right. A doubt that leaves a field as often right as the others costs little.
 */
export const doubts = {
  secondHand: { less: 0.2, says: 'tin, bài kể lại, không phải văn bản chỉ đạo' },
  nobody: { less: 0.5, says: 'không rõ ai thực hiện' },
  genericGroup: { less: 0.15, says: '"các đơn vị", "các cơ quan" không rõ là ai' },
  severalLeads: { less: 0.1, says: 'nhiều cơ quan cùng đứng tên, chưa rõ ai chủ trì' },
  unknownName: { less: 0.12, says: 'tên có từ ít gặp trong tên cơ quan' },
  longGroup: { less: 0.08, says: 'tên nhóm dài, có thể gồm cả phần việc' },
  unknownVerb: { less: 0.1, says: 'việc không bắt đầu bằng động từ đã biết' },
  secondOrder: { less: 0.1, says: 'trong câu còn một lời giao khác' },
  scanned: { less: 0.15, says: 'chữ có dấu hiệu lỗi quét' },
  group: { less: 0.02, says: 'là nhóm cơ quan' },
  yearInferred: { less: 0.04, says: 'năm suy ra từ ngày ban hành' },
  doubtfulDate: { less: 0.2, says: 'ngày, tháng có điều chưa chắc chắn' },
  mayBeAim: { less: 0.2, says: 'mốc thời gian có thể chỉ là mục tiêu chung' },
  event: { less: 0.07, says: 'thời hạn gắn với một sự kiện' },
  severalDates: { less: 0.12, says: 'mục có nhiều mốc thời gian' },
  fromLeadIn: { less: 0.1, says: 'thời hạn lấy từ câu dẫn chung' },
  timeLeft: { less: 0.25, says: 'còn từ chỉ thời gian chưa đọc được' },
  timeSetAside: { less: 0.05, says: 'có mốc thời gian không lấy làm thời hạn' },
} as const satisfies Record<string, Doubt>;

export type DoubtCode = keyof typeof doubts;

/** What is left of a rule's confidence, and why it is less. Never certain, never hopeless; two figures behind the point. */
export function afterDoubts(
  confidence: number,
  found: readonly (DoubtCode | null)[],
): { confidence: number; doubts?: DoubtCode[] } {
  const codes = [...new Set(found)].filter((code) => code !== null);
  const less = found.reduce((sum, code) => sum + (code === null ? 0 : doubts[code].less), 0);
  const left = Math.max(0.1, Math.round((confidence - less) * 100) / 100);
  return codes.length === 0 ? { confidence: left } : { confidence: left, doubts: codes };
}
