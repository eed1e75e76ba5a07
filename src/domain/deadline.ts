import type { PlainDate, Weekday } from './plain-date.js';

export type PeriodUnit = 'hour' | 'day' | 'working_day' | 'week' | 'month';
export type PeriodAnchor = 'signing' | 'receipt' | 'event';
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year';

/** A date that the text names, included: "trước ngày 28/2" and "chậm nhất ngày 28/2" are both due on 28/2 (setting S1). */
export interface FixedDeadline {
  kind: 'fixed';
  due: PlainDate;
  /** 'HH:MM' when an hour is named. */
  time?: string | undefined;
}

/** "trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản". */
export interface PeriodDeadline {
  kind: 'period';
  amount: number;
  unit: PeriodUnit;
  from: PeriodAnchor;
}

/** "định kỳ hàng quý, trước ngày 25 của tháng cuối quý". Gives no date by itself: a person opens each period (P7). */
export interface RecurringDeadline {
  kind: 'recurring';
  every: readonly Cadence[];
  /** `month`: the period's last month, the month after the period, or the same month. */
  by?:
    | { day?: number | undefined; month?: 'last' | 'next' | 'same' | undefined; weekday?: Weekday | undefined }
    | undefined;
  /** Every n-th period: "2 tháng một lần" is every month, interval 2. */
  interval?: number | undefined;
}

/** "trước kỳ họp cuối năm của HĐND tỉnh": hangs on something that has no date in the text. */
export interface EventDeadline {
  kind: 'event';
  text: string;
}

/** What the text says about the time, in the JSON of a draft. No deadline at all is `null`. */
export type DeadlineRule = FixedDeadline | PeriodDeadline | RecurringDeadline | EventDeadline;
