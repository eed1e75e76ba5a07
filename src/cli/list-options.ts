import { z } from 'zod';
import { choiceOption, numberOption } from './options.js';
import { Option } from 'commander';

/** How much of a list: a page, or all of it. */
export const listOptions = [
  numberOption('--limit <số>', 'số dòng (mặc định 50)', 1, 200),
  new Option('--cursor <dấu trang>', 'trang sau: nextCursor của trang trước'),
  new Option('--all', 'mọi trang').conflicts(['limit', 'cursor']),
];

export const listShape = { limit: z.number().optional(), cursor: z.string().optional(), all: z.boolean().optional() };

/** P11: của tôi, của phòng, tất cả. */
export const whoseOption = (): Option =>
  choiceOption('--whose <ai>', 'của ai: mine (của tôi), room (của phòng), all (tất cả)', ['mine', 'room', 'all']);
