import type { Command } from 'commander';
import { z } from 'zod';
import type { Draft } from '../../reader/draft.js';
import { readDirective } from '../../reader/read-directive.js';
import { defineCommand, type Ended } from '../define-command.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { dateOption } from '../options.js';
import { Option } from 'commander';
import { readDocumentFile } from '../read-document-file.js';
import { explainText } from '../explain/explain-text.js';
import { paintFor } from '../explain/paint-for.js';
import { draftText } from '../show/draft-text.js';

/** `read`: what the reader makes of documents; needs no server and keeps nothing. */
export function defineRead(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'read <tệp...>',
      summary: 'đọc văn bản (docx, pdf, ảnh, html, txt, edXML, xlsx, eml) thành dự thảo, không cần máy chủ',
      details: 'Với --json: một tệp in một dự thảo; nhiều tệp in một mảng theo thứ tự của các tệp.',
      group: groups.machine,
      isLocal: true,
      options: [
        dateOption('--issued-on <ngày>', 'ngày ban hành, khi văn bản không ghi; năm của các ngày thiếu năm tính từ đó'),
        new Option('--explain', 'in nguyên văn, đánh dấu chỗ đã đọc, kèm quy tắc, độ chắc chắn và cảnh báo'),
      ],
      shape: z.object({ issuedOn: z.string().optional(), explain: z.boolean().optional() }),
      run: async (invocation, files, { issuedOn, explain = false }) => {
        const readings: { file: string; text: string; draft: Draft }[] = [];
        for (const file of files) {
          const { text, notes } = (await readDocumentFile(file, invocation.io)).document;
          if (!invocation.isJson) for (const { message } of notes) invocation.note(`${file}: ${message}`);
          readings.push({ file, text, draft: readDirective(text, issuedOn === undefined ? {} : { issuedOn }) });
        }
        const drafts = readings.map(({ draft }) => draft);
        invocation.answer(drafts.length === 1 ? drafts[0] : drafts, (_, columns) =>
          readings
            .map(({ file, text, draft }) => {
              const title = readings.length > 1 ? `${file}\n${'═'.repeat(Math.min(columns, file.length))}\n` : '';
              const shown = explain
                ? explainText(draft, text, columns, paintFor(invocation.io))
                : draftText(draft, text, columns);
              return `${title}${shown}`;
            })
            .join('\n\n'),
        );
      },
    },
    ended,
  );
}
