import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { errorOf, jsonOf, startCliWorld, type CliWorld, type Workplace } from './cli-world.js';

const NOTICE = path.join(projectRoot, 'demo/notices/08-tb-ubnd.txt');
const BY_TELEPHONE = ['--channel', 'telephone', '--informant', 'Văn thư Sở', '--informant-telephone', '0229 000 001'];

interface Listed {
  id: string;
  seq: number;
  state: string;
  role: string;
  dueOn: string | null;
  agency: { name: string };
}

let world: CliWorld;
let directiveId: string;
beforeAll(async () => {
  world = await startCliWorld();
  directiveId = jsonOf(await world.dondoc(['launch', NOTICE, '--yes', '--json'])).directiveId;
  await world.handOut(directiveId);
});
afterAll(() => world?.close());

const listed = async (...filter: string[]): Promise<Listed[]> =>
  jsonOf(await world.dondoc(['assignments', '--directive', '08/TB-UBND', '--json', ...filter])).assignments;
/** The lead assignment of Sở Thông tin và Truyền thông, due on 15/3/2016. */
const budget = async (): Promise<Listed> => {
  const [found] = (await listed('--agency', 'so thong tin va truyen thong', '--role', 'lead')).filter(
    ({ dueOn }) => dueOn === '2016-03-15' || dueOn === '2016-03-20',
  );
  if (!found) throw new Error('not handed out');
  return found;
};

const flat = ({ stdout }: { stdout: string }): string => stdout.replace(/\s+/g, ' ');

describe('dondoc assignments', () => {
  it('lists what was handed out, with the API’s filters', async () => {
    const all = await listed('--all');
    expect(all.length).toBe(58);
    expect(await listed('--limit', '5')).toHaveLength(5);
    expect((await listed('--all', '--role', 'coordinator')).map(({ agency }) => agency.name).sort()).toEqual([
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài chính',
    ]);
    expect(await listed('--state', 'closed,revoked')).toEqual([]);
    expect((await listed('--all', '--text', 'du toan kinh phi')).length).toBe(3);
  });

  it('shows a person short ids, states, dates and the demonstration’s clock', async () => {
    const { stdout, stderr } = await world.dondoc(['assignments', '--agency', 'Sở Nội vụ']);
    expect(stderr).toBe('');
    expect(stdout).toContain('28/02/2016');
    expect(stdout).toContain('chờ tiếp nhận');
    expect(stdout).toMatch(/nhiệm vụ; số liệu đến 08 giờ \d\d ngày 05\/02\/2016\.\n\nĐồng hồ của bản trình diễn: /);
  });

  it('keeps standard output for the answer: the clock stands on standard error for programs', async () => {
    const ended = await world.dondoc(['assignments', '--limit', '1', '--json']);
    expect(() => jsonOf(ended)).not.toThrow();
    expect(ended.stderr).toMatch(/^Đồng hồ của bản trình diễn: /);
  });

  it('says when a name can mean several agencies, and when it means none', async () => {
    const several = await world.dondoc(['assignments', '--agency', 'UBND huyện', '--json']);
    expect(several.exitCode).toBe(5);
    expect(errorOf(several).code).toBe('NOT_UNIQUE');
    expect((await world.dondoc(['assignments', '--agency', 'Sở Hàng không'])).exitCode).toBe(5);
  });
});

describe('dondoc show', () => {
  it('takes a document by its number, its id or the end of its id', async () => {
    for (const name of ['08/TB-UBND', '08', directiveId, directiveId.slice(-8)]) {
      expect(jsonOf(await world.dondoc(['show', name, '--json'])).directive.id).toBe(directiveId);
    }
    const { stdout } = await world.dondoc(['show', '08/tb-ubnd']);
    expect(stdout).toContain('Tiến độ:');
    expect(stdout).toContain('hoàn thành 0/56');
  });

  it('takes an assignment by its id or the end of its id', async () => {
    const { id } = await budget();
    for (const name of [id, id.slice(-8), id.slice(-10)]) {
      expect(jsonOf(await world.dondoc(['show', name, '--json'])).assignment.id).toBe(id);
    }
    expect((await world.dondoc(['show', id])).stdout).toContain('Diễn biến');
  });

  it('refuses the beginning of an id that many share, and what is not there', async () => {
    expect(errorOf(await world.dondoc(['show', (await budget()).id.slice(0, 6), '--json'])).code).toBe('NOT_UNIQUE');
    expect((await world.dondoc(['show', '999/TB-UBND'])).exitCode).toBe(5);
    expect((await world.dondoc(['show', '00000000-0000-7000-8000-000000000000'])).exitCode).toBe(5);
  });

  it('shows a document’s mails and its timeline', async () => {
    expect(jsonOf(await world.dondoc(['show', '08/TB-UBND', '--mails', '--json'])).mails.length).toBeGreaterThan(0);
    expect((await world.dondoc(['show', '08/TB-UBND', '--timeline'])).stdout).toContain('giao nhiệm vụ');
  });
});

describe('the life of an assignment', () => {
  it('is acknowledged on the agency’s behalf only with channel and informant', async () => {
    const { id } = await budget();
    const bare = await world.dondoc(['ack', id, '--json']);
    expect(bare.exitCode).toBe(1);
    expect(jsonOf(bare).results).toMatchObject([{ assignmentId: id, problem: { code: 'ON_BEHALF_INCOMPLETE' } }]);
    expect(bare.stderr).toContain('ON_BEHALF_INCOMPLETE');
    const said = await world.dondoc(['ack', id.slice(-8), '--for', 'Sở Thông tin và Truyền thông', ...BY_TELEPHONE]);
    expect(said.exitCode).toBe(0);
    expect(said.stdout).toContain(`${id.slice(-8)}  đang thực hiện; thời hạn 15/3/2016`);
  });

  it('is acknowledged with all of its document at once', async () => {
    const [first] = await listed('--agency', 'Sở Nội vụ', '--role', 'lead');
    const ended = await world.dondoc([
      'ack',
      '--directive',
      '08/TB-UBND',
      '--agency',
      'Sở Nội vụ',
      ...BY_TELEPHONE,
      '--json',
    ]);
    expect(ended.exitCode).toBe(0);
    expect(jsonOf(ended).results.length).toBe(3);
    expect(jsonOf(ended).results.map(({ assignmentId }: { assignmentId: string }) => assignmentId)).toContain(
      first?.id,
    );
  });

  it('is done once when the same key comes twice, and refused with other content', async () => {
    const { id } = await budget();
    const call = [
      'progress',
      id,
      '--content',
      'Đã có dự thảo',
      '--percent',
      '40',
      ...BY_TELEPHONE,
      '--key',
      'progress-1',
      '--json',
    ];
    expect(jsonOf(await world.dondoc(call)).results[0].outcome).toMatchObject({ isRepeated: false });
    expect(jsonOf(await world.dondoc(call)).results[0].outcome).toMatchObject({ isRepeated: true });
    const other = await world.dondoc(call.map((word) => (word === 'Đã có dự thảo' ? 'Khác' : word)));
    expect(other.exitCode).toBe(1);
    expect(jsonOf(other).results[0].problem.code).toBe('COMMAND_REUSED');
  });

  it('is refused when it changed meanwhile (--if-seq)', async () => {
    const { id, seq } = await budget();
    const stale = await world.dondoc([
      'progress',
      id,
      '--content',
      'Bổ sung',
      ...BY_TELEPHONE,
      '--if-seq',
      String(seq - 1),
      '--json',
    ]);
    expect(stale.exitCode).toBe(1);
    expect(jsonOf(stale).results[0].problem.code).toBe('STALE_EDIT');
  });

  it('gets more time by a leader’s decision with its basis', async () => {
    const { id } = await budget();
    await world.dondoc(['extend', id, '--to', '20/3/2016', '--reason', 'Chờ số liệu của các huyện', ...BY_TELEPHONE]);
    const bare = await world.dondoc(['decide-extension', id, '--approve', '--json']);
    expect(bare.exitCode).toBe(2);
    const basis = [
      '--basis',
      'phieu-trinh',
      '--leader',
      'Phó Chủ tịch UBND tỉnh',
      '--basis-number',
      '12/PT-VP',
      '--basis-on',
      '2016-02-05',
    ];
    const decided = await world.dondoc(['decide-extension', id, '--approve', ...basis, '--json']);
    expect(jsonOf(decided).results[0].outcome).toMatchObject({ dueOn: '2016-03-20' });
    expect((await world.dondoc(['show', id], { columns: 200 })).stdout).toContain('theo phiếu trình số 12/PT-VP');
  });

  it('is urged, reported with a letter and a file, returned, reported again and confirmed', async () => {
    const { id } = await budget();
    expect(
      (
        await world.dondoc([
          'urge',
          id,
          '--letter',
          '20/VP-VX',
          '--letter-on',
          '05/02/2016',
          '--message',
          'Đề nghị báo cáo',
        ])
      ).exitCode,
    ).toBe(0);
    const report = (content: string) => [
      'report',
      id,
      '--content',
      content,
      '--performed-on',
      '05/02/2016',
      '--letter',
      '15/BC-STTTT',
      '--letter-on',
      '05/02/2016',
      '--signer',
      'Giám đốc Sở',
      '--channel',
      'letter',
      '--informant',
      'Văn thư Sở',
    ];
    const bare = await world.dondoc([...report('Đã trình'), '--json']);
    expect(jsonOf(bare).results[0].problem.code).toBe('EVIDENCE_MISSING');
    const file = world.file('báo cáo.txt', 'Báo cáo kết quả\n');
    expect((await world.dondoc([...report('Đã trình'), '--file', file])).stdout).toContain('chờ xác nhận');
    expect((await world.dondoc(['return', id, '--reason', 'Thiếu phụ lục'])).stdout).toContain('đang thực hiện');
    await world.dondoc([...report('Đã trình, kèm phụ lục'), '--file', file]);
    const confirmed = await world.dondoc(['confirm', '--directive', '08/TB-UBND', '--json']);
    expect(jsonOf(confirmed).results).toMatchObject([{ assignmentId: id, outcome: { state: 'closed' } }]);
    const shown = flat(await world.dondoc(['show', id], { columns: 240 }));
    for (const words of [
      'báo cáo.txt',
      'Thiếu phụ lục',
      '20/VP-VX',
      'cập nhật thay Sở Thông tin và Truyền thông (văn bản)',
    ])
      expect(shown).toContain(words);
  });

  it('is reopened by a leader’s word', async () => {
    const { assignments } = jsonOf(
      await world.dondoc(['assignments', '--state', 'closed', '--role', 'lead', '--json']),
    );
    const reopened = await world.dondoc([
      'reopen',
      assignments[0].id,
      '--reason',
      'Số liệu chưa đúng',
      '--basis',
      'y-kien',
      '--leader',
      'Phó Chủ tịch UBND tỉnh',
      '--basis-text',
      'Làm lại',
      '--json',
    ]);
    expect(jsonOf(reopened).results[0].outcome.state).toBe('inProgress');
  });

  it('is corrected one thing at a time', async () => {
    const [own] = await listed('--agency', 'Sở Nội vụ', '--text', 'thu hút');
    const id = own?.id ?? '';
    expect(
      (await world.dondoc(['correct', id, '--due', '2016-03-01', '--action', 'x', '--reason', 'y'])).exitCode,
    ).toBe(2);
    const dated = await world.dondoc(['correct', id, '--due', '2016-03-31', '--reason', 'Nhập sai', '--json']);
    expect(dated.stderr).not.toContain('error');
    expect(jsonOf(dated).results[0].outcome.dueOn).toBe('2016-03-31');
    const undated = await world.dondoc(['correct', id, '--no-due', '--reason', 'Văn bản không ghi', '--json']);
    expect(undated.stderr).not.toContain('error');
    expect(jsonOf(undated).results[0].outcome.dueOn).toBeNull();
    const moved = await world.dondoc(['correct', id, '--agency', 'Sở Y tế', '--reason', 'Nhầm cơ quan', '--json']);
    expect(moved.stderr).not.toContain('error');
    expect(jsonOf(moved).results[0].outcome).toMatchObject({ state: 'revoked', successorIds: [expect.any(String)] });
  });

  it('is revoked, and each of several is answered by itself', async () => {
    const [one, two] = await listed('--state', 'sent', '--limit', '2');
    const ended = await world.dondoc(['revoke', one?.id ?? '', two?.id ?? '', '--reason', 'Không còn cần', '--json']);
    expect(jsonOf(ended).results.map(({ outcome }: { outcome: { state: string } }) => outcome.state)).toEqual([
      'revoked',
      'revoked',
    ]);
    const [three] = await listed('--state', 'sent', '--limit', '1');
    const mixed = await world.dondoc(['revoke', one?.id ?? '', three?.id ?? '', '--reason', 'Không còn cần', '--json']);
    expect(mixed.exitCode).toBe(1);
    expect(jsonOf(mixed).results).toMatchObject([
      { problem: { code: 'STATE_DOES_NOT_ALLOW' } },
      { outcome: { state: 'revoked' } },
    ]);
  });
});

describe('on a document', () => {
  it('agencies and tasks are added', async () => {
    const more = await world.dondoc([
      'add',
      '08/TB-UBND',
      '--task',
      '2',
      '--agency',
      'Sở Xây dựng',
      '--role',
      'coordinator',
      '--undated',
      '--reason',
      'Sót',
      '--json',
    ]);
    expect(jsonOf(more).assignmentIds).toHaveLength(1);
    const task = await world.dondoc([
      'add',
      '08/TB-UBND',
      '--action',
      'Báo cáo số cán bộ phụ trách CNTT',
      '--agency',
      'Sở Nội vụ',
      '--due',
      '2016-03-31',
      '--reason',
      'Sót',
      '--json',
    ]);
    expect(jsonOf(task).assignmentIds).toHaveLength(1);
    expect(
      (await world.dondoc(['add', '08/TB-UBND', '--agency', 'Sở Nội vụ', '--due', '2016-03-31', '--reason', 'Sót']))
        .exitCode,
    ).toBe(2);
  });

  it('a report that is not prepared cannot be sent', async () => {
    for (const to of [[], ['--post', 'phó chủ tịch ubnd tỉnh phụ trách văn xã']]) {
      const ended = await world.dondoc(['send-report', '08/TB-UBND', ...to, '--json']);
      expect({ exitCode: ended.exitCode, code: errorOf(ended).code }).toEqual({
        exitCode: 1,
        code: 'NO_PREPARED_REPORT',
      });
    }
  });
});

describe('other accounts', () => {
  it('an agency acknowledges its own and sees nothing else', async () => {
    const agency: Workplace = await world.as('vanthu.syt.nb');
    const { assignments } = jsonOf(await agency.dondoc(['assignments', '--all', '--json']));
    expect(new Set(assignments.map((one: Listed) => one.agency.name))).toEqual(new Set(['Sở Y tế']));
    const [sent] = assignments.filter((one: Listed) => one.state === 'sent' && one.role === 'lead');
    expect((await agency.dondoc(['ack', sent.id, '--json'])).exitCode).toBe(0);
    expect((await agency.dondoc(['confirm', sent.id, '--json'])).exitCode).toBe(3);
    expect((await agency.dondoc(['show', (await budget()).id])).exitCode).toBe(5);
    expect((await agency.dondoc(['overdue', '--json'])).exitCode).toBe(0);
  });
});

describe('later', () => {
  it('overdue shows who is late and with what, also as of an earlier day', async () => {
    await world.clockTo('2016-03-07T02:00:00Z');
    const late = jsonOf(await world.dondoc(['overdue', '--json']));
    expect(late.agencies.length).toBeGreaterThan(10);
    expect(late.assignments.every(({ dueOn }: Listed) => dueOn === '2016-02-28')).toBe(true);
    const { stdout } = await world.dondoc(['overdue', '--agency', 'Sở Xây dựng'], { columns: 240 });
    expect(stdout).toContain('1/2');
    expect(stdout).toContain('quá hạn 8 ngày (6 ngày làm việc)');
    const before = jsonOf(await world.dondoc(['overdue', '--as-of', '28/02/2016', '--json']));
    expect(before.assignments).toEqual([]);
  });
});

describe('dondoc calendar', () => {
  it('shows a year, this year by the business clock, or an interval', async () => {
    const [year] = jsonOf(await world.dondoc(['calendar', '2016', '--json']));
    expect(year).toMatchObject({ year: 2016, isDecided: true });
    expect(jsonOf(await world.dondoc(['calendar', '--json']))[0].year).toBe(2016);
    const years = jsonOf(await world.dondoc(['calendar', '--from', '2015-12-31', '--to', '2016-02-28', '--json']));
    expect(years.map((one: { year: number }) => one.year)).toEqual([2015, 2016]);
    expect((await world.dondoc(['calendar', '2016'])).stdout).toContain('Tết Nguyên đán');
    expect((await world.dondoc(['calendar', 'abc'])).exitCode).toBe(2);
  });
});

describe('a recurring item', () => {
  it('gets its period opened by a person; an ordinary one has none to open', async () => {
    const [ordinary] = await listed('--role', 'lead', '--agency', 'Sở Xây dựng');
    const call = ['open-period', ordinary?.id ?? '', '--label', 'Quý I/2016', '--due', '25/3/2016', '--json'];
    const ended = await world.dondoc(call);
    expect(ended.exitCode).toBe(1);
    expect(jsonOf(ended).results[0].problem.code).toMatch(/^[A-Z_]+$/);
  });
});

describe('dondoc revoke-directive', () => {
  it('takes a whole document back', async () => {
    const ended = await world.dondoc([
      'revoke-directive',
      '08/TB-UBND',
      '--reason',
      'Thay bằng văn bản khác',
      '--json',
    ]);
    expect(ended.exitCode).toBe(0);
    expect(jsonOf(await world.dondoc(['show', '08/TB-UBND', '--json'])).directive.state).toBe('revoked');
    expect(jsonOf(await world.dondoc(['directives', '--open', '--json'])).directives).toEqual([]);
  });
});
