import type { FoundItem } from './found-item.js';
import { deadlineOf } from './deadlines.js';
import { pattern } from './pattern.js';
import { sentencesOf } from './sentences.js';
import type { Stretch } from './source-text.js';
import type { TimeContext } from './time-reading.js';

const CLOSES_A_LIST = pattern(
  '^\\(?(?:(?:tất cả |toàn bộ )?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|phần việc|việc)(?: được giao)?(?: nêu| nói)?(?: tại [^,.;]{1,40}?)?(?: trên| này)(?: đây)?,? (?:phải |cần )?(?:được )?(?:hoàn thành|thực hiện|xong)|(?:các |những )(?:báo cáo|kế hoạch|văn bản|danh sách|kết quả|ý kiến|hồ sơ|số liệu|đề xuất|sản phẩm|dự thảo)(?: (?:nêu |nói )?trên| này| của các (?:cơ quan|đơn vị|địa phương))?,? (?:phải |cần )?(?:được )?(?:gửi|nộp|trình|hoàn thành)|(?:thời hạn|thời gian)(?: phải)? (?:hoàn thành|thực hiện|gửi|nộp|báo cáo)(?: (?:các |toàn bộ )?(?:nội dung|nhiệm vụ|công việc|việc)[^:.;]{0,40}?)?(?: là)?[: ])',
);

/**
 * "Các nội dung trên hoàn thành trước ngày 15/8.": a sentence behind a list that dates every point of it that names no
 * date. Gives it to those items, and says whether it was such a sentence.
 */
export function datesTheList(body: Stretch, items: readonly FoundItem[], time: TimeContext): boolean {
  if (items.length === 0 || !CLOSES_A_LIST.test(body.low)) return false;
  const { deadline, reading } = deadlineOf(body, time);
  if (deadline === null || reading?.strength !== 3) return false;
  for (const item of items) item.leadIn = body;
  return true;
}

const CLOSES_A_PARAGRAPH = pattern(
  '^\\s{0,3}\\(?(?:tất cả |các nội dung (?:trên )?|các nhiệm vụ (?:trên )?)?(?:phải )?(?:hoàn thành|xong|(?:thời hạn|thời gian)(?: hoàn thành| thực hiện)?(?: là)?[: ])',
);

/** "Huyện A báo cáo …; huyện B báo cáo …. Hoàn thành trong 05 ngày …": the last sentence dates all items of its paragraph. */
export function datesTheParagraph(body: Stretch, items: readonly FoundItem[], time: TimeContext): void {
  const last = items.length > 1 ? sentencesOf(body).at(-1) : undefined;
  if (!last || !CLOSES_A_PARAGRAPH.test(last.low)) return;
  const { deadline, reading } = deadlineOf(last, time);
  if (deadline === null || reading?.strength !== 3) return;
  for (const item of items) if (item.end <= last.start) item.leadIn = last;
}
