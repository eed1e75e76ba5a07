import { z } from 'zod';
import type { Basis } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import type { ApiClient } from '../client/api-client.js';
import { choiceOption, dateOption, wordsOption } from '../options.js';
import { upload } from './upload.js';

const forms: Readonly<Record<string, Basis['form']>> = {
  'phieu-trinh': 'phieuTrinh',
  'but-phe': 'butPhe',
  'y-kien': 'yKien',
  'van-ban': 'vanBan',
};

const heading = 'Căn cứ của quyết định (lãnh đạo quyết định, Văn phòng ghi nhận):';

/** P4: what a leader's decision rests on. */
export const basisOptions = [
  choiceOption('--basis <hình thức>', `một trong: ${Object.keys(forms).join(', ')}`, Object.keys(forms)),
  wordsOption('--leader <chức vụ>', 'lãnh đạo quyết định, ví dụ "Phó Chủ tịch UBND tỉnh"'),
  wordsOption('--basis-number <số>', 'số, ký hiệu'),
  dateOption('--basis-on <ngày>', 'ngày'),
  wordsOption('--basis-text <lời>', 'nội dung ý kiến'),
  wordsOption('--basis-file <tệp>', 'bản chụp'),
].map((option) => option.helpGroup(heading));

export const basisShape = {
  basis: z.string().optional(),
  leader: z.string().optional(),
  basisNumber: z.string().optional(),
  basisOn: z.string().optional(),
  basisText: z.string().optional(),
  basisFile: z.string().optional(),
};

export type BasisOptions = z.output<z.ZodObject<typeof basisShape>>;

/** The basis that the options name; undefined when they name none. @throws DomainError WRONG_USE for half a basis */
export async function basisOf(api: ApiClient, options: BasisOptions): Promise<Basis | undefined> {
  const { basis, leader, basisNumber, basisOn, basisText, basisFile } = options;
  if (
    Object.values({ basis, leader, basisNumber, basisOn, basisText, basisFile }).every((value) => value === undefined)
  )
    return undefined;
  const form = basis === undefined ? undefined : forms[basis];
  if (form === undefined || leader === undefined) {
    throw new DomainError(
      'WRONG_USE',
      'Căn cứ của quyết định cần cả --basis (hình thức) và --leader (chức vụ của lãnh đạo).',
    );
  }
  const [fileId] = basisFile === undefined ? [] : await upload(api, [basisFile]);
  return {
    form,
    leaderPost: leader,
    ...(basisNumber ? { number: basisNumber } : {}),
    ...(basisOn ? { on: basisOn } : {}),
    ...(basisText ? { text: basisText } : {}),
    ...(fileId ? { fileId } : {}),
  };
}

/** For a decision that the rules do not take without one. */
export async function neededBasis(api: ApiClient, options: BasisOptions): Promise<Basis> {
  const basis = await basisOf(api, options);
  if (basis) return basis;
  throw new DomainError(
    'WRONG_USE',
    'Quyết định của lãnh đạo cần căn cứ: --basis và --leader. Chưa có căn cứ thì trình lãnh đạo trước.',
  );
}
