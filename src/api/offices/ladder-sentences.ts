import type { z } from 'zod';
import type { Audience, Ladder, Line, Rung } from '../../domain/ladder.js';
import { defaultOfficeSettings, type OfficeSettings } from '../../domain/office-settings.js';
import { formatTime } from '../../domain/vietnamese-dates.js';
import type { ladder } from './offices.routes.js';

const lineNames: Record<Line, string> = {
  receipt: 'Chưa tiếp nhận',
  reminder: 'Nhắc việc',
  overdue: 'Quá hạn',
  leadership: 'Báo cáo lãnh đạo',
  officeSlow: 'Báo cáo chờ Văn phòng xác nhận',
  undated: 'Không quy định thời hạn',
};

/** What is sent, as the object of "gửi". */
const sent: Record<Line, string> = {
  receipt: 'thư đề nghị tiếp nhận nhiệm vụ',
  reminder: 'nhắc việc',
  overdue: 'thông báo quá hạn',
  leadership: 'nhắc về báo cáo lãnh đạo chưa xử lý',
  officeSlow: 'nhắc xác nhận báo cáo',
  undated: 'đề nghị cập nhật tiến độ',
};

const audienceNames: Record<Audience, string> = {
  agency: 'hộp thư cơ quan và đầu mối',
  specialist: 'chuyên viên theo dõi',
  headOfOffice: 'Chánh Văn phòng',
  chiefOfOffice: 'Chánh Văn phòng',
  directingLeader: 'lãnh đạo chỉ đạo',
};

const lines: readonly Line[] = ['receipt', 'reminder', 'overdue', 'leadership', 'officeSlow', 'undated'];

/** The ladder and the office's settings as sentences that can be read aloud to an official (domain.md §12, §23). */
export function ladderSentences(settings: OfficeSettings): z.infer<typeof ladder> {
  const { ladder: table } = settings;
  return {
    lines: lines.flatMap((line) => {
      const rungs = table.rungs.filter((rung) => rung.line === line);
      return rungs.length === 0
        ? []
        : [
            {
              line,
              name: lineNames[line],
              rungs: rungs.map((rung) => ({ id: rung.id, sentence: sentenceOf(rung, table) })),
            },
          ];
    }),
    notes: [
      'Mỗi nấc chỉ gửi một lần trong một vòng; vòng mới bắt đầu khi giao, khi đề nghị bổ sung báo cáo, khi mở lại và khi có thời hạn mới.',
      `Không nhắc việc trong ${table.quietWorkingDays} ngày làm việc đầu của mỗi vòng.`,
      'Khi đã có báo cáo chờ xác nhận thì cơ quan không nhận nhắc việc, thông báo quá hạn.',
      'Nhiều nấc cùng đến một lúc thì chỉ gửi nấc sau cùng. Văn bản hỏa tốc không chờ giờ hành chính.',
      'Cơ quan được đề nghị phối hợp (không thuộc UBND) không nhận thông báo quá hạn tự động.',
      'Đôn đốc lần n là việc của người có tên, không tự động gửi.',
    ],
    settings: settingLines(settings),
  };
}

function sentenceOf(rung: Rung, { at }: Ladder): string {
  const when = `${whenOf(rung)}, lúc ${formatTime(at)}`;
  if (rung.tells.length === 0) return `${when}: soạn sẵn báo cáo lãnh đạo trên bàn làm việc của chuyên viên theo dõi.`;
  const whom = [...new Set(rung.tells.map((audience) => audienceNames[audience]))];
  return `${when}: gửi ${sent[rung.line]} đến ${listed(whom)}.`;
}

function whenOf({ anchor, workingDays = 0, calendarDays }: Rung): string {
  const days = Math.abs(workingDays);
  switch (anchor) {
    case 'launch':
      return `Sau khi giao ${days} ngày làm việc mà chưa tiếp nhận`;
    case 'due':
      if (workingDays < 0) return `Trước thời hạn ${days} ngày làm việc`;
      return days === 1 ? 'Ngày làm việc đầu tiên sau thời hạn' : `Quá thời hạn ${days} ngày làm việc`;
    case 'prepared':
      return `Sau ${days} ngày làm việc mà báo cáo lãnh đạo đã soạn chưa được xử lý`;
    case 'report':
      return `Sau ${days} ngày làm việc kể từ khi có báo cáo mà chưa xác nhận`;
    case 'silence':
      return `Sau ${calendarDays ?? days} ngày không có cập nhật, vào ngày làm việc`;
    default:
      return anchor satisfies never;
  }
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} và ${words.at(-1) ?? ''}`;

/** Only what there is: a setting that nothing reads is not shown. */
function settingLines(settings: OfficeSettings): z.infer<typeof ladder>['settings'] {
  const defaults = defaultOfficeSettings;
  const line = (key: string, name: string, value: string, isDefault: boolean) => ({ key, name, value, isDefault });
  const { ladder: own } = settings;
  return [
    line(
      'isEvidenceMandatory',
      'Báo cáo hoàn thành phải có tệp minh chứng',
      settings.isEvidenceMandatory ? 'Có' : 'Không',
      settings.isEvidenceMandatory === defaults.isEvidenceMandatory,
    ),
    line(
      'maxExtensions',
      'Số lần gia hạn nhiều nhất của một nhiệm vụ',
      `${settings.maxExtensions} lần`,
      settings.maxExtensions === defaults.maxExtensions,
    ),
    line(
      'hoursBetweenUrgings',
      'Khoảng cách ngắn nhất giữa hai lần đôn đốc một nhiệm vụ',
      `${settings.hoursBetweenUrgings} giờ`,
      settings.hoursBetweenUrgings === defaults.hoursBetweenUrgings,
    ),
    line(
      'dueSoonWorkingDays',
      '"Sắp đến hạn" tính trước thời hạn',
      `${settings.dueSoonWorkingDays} ngày làm việc`,
      settings.dueSoonWorkingDays === defaults.dueSoonWorkingDays,
    ),
    line(
      'digestAt',
      'Giờ gửi thư tổng hợp hằng ngày và danh sách hằng tuần',
      formatTime(settings.digestAt),
      settings.digestAt === defaults.digestAt,
    ),
    line(
      'linkDays',
      'Liên kết trong thư giao nhiệm vụ có hiệu lực',
      `${settings.linkDays} ngày`,
      settings.linkDays === defaults.linkDays,
    ),
    line(
      'urgingsBeforeLeadership',
      'Soạn báo cáo lãnh đạo ngay khi đã đôn đốc quá',
      `${own.urgingsBeforeLeadership} lần`,
      own.urgingsBeforeLeadership === defaults.ladder.urgingsBeforeLeadership,
    ),
    line(
      'sendsReportByItself',
      'Báo cáo lãnh đạo đã soạn tự gửi đến lãnh đạo chỉ đạo',
      own.sendsReportByItself ? 'Có' : 'Không, chuyên viên gửi',
      own.sendsReportByItself === defaults.ladder.sendsReportByItself,
    ),
  ];
}
