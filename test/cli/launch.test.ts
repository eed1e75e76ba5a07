import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { asDocx } from '../intake/as-docx.js';
import { errorOf, jsonOf, startCliWorld, type CliWorld } from './cli-world.js';

const NOTICE = path.join(projectRoot, 'demo/notices/08-tb-ubnd.txt');

let world: CliWorld;
beforeAll(async () => {
  world = await startCliWorld();
});
afterAll(() => world?.close());

/** A notice of Ninh Bình with these points. */
const notice = (number: string, ...points: string[]): string =>
  world.file(
    `${number.replace('/', '-')}.txt`,
    [
      'ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\n-------\n',
      `Số: ${number}`,
      '\nNinh Bình, ngày 02 tháng 02 năm 2016\n\nTHÔNG BÁO\n\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban\n',
      ...points.map((point, index) => `${index + 1}. ${point}\n`),
      'Thông báo để các cơ quan, đơn vị biết, thực hiện./.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n',
    ].join('\n'),
  );
const settleFile = (content: unknown): string => world.file('settle.json', JSON.stringify(content));
const TWO_LEADS = 'Giao Sở Tài chính, Sở Y tế báo cáo UBND tỉnh về kinh phí phòng, chống dịch trước ngày 15/3/2016.';

describe('dondoc launch', () => {
  it('shows what would happen with --preview, and launches nothing', async () => {
    const preview = jsonOf(await world.dondoc(['launch', NOTICE, '--preview', '--json']));
    expect(preview.tasks.map(({ dueOn }: { dueOn: string | null }) => dueOn)).toEqual(
      expect.arrayContaining(['2016-03-15', '2016-02-28']),
    );
    const people = await world.dondoc(['launch', NOTICE, '--preview'], { columns: 240 });
    expect(people.stdout).toContain('hết ngày 28/02/2016');
    expect(people.stdout).toContain(
      'nhắc việc: 24/02/2016, 26/02/2016; thông báo quá hạn: 29/02/2016, 02/3/2016, 04/3/2016',
    );
    expect(people.stdout).toContain('Đồng hồ của bản trình diễn: ');
    const { directives } = jsonOf(await world.dondoc(['directives', '--json']));
    expect(directives).toMatchObject([{ number: '08/TB-UBND', state: 'draft' }]);
  });

  it('brings in a Word document as it does a text, and finds its draft again', async () => {
    const text = readFileSync(NOTICE, 'utf8').replace('08/TB-UBND', '88/TB-UBND');
    const file = world.file('thong-bao-88.docx', Buffer.from(await asDocx(text)));
    const first = await world.dondoc(['launch', file, '--preview', '--json']);
    expect(first.exitCode).toBe(0);
    expect(jsonOf(first).tasks.length).toBeGreaterThan(3);
    const again = await world.dondoc(['launch', file, '--preview', '--json']);
    expect(again.stderr).toContain('Dùng lại dự thảo đã có');
    expect(jsonOf(again).directiveId).toBe(jsonOf(first).directiveId);
    await world.dondoc(['discard', jsonOf(first).directiveId]);
  });

  it('sends no secret file to the server, told by its words or by its name', async () => {
    const secret = world.file(
      'a.docx',
      Buffer.from(await asDocx('TỐI MẬT\nUBND TỈNH NINH BÌNH\nGiao Sở Y tế báo cáo.')),
    );
    const named = world.file('Công văn 15 (Mật).txt', 'Giao Sở Y tế báo cáo.');
    for (const file of [secret, named]) {
      const ended = await world.dondoc(['launch', file, '--json'], {
        environment: { DONDOC_URL: 'http://127.0.0.1:9' },
      });
      expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
      expect(errorOf(ended).code).toBe('SECRET_DOCUMENT');
    }
  });

  it('asks for --yes or --settle where nobody sits at the terminal, and keeps the draft', async () => {
    const ended = await world.dondoc(['launch', NOTICE, '--json']);
    expect(ended).toMatchObject({ exitCode: 6, stdout: '' });
    expect(errorOf(ended)).toMatchObject({ code: 'ANSWERS_NEEDED', details: { directiveId: expect.any(String) } });
  });

  it('launches with --yes from the draft that is there, shows the preview aside, and leads to what is launched already', async () => {
    const ended = await world.dondoc(['launch', NOTICE, '--yes', '--json', '--key', 'launch-08']);
    expect(ended.exitCode).toBe(0);
    const outcome = jsonOf(ended);
    expect(outcome).toMatchObject({ state: 'launching', number: '08/TB-UBND', isRepeated: false });
    expect(outcome.assignmentCount).toBeGreaterThan(20);
    expect(ended.stderr).toContain('Dùng lại dự thảo đã có');
    expect(ended.stderr).toContain('Nếu không có trả lời');

    const again = await world.dondoc(['launch', NOTICE, '--yes', '--json']);
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    expect(errorOf(again)).toMatchObject({ code: 'DIRECTIVE_EXISTS', details: { directiveId: outcome.directiveId } });

    const repeated = await world.dondoc(['launch', NOTICE, '--yes', '--json', '--key', 'launch-08']);
    expect(jsonOf(repeated)).toMatchObject({ directiveId: outcome.directiveId, isRepeated: true });
  });

  it('refuses with --yes, by code, what a person must settle', async () => {
    const file = notice(
      '11/TB-UBND',
      TWO_LEADS,
      'Giao Sở Năng lượng Vũ trụ xây dựng kế hoạch trước ngày 15/3/2016.',
      'Các doanh nghiệp trên địa bàn tỉnh thực hiện nghiêm quy định về bảo vệ môi trường.',
    );
    const ended = await world.dondoc(['launch', file, '--yes', '--json']);
    expect(ended).toMatchObject({ exitCode: 6, stdout: '' });
    const { code, details } = errorOf(ended);
    expect(code).toBe('ANSWERS_NEEDED');
    expect(details).toMatchObject({
      problems: [
        { code: 'SEVERAL_LEADS', itemIndex: 0 },
        { code: 'UNKNOWN_AGENCY', itemIndex: 1 },
        { code: 'NON_STATE_GROUP', itemIndex: 2 },
      ],
    });
    const people = await world.dondoc(['launch', file, '--yes']);
    expect(people.stderr).toContain('  - SEVERAL_LEADS [mục 0]: ');
  });

  it('takes the answers from a settle file', async () => {
    const file = notice(
      '11/TB-UBND',
      TWO_LEADS,
      'Giao Sở Năng lượng Vũ trụ xây dựng kế hoạch trước ngày 15/3/2016.',
      'Các doanh nghiệp trên địa bàn tỉnh thực hiện nghiêm quy định về bảo vệ môi trường.',
    );
    const settle = settleFile({
      items: [
        { index: 0, lead: ['Sở Tài chính'], coordinators: ['Sở Y tế'] },
        { index: 1, lead: ['Sở Công Thương'] },
        { index: 2, drop: true },
      ],
    });
    const outcome = jsonOf(await world.dondoc(['launch', file, '--settle', settle, '--json']));
    expect(outcome.assignmentCount).toBe(3);
    await world.handOut(outcome.directiveId);
    const { assignments } = jsonOf(await world.dondoc(['assignments', '--directive', '11/TB-UBND', '--json']));
    expect(
      assignments
        .map(({ agency, role }: { agency: { name: string }; role: string }) => `${agency.name} ${role}`)
        .sort(),
    ).toEqual(['Sở Công Thương lead', 'Sở Tài chính lead', 'Sở Y tế coordinator']);
  });

  it.each([
    ['no JSON', '{', 'SETTLEMENT_INVALID'],
    ['a word that it does not know', JSON.stringify({ items: [{ index: 0, leads: [] }] }), 'SETTLEMENT_INVALID'],
    [
      'an item that the draft does not have',
      JSON.stringify({ items: [{ index: 99, drop: true }] }),
      'SETTLEMENT_INVALID',
    ],
  ])('refuses a settle file with %s', async (_, content, code) => {
    const ended = await world.dondoc([
      'launch',
      notice('12/TB-UBND', TWO_LEADS),
      '--settle',
      world.file('bad.json', content),
      '--json',
    ]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(errorOf(ended).code).toBe(code);
  });

  it('asks the person at the terminal what must be settled, then whether all is right', async () => {
    const file = notice(
      '13/TB-UBND',
      TWO_LEADS,
      'Giao Sở Năng lượng Vũ trụ xây dựng kế hoạch trước ngày 15/3/2016.',
      'Giao Sở Nội vụ chấn chỉnh kỷ luật công vụ.',
    );
    const ended = await world.dondoc(['launch', file], { isInteractive: true, stdin: ['9', '2', 'Sở Xây dựng', 'c'] });
    expect(ended.stderr).toContain('Cơ quan chủ trì (số)');
    expect(ended.stderr).toContain('1 nhiệm vụ văn bản không quy định thời hạn');
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('Đã giao nhiệm vụ theo văn bản số 13/TB-UBND: 4 lượt giao');
    const id = /Mã văn bản: (\S+)/.exec(ended.stdout)?.[1] ?? '';
    await world.handOut(id);
    const { tasks } = jsonOf(await world.dondoc(['show', '13/TB-UBND', '--json']));
    const leads = tasks.map(
      ({ assignments }: { assignments: { role: string; agency: { name: string } }[] }) =>
        assignments.find(({ role }) => role === 'lead')?.agency.name,
    );
    expect(leads).toEqual(['Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ']);
  });

  it('launches nothing when the person says no, or goes away in the middle', async () => {
    const file = notice('14/TB-UBND', 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/3/2016.');
    const refused = await world.dondoc(['launch', file], { isInteractive: true, stdin: ['k'] });
    expect(refused).toMatchObject({ exitCode: 6, stdout: '' });
    const gone = await world.dondoc(['launch', file], { isInteractive: true, stdin: [] });
    expect(gone).toMatchObject({ exitCode: 2, stdout: '' });
    expect(gone.stderr).toContain('ANSWER_MISSING');
    expect(jsonOf(await world.dondoc(['show', '14/TB-UBND', '--json'])).directive.state).toBe('draft');
  });

  it('launches a draft that is there, takes one as without task, and discards one', async () => {
    await world.dondoc([
      'launch',
      notice('15/TB-UBND', 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/3/2016.'),
      '--preview',
    ]);
    expect((await world.dondoc(['launch', '--draft', '15/TB-UBND', '--yes', '--json'])).exitCode).toBe(0);
    await world.dondoc([
      'launch',
      notice('16/TB-UBND', 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/3/2016.'),
      '--preview',
    ]);
    const noTask = await world.dondoc(['no-task', '16/TB-UBND', '--reason', 'Văn bản gửi để biết', '--json']);
    expect(noTask.stderr).not.toContain('error');
    expect(jsonOf(noTask).directive).toMatchObject({ carriesNoTask: true });
    await world.dondoc([
      'launch',
      notice('17/TB-UBND', 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/3/2016.'),
      '--preview',
    ]);
    expect(jsonOf(await world.dondoc(['discard', '17/TB-UBND', '--json']))).toMatchObject({ isDiscarded: true });
    expect((await world.dondoc(['show', '17/TB-UBND'])).exitCode).toBe(5);
  });

  it('takes a source without number by a person’s statement, and reads again when the day of issue is told later', async () => {
    const file = world.file('minutes.txt', 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 28/2.\n');
    const first = await world.dondoc(['launch', file, '--yes', '--json']);
    expect(first.exitCode).toBe(6);
    const ended = await world.dondoc([
      'launch',
      file,
      '--issued-on',
      '04/02/2016',
      '--source',
      'Ý kiến chỉ đạo của Chủ tịch UBND tỉnh ngày 04/02/2016',
      '--settle',
      settleFile({ subject: 'Ý kiến chỉ đạo' }),
      '--json',
    ]);
    expect(ended).toMatchObject({ exitCode: 0 });
    const { directive, tasks } = jsonOf(await world.dondoc(['show', jsonOf(ended).directiveId, '--json']));
    expect(directive).toMatchObject({
      number: null,
      issuedOn: '2016-02-04',
      sourceStatement: expect.stringContaining('Chủ tịch'),
    });
    expect(tasks[0].deadline).toMatchObject({ kind: 'fixed', due: '2016-02-28' });
  });

  it('refuses a document of the future, with the hint to move the clock', async () => {
    const text = readFileSync(NOTICE, 'utf8')
      .replace('08/TB-UBND', '80/TB-UBND')
      .replace('ngày 05 tháng 02 năm 2016', 'ngày 05 tháng 8 năm 2016');
    const ended = await world.dondoc(['launch', world.file('future.txt', text), '--yes', '--json']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(errorOf(ended)).toMatchObject({
      code: 'DATED_AFTER_TODAY',
      message: expect.stringContaining('dondoc demo clock --to 2016-08-05'),
    });
  });

  it('refuses a document with a secrecy mark before anything leaves the machine', async () => {
    const file = world.file(
      'secret.txt',
      'TUYỆT MẬT\nUBND TỈNH NINH BÌNH\nSố: 90/TB-UBND\n\nGiao Sở Nội vụ báo cáo.\n',
    );
    // Nobody listens there: a request would end otherwise.
    const ended = await world.dondoc(['launch', file, '--yes', '--json'], {
      environment: { DONDOC_URL: 'http://127.0.0.1:9' },
    });
    expect(ended.exitCode).toBe(1);
    expect(errorOf(ended).code).toBe('SECRET_DOCUMENT');
  });
});
