import { addDays, type PlainDate } from './plain-date.js';
import { formatDate } from './vietnamese-dates.js';
import type { CalendarData, CalendarDay, CalendarYear } from './working-calendar.js';

/**
 * A year of the State's offices (Saturday and Sunday off). The law fixes 1/1, 30/4, 1/5, the 10th of the third lunar
 * month and how many days Tết and Quốc khánh have; a decision each year chooses those days and may swap working days.
 */
interface OfficeYear {
  year: number;
  isDecided: boolean;
  /** The yearly decision or announcement; for a year without one, what is known. */
  decision: string;
  note?: string;
  /** First and last day off for Tết, without the days given in place of weekends. */
  tet: readonly [PlainDate, PlainDate];
  hungKings: PlainDate;
  nationalDay: readonly PlainDate[];
  /** Working days off because a holiday fell on a weekend. */
  compensatory: readonly (readonly [PlainDate, Holiday])[];
  /** A working day off, the weekend day worked for it, and its own decision where it is not the year's. */
  swaps: readonly (readonly [off: PlainDate, worked: PlainDate, decision?: string])[];
}

type Holiday =
  | 'Tết Dương lịch'
  | 'Tết Nguyên đán'
  | 'Giỗ Tổ Hùng Vương'
  | 'Ngày Chiến thắng 30/4'
  | 'Ngày Quốc tế lao động 1/5'
  | 'Quốc khánh';

const LABOUR_CODE_2012 = {
  holidays: 'Bộ luật Lao động 2012, Điều 115',
  rest: 'Bộ luật Lao động 2012, khoản 3 Điều 115',
};
const LABOUR_CODE_2019 = {
  holidays: 'Bộ luật Lao động 2019, Điều 112',
  rest: 'Bộ luật Lao động 2019, khoản 3 Điều 111',
};

const CULTURE_DAY_NOTE =
  'Ngày Văn hóa Việt Nam 24/11 (Nghị quyết 80-NQ/TW, Nghị quyết 30/NQ-CP) chưa tính là ngày nghỉ cho đến khi Điều 112 Bộ luật Lao động được sửa đổi.';

const OFFICE_YEARS: readonly OfficeYear[] = [
  {
    year: 2014,
    isDecided: true,
    decision: 'Thủ tướng Chính phủ đồng ý hoán đổi ngày nghỉ hằng tuần dịp nghỉ lễ, tết năm 2014 (tháng 12/2013)',
    tet: ['2014-01-30', '2014-02-03'],
    hungKings: '2014-04-09',
    nationalDay: ['2014-09-02'],
    compensatory: [
      ['2014-02-04', 'Tết Nguyên đán'],
      ['2014-02-05', 'Tết Nguyên đán'],
    ],
    swaps: [
      ['2014-01-28', '2014-01-25'],
      ['2014-01-29', '2014-02-08'],
      ['2014-05-02', '2014-04-26'],
      ['2014-09-01', '2014-09-06'],
    ],
  },
  {
    year: 2015,
    isDecided: true,
    decision: 'Thông báo của Bộ LĐTBXH về nghỉ lễ, tết năm 2015, theo Tờ trình số 89/TTr-LĐTBXH ngày 20/11/2014',
    tet: ['2015-02-17', '2015-02-21'],
    hungKings: '2015-04-28',
    nationalDay: ['2015-09-02'],
    compensatory: [['2015-02-23', 'Tết Nguyên đán']],
    swaps: [
      ['2015-01-02', '2014-12-27'],
      ['2015-02-16', '2015-02-14'],
      ['2015-04-29', '2015-04-25'],
    ],
  },
  {
    year: 2016,
    isDecided: true,
    decision:
      'Chính phủ nhất trí phương án nghỉ lễ, tết năm 2016 tại phiên họp thường kỳ tháng 10/2015 (ngày 29/10/2015)',
    tet: ['2016-02-07', '2016-02-11'],
    hungKings: '2016-04-16',
    nationalDay: ['2016-09-02'],
    compensatory: [
      ['2016-02-12', 'Tết Nguyên đán'],
      ['2016-04-18', 'Giỗ Tổ Hùng Vương'],
      ['2016-05-02', 'Ngày Chiến thắng 30/4'],
      ['2016-05-03', 'Ngày Quốc tế lao động 1/5'],
    ],
    swaps: [],
  },
  {
    year: 2017,
    isDecided: true,
    decision: 'Công văn số 9794/VPCP-KGVX ngày 14/11/2016 của Văn phòng Chính phủ',
    tet: ['2017-01-26', '2017-01-30'],
    hungKings: '2017-04-06',
    nationalDay: ['2017-09-02'],
    compensatory: [
      ['2017-01-02', 'Tết Dương lịch'],
      ['2017-01-31', 'Tết Nguyên đán'],
      ['2017-02-01', 'Tết Nguyên đán'],
      ['2017-05-02', 'Ngày Chiến thắng 30/4'],
      ['2017-09-04', 'Quốc khánh'],
    ],
    swaps: [],
  },
  {
    year: 2018,
    isDecided: true,
    decision: 'Thủ tướng Chính phủ đồng ý đề xuất của Bộ LĐTBXH về nghỉ lễ, tết năm 2018',
    tet: ['2018-02-14', '2018-02-18'],
    hungKings: '2018-04-25',
    nationalDay: ['2018-09-02'],
    compensatory: [
      ['2018-02-19', 'Tết Nguyên đán'],
      ['2018-02-20', 'Tết Nguyên đán'],
      ['2018-09-03', 'Quốc khánh'],
    ],
    swaps: [],
  },
  {
    year: 2019,
    isDecided: true,
    decision: 'Công văn số 6519/VPCP-KGVX ngày 11/7/2018 của Văn phòng Chính phủ',
    tet: ['2019-02-04', '2019-02-08'],
    hungKings: '2019-04-14',
    nationalDay: ['2019-09-02'],
    compensatory: [['2019-04-15', 'Giỗ Tổ Hùng Vương']],
    swaps: [
      ['2018-12-31', '2019-01-05'],
      ['2019-04-29', '2019-05-04'],
    ],
  },
  {
    year: 2020,
    isDecided: true,
    decision: 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch năm 2020',
    tet: ['2020-01-23', '2020-01-27'],
    hungKings: '2020-04-02',
    nationalDay: ['2020-09-02'],
    compensatory: [
      ['2020-01-28', 'Tết Nguyên đán'],
      ['2020-01-29', 'Tết Nguyên đán'],
    ],
    swaps: [],
  },
  {
    year: 2021,
    isDecided: true,
    decision: 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2021',
    tet: ['2021-02-10', '2021-02-14'],
    hungKings: '2021-04-21',
    nationalDay: ['2021-09-02', '2021-09-03'],
    compensatory: [
      ['2021-02-15', 'Tết Nguyên đán'],
      ['2021-02-16', 'Tết Nguyên đán'],
      ['2021-05-03', 'Ngày Quốc tế lao động 1/5'],
    ],
    swaps: [],
  },
  {
    year: 2022,
    isDecided: true,
    decision: 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2022',
    tet: ['2022-01-31', '2022-02-04'],
    hungKings: '2022-04-10',
    nationalDay: ['2022-09-01', '2022-09-02'],
    compensatory: [
      ['2022-01-03', 'Tết Dương lịch'],
      ['2022-04-11', 'Giỗ Tổ Hùng Vương'],
      ['2022-05-02', 'Ngày Chiến thắng 30/4'],
      ['2022-05-03', 'Ngày Quốc tế lao động 1/5'],
    ],
    swaps: [],
  },
  {
    year: 2023,
    isDecided: true,
    decision: 'Công văn số 8056/VPCP-KGVX ngày 01/12/2022 của Văn phòng Chính phủ',
    tet: ['2023-01-20', '2023-01-24'],
    hungKings: '2023-04-29',
    nationalDay: ['2023-09-01', '2023-09-02'],
    compensatory: [
      ['2023-01-02', 'Tết Dương lịch'],
      ['2023-01-25', 'Tết Nguyên đán'],
      ['2023-01-26', 'Tết Nguyên đán'],
      ['2023-05-02', 'Giỗ Tổ Hùng Vương'],
      ['2023-05-03', 'Ngày Chiến thắng 30/4'],
      ['2023-09-04', 'Quốc khánh'],
    ],
    swaps: [],
  },
  {
    year: 2024,
    isDecided: true,
    decision: 'Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023 của Bộ LĐTBXH',
    tet: ['2024-02-08', '2024-02-12'],
    hungKings: '2024-04-18',
    nationalDay: ['2024-09-02', '2024-09-03'],
    compensatory: [
      ['2024-02-13', 'Tết Nguyên đán'],
      ['2024-02-14', 'Tết Nguyên đán'],
    ],
    swaps: [['2024-04-29', '2024-05-04', 'Công văn số 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ']],
  },
  {
    year: 2025,
    isDecided: true,
    decision: 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch, nghỉ lễ Quốc khánh và hoán đổi ngày làm việc năm 2025',
    tet: ['2025-01-27', '2025-01-31'],
    hungKings: '2025-04-07',
    nationalDay: ['2025-09-01', '2025-09-02'],
    compensatory: [],
    swaps: [['2025-05-02', '2025-04-26']],
  },
  {
    year: 2026,
    isDecided: false,
    decision: 'Thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2026',
    note: `Cần đối chiếu việc hoán đổi ngày 31/8 và 22/8/2026 với văn bản gốc. ${CULTURE_DAY_NOTE}`,
    tet: ['2026-02-16', '2026-02-20'],
    hungKings: '2026-04-26',
    nationalDay: ['2026-09-01', '2026-09-02'],
    compensatory: [['2026-04-27', 'Giỗ Tổ Hùng Vương']],
    swaps: [
      ['2026-01-02', '2026-01-10', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ'],
      ['2026-08-31', '2026-08-22'],
    ],
  },
  {
    year: 2027,
    isDecided: false,
    decision: 'Bộ luật Lao động 2019, Điều 112; chưa có quyết định về các ngày nghỉ năm 2027',
    note: `Chỉ gồm những ngày nghỉ theo mọi phương án: Tết từ 30 tháng Chạp đến mùng 3 (thiếu 01 ngày chưa chọn), Quốc khánh ngày 02/9 (thiếu 01 ngày liền kề). ${CULTURE_DAY_NOTE}`,
    tet: ['2027-02-05', '2027-02-08'],
    hungKings: '2027-04-16',
    nationalDay: ['2027-09-02'],
    compensatory: [
      ['2027-02-09', 'Tết Nguyên đán'],
      ['2027-02-10', 'Tết Nguyên đán'],
      ['2027-05-03', 'Ngày Quốc tế lao động 1/5'],
    ],
    swaps: [],
  },
];

/**
 * Days off and make-up working days of Vietnam's State offices, 2014–2027. Years that are not listed, and those with
 * `isDecided: false`, make what is counted in them provisional.
 */
export const vietnamCalendar: CalendarData = {
  weeklyRest: [6, 7],
  days: OFFICE_YEARS.flatMap(daysOf),
  years: OFFICE_YEARS.map(yearOf),
};

function daysOf(office: OfficeYear): CalendarDay[] {
  // The code of 2019 is in force from 01/01/2021; with it Quốc khánh has two days.
  const law = office.year <= 2020 ? LABOUR_CODE_2012 : LABOUR_CODE_2019;
  const holiday = (on: PlainDate, name: Holiday, source: string): CalendarDay => ({
    on,
    kind: 'holiday',
    name,
    source,
  });
  return [
    holiday(`${office.year}-01-01`, 'Tết Dương lịch', law.holidays),
    ...daysFromTo(...office.tet).map((on) => holiday(on, 'Tết Nguyên đán', office.decision)),
    holiday(office.hungKings, 'Giỗ Tổ Hùng Vương', law.holidays),
    holiday(`${office.year}-04-30`, 'Ngày Chiến thắng 30/4', law.holidays),
    holiday(`${office.year}-05-01`, 'Ngày Quốc tế lao động 1/5', law.holidays),
    ...office.nationalDay.map((on) =>
      holiday(on, 'Quốc khánh', on.endsWith('-09-02') ? law.holidays : office.decision),
    ),
    ...office.compensatory.map(([on, name]): CalendarDay => ({
      on,
      kind: 'compensatory',
      name: `Nghỉ bù ${name}`,
      source: law.rest,
    })),
    ...office.swaps.flatMap(([off, worked, decision = office.decision]): CalendarDay[] => [
      { on: off, kind: 'swapped', name: `Nghỉ hoán đổi, làm bù ngày ${formatDate(worked)}`, source: decision },
      { on: worked, kind: 'makeUp', name: `Làm bù cho ngày nghỉ ${formatDate(off)}`, source: decision },
    ]),
  ];
}

function yearOf({ year, isDecided, decision, note }: OfficeYear): CalendarYear {
  return note === undefined ? { year, isDecided, source: decision } : { year, isDecided, source: decision, note };
}

function daysFromTo(first: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) days.push(on);
  return days;
}
