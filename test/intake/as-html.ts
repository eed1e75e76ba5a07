/** A directive's plain text as a page: the way a portal would hold it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Paragraphs, and lines with bars as a table with lines. */
export function bodyOf(text: string): string {
  const lines = text.split('\n');
  let html = '';
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? '';
    if (!isRow(line)) {
      html += line.trim() === '' ? '<p>&nbsp;</p>\n' : `<p>${escaped(line)}</p>\n`;
      i += 1;
      continue;
    }
    html += '<table border="1">\n';
    for (; i < lines.length && isRow(lines[i] ?? ''); i++) {
      const cells = (lines[i] ?? '')
        .replace(/^\s*\|/u, '')
        .replace(/\|\s*$/u, '')
        .split('|');
      if (cells.every((cell) => /^[\s:+=-]*$/u.test(cell))) continue;
      html += `<tr>${cells.map((cell) => `<td>${escaped(cell.trim())}</td>`).join('')}</tr>\n`;
    }
    html += '</table>\n';
  }
  return html;
}

const isRow = (line: string): boolean => line.split('|').length >= 4;

/** A portal's page around it. */
export const portalPage = (body: string, title = 'Văn bản'): string => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><style>.x{color:red}</style><script>var a = "Giao Sở X";</script></head>
<body class="page-with-sidebar">
<header><a href="/">Cổng thông tin điện tử tỉnh</a><img src="logo.png" alt="logo"></header>
<nav class="main-menu"><ul><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Tin tức</a></li><li><a href="/3">Văn bản</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/3">Văn bản chỉ đạo</a></div>
<div id="wrapper"><div class="content-detail"><div class="noi-dung">
${body}
</div></div>
<div class="box"><h3>Tin liên quan</h3><ul><li><a href="/a">UBND tỉnh họp phiên thường kỳ tháng 8</a></li><li><a href="/b">Giao Sở Y tế kiểm tra</a> (12/9/2023)</li></ul></div>
<div class="comments"><h3>Bình luận (2)</h3><p>Bạn đọc: đề nghị Sở Giao thông vận tải sửa đường trước ngày 01/12/2023.</p></div>
<div style="display:none">Giao Sở Tư pháp làm gì đó ẩn</div></div>
<footer class="footer"><p>Cơ quan chủ quản: UBND tỉnh. Điện thoại: 0123. Bản quyền 2023.</p></footer>
</body></html>`;
