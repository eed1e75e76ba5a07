import type { LabelledLine, MailBlock } from './mail-document.js';
import type { FramedMail } from './framed-mail.js';
import { wrapText } from './wrap-text.js';

/** The plain text of a mail: at most 78 columns, but for addresses, which are never broken. */
export function renderText(mail: FramedMail): string {
  const parts = [
    ...mail.banner.map((line) => wrapText(`*** ${line} ***`)),
    wrapText(mail.sender.toLocaleUpperCase('vi')),
    wrapText(mail.document.title.toLocaleUpperCase('vi')),
    mail.document.salutation.map((line) => wrapText(line)).join('\n'),
    ...mail.document.blocks.map(renderBlock),
    ['-- ', ...mail.footer.map((line) => wrapText(line))].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapText(block.text);
    case 'heading':
      return underlined(wrapText(block.text));
    case 'bullets':
      return block.lines.map((line) => wrapText(line, '- ', '  ')).join('\n');
    case 'items':
      return block.items.map((item, index) => renderItem(item.head, item.lines, index + 1)).join('\n\n');
    case 'facts':
      return block.facts.map((fact) => wrapText(labelled(fact), '- ', '  ')).join('\n');
    case 'table':
      return block.rows
        .map(([head = '', ...cells], index) =>
          renderItem(
            head,
            cells.map((value, column) => ({ label: block.columns[column + 1] ?? '', value })),
            index + 1,
          ),
        )
        .join('\n\n');
    case 'link':
      return `${wrapText(`${block.label}:`)}\n  ${block.url}`;
    default:
      return block satisfies never;
  }
}

function renderItem(head: string, lines: readonly LabelledLine[], ordinal: number): string {
  const mark = `${ordinal}. `;
  const indent = ' '.repeat(mark.length);
  return [
    wrapText(head, mark, indent),
    ...lines.map((line) => wrapText(labelled(line), `${indent}- `, `${indent}  `)),
  ].join('\n');
}

function underlined(text: string): string {
  const width = Math.max(...text.split('\n').map((line) => line.length));
  return `${text}\n${'-'.repeat(width)}`;
}

function labelled(line: LabelledLine): string {
  return `${line.label}: ${line.value}`;
}
