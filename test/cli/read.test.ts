import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { asDocx } from '../intake/as-docx.js';
import { bodyOf, portalPage } from '../intake/as-html.js';
import { encoded } from '../intake/encoded.js';
import { errorOf, jsonOf, makeWorkplace, type Workplace } from './cli-world.js';

const NOTICE = path.join(projectRoot, 'demo/notices/08-tb-ubnd.txt');
const CONCLUSION = path.join(projectRoot, 'demo/notices/05-tb-ubnd.txt');

/** The beginning of a container of before 2007, and the name of the stream that Word writes. */
const OLD_WORD = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
  Buffer.from('WordDocument', 'utf16le'),
]);

let here: Workplace;
beforeAll(() => {
  here = makeWorkplace();
});
afterAll(() => here.remove());

describe('dondoc read', () => {
  it('prints one document as one draft', async () => {
    const ended = await here.dondoc(['read', NOTICE, '--json']);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(jsonOf(ended)).toMatchObject({ document: { number: '08/TB-UBND', type: 'TB', issuedOn: '2016-02-05' } });
  });

  it('prints several documents as an array in the order of the files', async () => {
    const ended = await here.dondoc(['read', NOTICE, CONCLUSION, '--json']);
    expect(jsonOf(ended).map((draft: { document: { number: string } }) => draft.document.number)).toEqual([
      '08/TB-UBND',
      '05/TB-UBND',
    ]);
  });

  it('shows a person the head, each assignment with its deadline, and what is to be checked', async () => {
    const { stdout, exitCode } = await here.dondoc(['read', NOTICE]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Số, ký hiệu:      08/TB-UBND');
    expect(stdout).toContain('Sở Nội vụ');
    expect(stdout).toContain('28/02/2016');
    expect(stdout).toContain('YEAR_INFERRED');
  });

  it('keeps to the width of the terminal', async () => {
    const { stdout } = await here.dondoc(['read', NOTICE, '--explain'], { columns: 100 });
    expect(Math.max(...stdout.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(100);
  });

  it('gives spans that point into the file as it stands', async () => {
    const text =
      '\uFEFFUBND TỈNH NINH BÌNH\nSố: 7/TB-UBND\nNinh Bình, ngày 05 tháng 02 năm 2016\nTHÔNG BÁO\nKết luận\n\n1. Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/3/2016.\n';
    const draft = jsonOf(await here.dondoc(['read', here.file('decomposed.txt', text.normalize('NFD')), '--json']));
    const [start, end] = draft.assignments[0].span;
    expect(text.normalize('NFD').slice(start, end).normalize('NFC')).toContain('Sở Nội vụ báo cáo UBND tỉnh');
  });

  it('reads files of several kinds at once, and says on standard error how they were had', async () => {
    const text = 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 28/02/2016 về công tác cải cách hành chính của tỉnh.\n';
    const word = here.file('a.docx', Buffer.from(await asDocx(text)));
    const page = here.file('b.html', portalPage(bodyOf(text)));
    const old = here.file('c.txt', Buffer.from(encoded(text, 'tcvn3')));
    const pdf = path.join(projectRoot, 'test/intake/files/chi-thi.pdf');
    const ended = await here.dondoc(['read', word, page, old, pdf, '--json']);
    expect(ended.exitCode).toBe(0);
    // On a slow machine it says how far it is.
    expect(ended.stderr.replaceAll(/^chi-thi\.pdf: đọc chữ, trang \d\/\d\n/gm, '')).toBe('');
    const drafts = jsonOf(ended);
    for (const draft of drafts.slice(0, 3))
      expect(draft.assignments).toMatchObject([{ lead: ['Sở Nội vụ'], deadline: { due: '2016-02-28' } }]);
    expect(drafts[3].document.number).toBe('21/CT-UBND');
    expect((await here.dondoc(['read', old])).stderr).toContain('c.txt');
  });

  it.each([
    ['broken', 'a.docx', Buffer.from('PK\x03\x04 rest', 'latin1'), 'FILE_BROKEN', 1],
    ['old', 'a.doc', OLD_WORD, 'FILE_KIND_OLD', 1],
    [
      'with entities',
      'a.edxml',
      Buffer.from('<!DOCTYPE a [<!ENTITY x "y">]><edXML>&x;</edXML>'),
      'FILE_HAS_ENTITIES',
      1,
    ],
  ])('refuses a file that is %s, by its code and its name', async (_, name, content, code, exitCode) => {
    const ended = await here.dondoc(['read', here.file(name, content), '--json']);
    expect(ended).toMatchObject({ exitCode, stdout: '' });
    expect(errorOf(ended)).toMatchObject({ message: expect.stringContaining(name) });
    expect(errorOf(ended).code).toBe(code);
  });

  it('infers missing years from the day of issue that is given, in either way of writing', async () => {
    const text = 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 28/2.\n';
    for (const day of ['2017-02-01', '01/02/2017', '1/2/2017']) {
      const draft = jsonOf(await here.dondoc(['read', here.file('undated.txt', text), '--issued-on', day, '--json']));
      expect(draft.document.issuedOn).toBe('2017-02-01');
    }
  });

  it('reads a document with a secrecy mark without keeping anything, and says that it has one', async () => {
    const text = 'MẬT\nUBND TỈNH NINH BÌNH\nSố: 9/TB-UBND\n\nGiao Sở Nội vụ báo cáo.\n';
    const draft = jsonOf(await here.dondoc(['read', here.file('secret.txt', text), '--json']));
    expect(draft.document.secrecy).toBe('MAT');
    expect(draft.warnings.map(({ code }: { code: string }) => code)).toContain('SECRECY_MARK');
  });

  it.each([
    ['an empty file', '', 'EMPTY_FILE', 2],
    ['a binary file', Buffer.from([0x25, 0x50, 0x00, 0xff, 0xfe]), 'FILE_KIND_UNKNOWN', 1],
    ['a file of more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE', 1],
    ['a text of 20 MB', Buffer.alloc(20 * 1024 * 1024, 'a'), 'FILE_UNPACKS_TOO_LARGE', 1],
  ])('refuses %s by a code, with nothing on standard output', async (_, content, code, exitCode) => {
    const ended = await here.dondoc(['read', NOTICE, here.file('odd.txt', content), '--json']);
    expect(ended).toMatchObject({ exitCode, stdout: '' });
    expect(errorOf(ended).code).toBe(code);
  });

  it('says which file is not there', async () => {
    const ended = await here.dondoc(['read', 'nowhere.txt']);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '', stderr: 'NO_SUCH_FILE: Không có tệp "nowhere.txt".\n' });
  });
});

describe('a wrong use', () => {
  it.each([
    [['read'], 'Thiếu <tệp>'],
    [['reed'], 'Không có lệnh "reed". Có phải là "read"?'],
    [['read', 'a.txt', '--jsno'], 'Không có tùy chọn "--jsno". Có phải là "--json"?'],
    [['read', 'a.txt', '--issued-on', '30/2/2016'], 'không phải là ngày'],
    [['read', 'a.txt', '--issued-on'], 'cần một giá trị'],
    [[], 'Chưa nêu lệnh nào'],
    [['progress', 'abcdef'], 'Thiếu tùy chọn bắt buộc "--content <chữ>"'],
    [['calendar', '2016', '2017'], 'Thừa tham số'],
  ])('%j is told in Vietnamese and ends with 2', async (argv, words) => {
    const ended = await here.dondoc(argv);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr.replace(/\s+/g, ' ')).toContain(words);
  });

  it('names a variable of the environment that cannot be used', async () => {
    const ended = await here.dondoc(['directives', '--json'], { environment: { DONDOC_URL: 'not an address' } });
    expect(ended.exitCode).toBe(2);
    expect(errorOf(ended)).toMatchObject({ code: 'SETTINGS_INVALID', message: expect.stringContaining('DONDOC_URL') });
  });
});

describe('dondoc --help', () => {
  it('lists every command and what the exit codes mean, on standard output', async () => {
    const { exitCode, stdout, stderr } = await here.dondoc(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const commands =
      'login logout whoami read launch directives show assignments overdue ack progress report extend confirm return urge send-report ' +
      'decide-extension revoke reopen correct add take-up open-period revoke-directive no-task discard calendar admin demo rehearse';
    for (const name of commands.split(' ')) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(stdout).toContain('Mã kết thúc:');
    for (const code of [0, 1, 2, 3, 4, 5, 6, 7]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}`, 'm'));
  });

  it.each(['launch', 'ack', 'admin', 'demo', 'rehearse'])('explains %s', async (command) => {
    const { exitCode, stdout } = await here.dondoc([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`dondoc ${command}`);
  });

  it('prints the version', async () => {
    expect((await here.dondoc(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('without a server', () => {
  it('says that nobody has signed in', async () => {
    const ended = await here.dondoc(['directives', '--json']);
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' });
    expect(errorOf(ended).code).toBe('NOT_SIGNED_IN');
  });

  it('says that the server is away', async () => {
    const ended = await here.dondoc(['directives'], {
      environment: { DONDOC_URL: 'http://127.0.0.1:9', DONDOC_TOKEN: 'dd_x' },
    });
    expect(ended).toMatchObject({ exitCode: 4, stdout: '' });
    expect(ended.stderr).toMatch(/^SERVER_AWAY: /);
  });
});
