import { useMemo } from 'react';
import { useList, type List } from '../table/use-list.js';
import type { DeskRow, Queue, Scope } from './desk-row.js';
import { queueSource } from './queue-source.js';

/** Rows of a queue do not come or go under a hand: "Có 3 thay đổi mới – Xem". */
export const useQueue = (queue: Queue, scope: Scope): List<DeskRow> =>
  useList(useMemo(() => queueSource(queue, scope), [queue, scope]));
