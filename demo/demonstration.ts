import { binhPhuoc } from './binh-phuoc.js';
import type { DemoOffice } from './demo-office.js';
import { ninhBinh } from './ninh-binh.js';

/** The demonstration: two provinces as in 2016, on Friday 5/2/2016 at 08:00, the last working day before Tết. */
export const demonstration: {
  opensAt: string;
  password: string;
  administrator: string;
  offices: readonly DemoOffice[];
  /** whose token `dondoc` finds */
  specialist: string;
} = {
  opensAt: '2016-02-05T08:00:00+07:00',
  /** of every account of the demonstration; the README says so */
  password: 'dondoc-2016',
  administrator: 'quantri',
  offices: [ninhBinh, binhPhuoc],
  specialist: 'chuyenvien.nb',
};
