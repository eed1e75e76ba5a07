import path from 'node:path';
import { Option, type Command } from 'commander';
import { refuseSecretDocument, refuseSecretName } from '../../api/intake/refuse-secret.js';
import { readSettings } from '../../config/settings.js';
import { localDateOf, type PlainDate } from '../../domain/plain-date.js';
import { applySettlement } from '../../domain/settlement.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { readDirective } from '../../reader/read-directive.js';
import { groups } from '../groups.js';
import { processIo, type Io } from '../io.js';
import { dateOption, jsonOption, wordsOption } from '../options.js';
import { readSettleFile } from '../launch/settle-file.js';
import { readDocumentFile } from '../read-document-file.js';
import { rehearse, type Rehearsal } from './rehearse.js';
import { officeOf } from './rehearsal-draft.js';
import { timelineText } from './timeline-text.js';

interface Flags {
  issuedOn?: PlainDate;
  until?: PlainDate;
  settle?: string;
  office?: string;
  mails?: boolean;
  json?: boolean;
}

/** `dondoc rehearse`: what would happen if nobody answered; on a throw-away database and virtual time, touching nothing. */
export function registerRehearse(program: Command, io: Io = processIo()): void {
  program
    .command('rehearse <tệp>')
    .summary('diễn tập: nếu không cơ quan nào trả lời thì ai nhận thư gì, khi nào')
    .description(
      'diễn tập trên cơ sở dữ liệu tạm và đồng hồ ảo, với danh bạ của bản trình diễn; không gửi thư, không ghi vào hệ thống nào',
    )
    .helpGroup(groups.machine)
    .addOption(dateOption('--issued-on <ngày>', 'ngày ban hành, khi văn bản không ghi; cũng là ngày giao'))
    .addOption(dateOption('--until <ngày>', 'ngày cuối; nếu không nêu: một tuần sau bước cuối cùng tính được'))
    .addOption(wordsOption('--settle <tệp>', 'tệp JSON với câu trả lời của chuyên viên'))
    .addOption(wordsOption('--office <tỉnh>', 'danh bạ của tỉnh nào, khi văn bản không nói rõ'))
    .addOption(new Option('--mails', 'in cả nội dung thư'))
    .addOption(jsonOption())
    .action(async (file: string, flags: Flags) => {
      const rehearsal = await rehearseFile(file, flags, io);
      io.stdout.write(
        `${flags.json ? JSON.stringify(rehearsal, undefined, 2) : timelineText(rehearsal, flags.mails === true)}\n`,
      );
    });
}

async function rehearseFile(file: string, { issuedOn, until, settle, office }: Flags, io: Io): Promise<Rehearsal> {
  refuseSecretName(path.basename(file));
  const { document } = await readDocumentFile(file, io);
  refuseSecretDocument(document);
  const { text } = document;
  const read = readDirective(text, issuedOn === undefined ? {} : { issuedOn });
  const settled = applySettlement(read, settle === undefined ? {} : readSettleFile(settle));
  const draft = issuedOn === undefined ? settled : { ...settled, document: { ...settled.document, issuedOn } };
  return rehearse(readSettings(io.environment), {
    text,
    draft,
    office: officeOf(draft, text, office),
    assumedSubject: path.basename(file),
    until,
    onFetch: () => void io.stderr.write('Đang tải máy chủ đồng hồ ảo của Temporal (chỉ lần đầu)…\n'),
    ...progress(io),
  });
}

/** On a terminal, how far it is; elsewhere nothing, so that a pipe gets the answer alone. */
function progress(io: Io): { onLook?: (at: Date) => void } {
  if (!io.isInteractive) return {};
  return { onLook: (at) => void io.stderr.write(`\r${formatDate(localDateOf(at))} `) };
}
