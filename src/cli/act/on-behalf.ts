import { z } from 'zod';
import type { CommandBody } from '../../api/assignments/commands.schemas.js';
import type { ApiClient } from '../client/api-client.js';
import { findAgency } from '../find/find-agency.js';
import { choiceOption, dateOption, wordsOption } from '../options.js';
import { upload } from './upload.js';

const heading = 'Khi Văn phòng cập nhật thay cơ quan:';
const channels = ['letter', 'axis', 'email', 'telephone'] as const;

/** P1: answers that came by letter or telephone, entered by the Office. */
export const onBehalfOptions = [
  wordsOption('--for <cơ quan>', 'cơ quan được cập nhật thay'),
  choiceOption(
    '--channel <kênh>',
    'kênh nhận: letter (văn bản), axis (trục liên thông), email (thư điện tử), telephone (điện thoại)',
    channels,
  ),
  wordsOption('--informant <tên>', 'người cung cấp thông tin phía cơ quan'),
  wordsOption('--informant-telephone <số>', 'số điện thoại của người đó'),
  wordsOption('--informant-letter <số>', 'số, ký hiệu văn bản của cơ quan'),
  dateOption('--informant-letter-on <ngày>', 'ngày của văn bản đó'),
  wordsOption('--informant-file <tệp>', 'bản chụp văn bản đó'),
].map((option) => option.helpGroup(heading));

export const onBehalfShape = {
  for: z.string().optional(),
  channel: z.enum(channels).optional(),
  informant: z.string().optional(),
  informantTelephone: z.string().optional(),
  informantLetter: z.string().optional(),
  informantLetterOn: z.string().optional(),
  informantFile: z.string().optional(),
};

export type OnBehalf = z.output<z.ZodObject<typeof onBehalfShape>>;

/** What goes with a command that the Office enters for an agency. */
export async function onBehalf(api: ApiClient, options: OnBehalf): Promise<Omit<CommandBody, 'command'>> {
  const { channel, informant, informantTelephone, informantLetter, informantLetterOn, informantFile } = options;
  const [fileId] = informantFile === undefined ? [] : await upload(api, [informantFile]);
  return {
    ...(channel ? { channel } : {}),
    ...(options.for === undefined ? {} : { actedFor: await findAgency(api, options.for) }),
    ...(informant === undefined
      ? {}
      : {
          informant: {
            name: informant,
            ...(informantTelephone ? { telephone: informantTelephone } : {}),
            ...(informantLetter ? { letterNumber: informantLetter } : {}),
            ...(informantLetterOn ? { letterOn: informantLetterOn } : {}),
            ...(fileId ? { fileId } : {}),
          },
        }),
  };
}
