import type { Line } from './paragraphs.js';
import { signerOf } from './signer.js';

const ENDS_NEWS =
  /^(?:các tin khác|tin liên quan|tin (?:mới|cũ) hơn|tin bài khác|bài viết khác|xem thêm|tin khác|những tin|ý kiến bạn đọc|bình luận|tác giả(?: bài viết)?\s*:|nguồn\s*:|tin, ảnh|bài và ảnh|tin và ảnh|ảnh\s*:|liên hệ - góp ý)/u;

/** What an annex is called; the line below it says to what it belongs. */
const ANNEX_TITLE =
  /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BẢNG|BIỂU|NỘI DUNG|PHÂN CÔNG|NHIỆM VỤ|KẾ HOẠCH|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|LỘ TRÌNH)(?![\p{L}])/u;
const BELONGS_TO = /^\(?(?:ban hành )?(?:kèm theo|đính kèm)/u;
const ANNEX_HEAD_LINES = 6;

export interface Parts {
  body: Line[];
  annex: Line[];
  annexFrom: number;
}

/** The lines that may assign: the body up to the signing block, and annexes behind it. */
export function documentParts(lines: readonly Line[], bodyLine: number, isNews: boolean, isAnnex: boolean): Parts {
  if (isNews) {
    const tail = lines.findIndex((line, i) => i >= bodyLine && ENDS_NEWS.test(line.low));
    return { body: lines.slice(bodyLine, tail < 0 ? undefined : tail), annex: [], annexFrom: lines.length };
  }
  const behind = lines.findIndex((line, i) => i >= bodyLine && line.low.startsWith('nơi nhận'));
  const isAnnexLine = (line: Line, i: number): boolean =>
    i > bodyLine &&
    ((/^phụ lục(?: (?:số )?[ivxl\d]{1,5})?\s*[.:]?$/u.test(line.low) && line.text.startsWith('P')) ||
      ((behind >= 0 ? i > behind : !/\p{Ll}/u.test(line.text)) &&
        ANNEX_TITLE.test(line.text) &&
        lines.slice(i + 1, i + ANNEX_HEAD_LINES).some(({ low }) => BELONGS_TO.test(low))));
  const annexAt = isAnnex ? -1 : lines.findIndex(isAnnexLine);
  const annexFrom = annexAt < 0 ? lines.length : annexAt;
  const main = lines.slice(0, annexFrom);
  const recipients = main.findIndex((line, i) => i >= bodyLine && line.low.startsWith('nơi nhận'));
  const signed = isAnnex ? null : signerOf(main.slice(bodyLine));
  const ends = [recipients < 0 ? annexFrom : recipients, signed ? bodyLine + signed.firstLine : annexFrom];
  // An office named in capitals above "QUYẾT ĐỊNH:" is no signing block.
  const close = Math.min(...ends.filter((end) => end > bodyLine + 1), annexFrom);
  return { body: lines.slice(bodyLine, close), annex: lines.slice(annexFrom), annexFrom };
}
