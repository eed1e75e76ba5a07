import { escapeAttribute, escapeText } from './escape-html.js';
import type { FramedMail } from './framed-mail.js';
import type { LabelledLine, MailBlock, MailItem } from './mail-document.js';

// Outlook draws with Word's engine: tables for the layout, styles on the elements, no rounded or floating things.
const FONT = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#1B2430;";
const PARAGRAPH = `${FONT}margin:0 0 12px 0;`;
const SMALL = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;color:#4A5462;";
const CELL = `${FONT}font-size:13px;line-height:18px;border:1px solid #B8C2CE;padding:5px 7px;vertical-align:top;`;
const OPEN_TABLE = '<table role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** The html of a mail: at most 640 px wide, styles inline, black on white when printed. */
export function renderHtml(mail: FramedMail): string {
  const { document } = mail;
  const body = [
    ...mail.banner.map(
      (line) =>
        `<p style="${FONT}margin:0 0 16px 0;padding:8px 10px;border:2px dashed #8A5A00;color:#6B4500;font-weight:bold;">${escapeText(line)}</p>`,
    ),
    `<p style="${SMALL}margin:0 0 2px 0;text-transform:uppercase;">${escapeText(mail.sender)}</p>`,
    `<h1 style="${FONT}font-size:20px;line-height:28px;font-weight:bold;margin:0 0 14px 0;">${escapeText(document.title)}</h1>`,
    ...document.salutation.map((line) => `<p style="${PARAGRAPH}font-weight:bold;">${escapeText(line)}</p>`),
    ...document.blocks.map(renderBlock),
    `<hr style="border:0;border-top:1px solid #B8C2CE;margin:20px 0 10px 0;">`,
    ...mail.footer.map((line) => `<p style="${SMALL}margin:0 0 6px 0;">${escapeText(line)}</p>`),
  ].join('\n');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeText(document.subject)}</title>
</head>
<body style="margin:0;padding:0;background-color:#FFFFFF;">
${OPEN_TABLE} width="100%"><tr><td align="center" style="padding:16px 12px;">
<!--[if mso]><table role="presentation" width="640"><tr><td><![endif]-->
${OPEN_TABLE} width="100%" style="max-width:640px;"><tr><td align="left">
${body}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

function renderBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${PARAGRAPH}${block.isStrong ? 'font-weight:bold;' : ''}">${lines(block.text)}</p>`;
    case 'heading':
      return `<h2 style="${FONT}font-size:16px;font-weight:bold;margin:16px 0 8px 0;">${escapeText(block.text)}</h2>`;
    case 'bullets':
      return `<ul style="${PARAGRAPH}padding:0 0 0 22px;">${block.lines.map((line) => `<li style="margin:0 0 4px 0;">${lines(line)}</li>`).join('')}</ul>`;
    case 'items':
      return block.items.map(renderItem).join('\n');
    case 'facts':
      return `${OPEN_TABLE} style="margin:0 0 12px 0;">${block.facts
        .map(
          (fact) =>
            `<tr><td style="${FONT}padding:0 14px 2px 0;vertical-align:top;">${escapeText(fact.label)}:</td><td style="${FONT}font-weight:bold;padding:0 0 2px 0;">${lines(fact.value)}</td></tr>`,
        )
        .join('')}</table>`;
    case 'table':
      return renderTable(block.columns, block.rows);
    case 'link':
      return renderLink(block.label, block.url, block.isButton);
    default:
      return block satisfies never;
  }
}

function renderItem(item: MailItem, index: number): string {
  return `${OPEN_TABLE} width="100%" style="margin:0 0 10px 0;page-break-inside:avoid;"><tr><td width="28" style="${FONT}font-weight:bold;vertical-align:top;">${index + 1}.</td><td style="${FONT}"><span style="font-weight:bold;">${lines(item.head)}</span>${item.lines.map(renderLine).join('')}</td></tr></table>`;
}

function renderLine(line: LabelledLine): string {
  return `<br><span style="color:#4A5462;">${escapeText(line.label)}:</span> ${lines(line.value)}`;
}

function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = ['TT', ...columns]
    .map((column) => `<th align="left" style="${CELL}background-color:#ECEFF3;">${escapeText(column)}</th>`)
    .join('');
  const body = rows
    .map(
      (row, index) =>
        `<tr style="page-break-inside:avoid;">${[String(index + 1), ...row].map((cell) => `<td style="${CELL}">${lines(cell)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<table cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;margin:0 0 14px 0;"><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table>`;
}

function renderLink(label: string, url: string, isButton: boolean): string {
  const href = escapeAttribute(url);
  if (!isButton) {
    return `<p style="${PARAGRAPH}">${escapeText(label)}: <a href="${href}" style="color:#1A4F98;">${escapeText(url)}</a></p>`;
  }
  // The address stands under the button too: on paper, and where a reader strips links.
  return `${OPEN_TABLE} style="margin:4px 0 4px 0;"><tr><td style="background-color:#1A4F98;padding:10px 18px;"><a href="${href}" style="${FONT}color:#FFFFFF;font-weight:bold;text-decoration:none;">${escapeText(label)}</a></td></tr></table>
<p style="${SMALL}margin:0 0 14px 0;word-break:break-all;">${escapeText(url)}</p>`;
}

function lines(text: string): string {
  return escapeText(text.normalize('NFC')).replace(/\r?\n/g, '<br>');
}
