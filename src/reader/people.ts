/** A person's name: two to five words with capitals, "H'Yim Niê", "K'Dung", "Y Thanh Bkrông". */
export const PERSON_NAME = "\\p{Lu}[\\p{L}']*(?:[ \\n]\\p{Lu}[\\p{L}']*){0,4}";

const LEADER =
  '(?:(?:Phó )?(?:Chủ tịch|CT|PCT)(?: Thường trực)?(?: (?:UBND|Ủy ban nhân dân|HĐND) (?:tỉnh|huyện|thành phố|thị xã|xã|phường))|(?:Phó )?Thủ tướng(?: Thường trực)?(?: Chính phủ)?)';
// A word by itself: not the end of "Sông", "Thông".
const COMRADE = '(?<!\\p{L})(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)';

const PATTERNS: readonly RegExp[] = [
  // "Phó Chủ tịch UBND tỉnh (ông) Nguyễn …"
  new RegExp(`${LEADER}(?:,? ${COMRADE})? (${PERSON_NAME})`, 'u'),
  // "đồng chí Hà …, Phó Chủ tịch UBND tỉnh", "đồng chí Trần … - Phó Bí thư"
  new RegExp(
    `${COMRADE} (${PERSON_NAME})(?:,| -) (?:[^,.;]{0,30}, )?(?:Phó |Quyền )?(?:Chủ tịch|PCT|CT|Bí thư|Trưởng [Bb]an|Chánh Văn phòng|Tổ trưởng)`,
    'u',
  ),
  new RegExp(`${COMRADE} (${PERSON_NAME})(?:,| -) [^.;]{0,120}(?:chủ trì|kết luận)`, 'u'),
];

const FULL_NAME = "\\p{Lu}[\\p{L}']*(?: \\p{Lu}[\\p{L}']*){1,4}";
/** Who concludes is the one that directs, whoever else the text names with an office: "Sau khi trao đổi, ông Tăng … kết luận:". */
const CONCLUDES = new RegExp(
  `${COMRADE} (${FULL_NAME}) (?:kết luận|có ý kiến kết luận|kết luận và chỉ đạo)(?!\\p{L})`,
  'u',
);
/** "Trưởng ban Ban Quản lý Khu kinh tế Mạc … chủ trì hội nghị": an office, its body, the name. */
const PRESIDES = new RegExp(
  `(?<!Phó )(?:Trưởng ban|Giám đốc|Cục trưởng|Viện trưởng|Hiệu trưởng|Tổng Giám đốc)[^.,;:()]{2,80}? (?<!(?:tỉnh|huyện|phố|xã|phường|quận|Công ty|Cổ phần) )(${FULL_NAME}) (?:đã )?(?:chủ trì|kết luận)(?!\\p{L})`,
  'u',
);

/** The leader whose instruction it is, when the text names one. */
export function directedByIn(text: string): string | null {
  const flat = text.replace(/\s+/gu, ' ');
  const concluding = CONCLUDES.exec(flat)?.[1];
  if (concluding !== undefined) return concluding;
  let best: { name: string; index: number } | null = null;
  for (const at of PATTERNS) {
    const match = at.exec(flat);
    const name = match?.[1]?.trim();
    if (!match || !name || name.length > 60 || name.split(' ').length < (name.includes("'") ? 1 : 2)) continue;
    if (!best || match.index < best.index) best = { name, index: match.index };
  }
  return best?.name ?? PRESIDES.exec(flat)?.[1] ?? null;
}
