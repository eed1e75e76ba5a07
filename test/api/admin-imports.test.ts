import ExcelJS from 'exceljs';
import { parse } from 'csv-parse/sync';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const admin = () => world.call('administrator');
const officeId = () => world.province.officeId;

const check = (kind: 'registry' | 'assignments', content: string | Buffer, name = 'danh-sach.csv') =>
  admin()
    .post('/api/imports')
    .query({ kind, officeId: officeId() })
    .attach('file', typeof content === 'string' ? Buffer.from(content, 'utf8') : content, name);

const errorsOf = (body: { lines: { row: number; errors: string[] }[] }) =>
  body.lines.flatMap(({ row, errors }) => errors.map((error) => `dòng ${row}: ${error}`));

const REGISTRY = [
  'Tên cơ quan;Loại cơ quan;Tên gọi khác;Hộp thư công vụ;Điện thoại cơ quan;Nhóm;Họ và tên;Vai trò;Tên đăng nhập;Thư điện tử',
  'Sở Công Thương;Sở, ban, ngành;Sở CT;vanthu.sct@tinh.example;0229 000 0301;Các sở nhập;Văn thư Sở;Đầu mối cơ quan;vanthu.sct;vanthu.sct@tinh.example',
  'Sở Công Thương;;;;;;Lãnh đạo Sở;Thủ trưởng cơ quan;lanhdao.sct;',
  'UBND huyện Nho Quan;;;vanthu.nq@tinh.example;;;;;;',
  'Sở Y tế;;;moi.syt@tinh.example;0229 000 0302;;;;;',
  ';;;;;;Chuyên viên Tổng hợp;Chuyên viên;cv.nhap;',
].join('\r\n');

describe('a file of agencies and people', () => {
  it('is checked row by row, and nothing of it is written before it is applied', async () => {
    const { database } = world.province;
    const before = await database.agency.count();
    const { body } = await check('registry', `\ufeff${REGISTRY}`).expect(201);
    expect(body).toMatchObject({
      state: 'checked',
      counts: { rows: 5, adds: 3, updates: 2, unchanged: 0, errors: 0 },
    });
    expect(body.lines[0]).toMatchObject({ row: 2, effect: 'add', subject: 'Sở Công Thương' });
    expect(body.lines[3]).toMatchObject({
      row: 5,
      effect: 'update',
      details: ['điện thoại 0229 000 0302', 'hộp thư moi.syt@tinh.example'],
    });
    expect(await database.agency.count()).toBe(before);
    expect(await database.account.count({ where: { username: 'cv.nhap' } })).toBe(0);

    const { body: applied } = await admin().post(`/api/imports/${body.id}/apply`).expect(200);
    expect(applied).toMatchObject({ state: 'applied', appliedBy: 'Người thử administrator' });
    expect(await database.agency.count()).toBe(before + 2);
    const agency = await database.agency.findFirstOrThrow({
      where: { officeId: officeId(), name: 'Sở Công Thương' },
      include: { names: true, mailboxes: true, memberships: { include: { group: true } } },
    });
    expect(agency).toMatchObject({ kind: 'department', headTitle: 'Giám đốc Sở', phone: '0229 000 0301' });
    expect(agency.memberships.map(({ group }) => group.name)).toEqual(['Các sở nhập']);
    expect(await database.agency.findFirst({ where: { name: 'UBND huyện Nho Quan' } })).toMatchObject({
      kind: 'district',
      headTitle: 'Chủ tịch UBND huyện',
    });
    expect(await database.account.findUnique({ where: { username: 'lanhdao.sct' } })).toMatchObject({
      role: 'agencyHead',
      agencyId: agency.id,
      passwordHash: null,
    });
    expect(await database.account.findUnique({ where: { username: 'cv.nhap' } })).toMatchObject({
      role: 'specialist',
      agencyId: null,
    });
    expect((await database.dataImport.findUniqueOrThrow({ where: { id: body.id } })).rows).toBeNull();

    // applied once: not a second time, and the same file again has nothing to do
    expect((await admin().post(`/api/imports/${body.id}/apply`).expect(409)).body.code).toBe('IMPORT_APPLIED');
    const { body: again } = await check('registry', REGISTRY).expect(201);
    expect(again.counts).toMatchObject({ adds: 0, updates: 0, unchanged: 5, errors: 0 });
    expect((await admin().delete(`/api/imports/${body.id}`).expect(409)).body.code).toBe('IMPORT_APPLIED');
    await admin().delete(`/api/imports/${again.id}`).expect(204);
  });

  it('with a bad row is not applied at all, and each fault names its row', async () => {
    const { database } = world.province;
    const file = [
      'Danh sách cơ quan năm 2016',
      '',
      'Tên cơ quan,Loại cơ quan,Hộp thư công vụ,Họ và tên,Vai trò,Tên đăng nhập',
      'Sở Tốt,"Sở, ban, ngành",tot@tinh.example,,,',
      ',"Sở, ban, ngành",xau@tinh.example,,,',
      'Hội Không Rõ,,khong phai thu,,,',
      'Sở Tốt,,,Văn thư,Vua,vanthu.tot',
      'Sở Tốt,,,Văn thư,Văn thư,vanthu.tot2',
      'Sở Tốt,ngành dọc,,Văn thư,Văn thư,VANTHU.tot2',
      ',,,,Thủ trưởng cơ quan,ai.do',
      'Sở Tốt,,,Kẻ trùng tên,Văn thư,leader',
    ].join('\n');
    const { body } = await check('registry', file).expect(201);
    const errors = errorsOf(body);
    expect(errors).toEqual(
      expect.arrayContaining([
        'dòng 5: thiếu tên cơ quan',
        expect.stringMatching(/^dòng 6: thiếu loại cơ quan/),
        'dòng 6: hộp thư không đúng: "khong phai thu"',
        expect.stringMatching(/^dòng 7: vai trò không rõ: "Vua"/),
        'dòng 9: khác với dòng 4: loại cơ quan',
        'dòng 9: tên đăng nhập VANTHU.tot2 đã có ở dòng 8',
        'dòng 10: thiếu tên cơ quan',
        'dòng 10: thiếu họ và tên',
        'dòng 11: tên đăng nhập leader đã có người khác dùng, hoặc khác vai trò, cơ quan',
      ]),
    );
    expect((await admin().post(`/api/imports/${body.id}/apply`).expect(409)).body).toMatchObject({
      code: 'IMPORT_HAS_ERRORS',
      details: { errorCount: body.counts.errors },
    });
    expect(await database.agency.count({ where: { name: 'Sở Tốt' } })).toBe(0);
  });

  it('is refused when the registry changed since it was checked; the new check is shown', async () => {
    const file = 'Tên cơ quan;Loại cơ quan;Điện thoại cơ quan\nSở Đổi Giữa Chừng;Sở;0229 1';
    const { body } = await check('registry', file).expect(201);
    await admin()
      .post('/api/agencies')
      .send({ officeId: officeId(), name: 'Sở Đổi Giữa Chừng', kind: 'department', headTitle: 'Giám đốc Sở' })
      .expect(201);
    expect((await admin().post(`/api/imports/${body.id}/apply`).expect(409)).body.code).toBe('IMPORT_STALE');
    const { body: fresh } = await admin().get(`/api/imports/${body.id}`).expect(200);
    expect(fresh).toMatchObject({ state: 'checked', counts: { adds: 0, updates: 1 } });
    await admin().post(`/api/imports/${body.id}/apply`).expect(200);
    expect(await world.province.database.agency.count({ where: { name: 'Sở Đổi Giữa Chừng' } })).toBe(1);
  });

  it('is applied once even when two apply it at the same moment', async () => {
    const { body } = await check('registry', 'Tên cơ quan;Loại cơ quan\nSở Hai Lần;Sở').expect(201);
    const apply = () => admin().post(`/api/imports/${body.id}/apply`);
    expect((await Promise.all([apply(), apply()])).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await world.province.database.agency.count({ where: { name: 'Sở Hai Lần' } })).toBe(1);
  });

  it('may be a workbook with formulas, dates and links in its cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sheet1');
    sheet.addRow(['Tên cơ quan', 'Loại', 'Thành lập từ ngày', 'Hộp thư', 'Điện thoại']);
    sheet.addRow([
      { formula: 'CONCATENATE("Sở ","Ô Công Thức")', result: 'Sở Ô Công Thức' },
      { richText: [{ text: 'Sở, ban' }, { text: ', ngành' }] },
      new Date(Date.UTC(2015, 5, 1)),
      { text: 'ct@tinh.example', hyperlink: 'mailto:ct@tinh.example' },
      2290001,
    ]);
    sheet.addRow(['Sở Ngày Gõ Tay', 'Sở', '1/6/2015']);
    sheet.addRow(['Sở Ngày Sai', 'Sở', '31/02/2015']);
    const { body } = await check('registry', Buffer.from(await workbook.xlsx.writeBuffer()), 'a.xlsx').expect(201);
    expect(errorsOf(body)).toEqual(['dòng 4: ngày thành lập không đọc được: "31/02/2015"']);
    expect(body.lines[0]).toMatchObject({ subject: 'Sở Ô Công Thức', effect: 'add' });
    const { rows } = await world.province.database.dataImport.findUniqueOrThrow({ where: { id: body.id } });
    expect(rows).toMatchObject([
      { cells: { validFrom: '2015-06-01', mailboxes: 'ct@tinh.example', phone: '2290001' } },
      {},
      {},
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['no file', undefined, 'FILE_MISSING', 400],
    ['an empty one', Buffer.alloc(0), 'EMPTY_FILE', 400],
    ['no headings that we know', Buffer.from('a;b\n1;2'), 'HEADINGS_MISSING', 422],
    ['headings without rows', Buffer.from('Tên cơ quan;Loại cơ quan\n'), 'EMPTY_FILE', 400],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 0]), 'SHEET_NOT_READ', 422],
    ['letters of an old code page', Buffer.from([0x53, 0xf4, 0xec, 0x3b, 0x4c, 0x0a]), 'SHEET_NOT_READ', 422],
    ['a zip that is no workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'SHEET_NOT_READ', 422],
    ['more than five megabytes', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE', 413],
    [
      'more than five thousand rows',
      Buffer.from(`Tên cơ quan;Loại cơ quan\n${'Sở A;Sở\n'.repeat(5_001)}`),
      'SHEET_TOO_LONG',
      422,
    ],
  ])('%s: is said, and no check is kept', async (_, content, code, status) => {
    const before = await world.province.database.dataImport.count();
    const ask = admin().post('/api/imports').query({ kind: 'registry', officeId: officeId() });
    const { body } = await (content ? ask.attach('file', content, 'tep.csv') : ask).expect(status);
    expect(body.code).toBe(code);
    expect(await world.province.database.dataImport.count()).toBe(before);
  });
});

describe('the templates', () => {
  it.each(['registry', 'assignments'] as const)('of %s are read by the import itself', async (kind) => {
    const { text: csv, headers } = await admin().get(`/api/import-templates/${kind}/csv`).expect(200);
    expect(headers['content-disposition']).toMatch(/attachment; filename="mau-.*\.csv"/);
    expect(parse(csv, { bom: true, delimiter: ';' })).toHaveLength(3);
    const { body: xlsx } = await admin()
      .get(`/api/import-templates/${kind}/xlsx`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const { body } = await check(kind, xlsx, 'mau.xlsx').expect(201);
    expect(body.counts.rows).toBe(2);
    await admin().get(`/api/import-templates/${kind}/pdf`).expect(400);
  });
});

const RUNNING = [
  'Số, ký hiệu;Ngày ban hành;Trích yếu;Điểm, khoản;Nội dung nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Thời hạn ban đầu;Thời hạn hiện tại;Tình trạng;Số lần đã đôn đốc;Ngày đôn đốc gần nhất;Ngày báo cáo gần nhất;Văn bản báo cáo;Ngày thực hiện xong;Chuyên viên theo dõi',
  '77/TB-UBND;05/01/2016;Kết luận bí mật nội dung;1;Rà soát điều không ai được đọc;Sở Nội vụ;Sở Tài chính;15/01/2016;31/01/2016;Đang thực hiện;2;20/01/2016;;;;',
  '77/TB-UBND;05/01/2016;;2;Xây dựng kế hoạch;Sở Y tế;;28/02/2016;;Chờ xác nhận;;;03/02/2016;112/BC-SYT;02/02/2016;',
  '77/TB-UBND;05/01/2016;;3;Báo cáo định kỳ;Sở Tài chính;;;;Chưa tiếp nhận;;;;;;',
  '78/TB-UBND;06/01/2016;Kết luận khác;1;Việc khác;Sở Tài chính;;;29/02/2016;Đã hoàn thành;;;04/02/2016;;;',
  '78/TB-UBND;06/01/2016;;2;Việc còn lại;Sở Nội vụ;;;29/02/2016;;;;;;;',
].join('\n');

describe('running assignments', () => {
  it('are taken over as they stand, held without a mail until they are released', async () => {
    const { database, followUp, clockTo } = world.province;
    const noticesBefore = await database.notice.count();
    const { body } = await check('assignments', RUNNING, 'so-theo-doi.csv').expect(201);
    expect(errorsOf(body)).toEqual([]);
    expect(body.counts).toMatchObject({ rows: 5, adds: 5 });
    // The administrator is shown whom and until when, not what.
    expect(JSON.stringify(body)).not.toContain('không ai được đọc');
    expect(body.lines[0]).toMatchObject({
      subject: '77/TB-UBND ngày 05/01/2016, mục 1',
      details: [
        'chủ trì: Sở Nội vụ',
        'phối hợp: Sở Tài chính',
        'thời hạn 31/01/2016 (ban đầu 15/01/2016)',
        'đang thực hiện',
        'đã đôn đốc 2 lần',
        'đã gia hạn 1 lần',
      ],
      warnings: ['chưa có chuyên viên theo dõi'],
    });
    expect((await admin().post(`/api/imports/${body.id}/release`).expect(409)).body.code).toBe('IMPORT_NOT_APPLIED');
    const { body: applied } = await admin().post(`/api/imports/${body.id}/apply`).expect(200);
    expect(applied).toMatchObject({ state: 'applied', heldDirectiveCount: 2 });

    const directive = await database.directive.findFirstOrThrow({ where: { number: '77', importId: body.id } });
    expect(directive).toMatchObject({ state: 'running', issuedOn: '2016-01-05', notation: 'TB-UBND', type: 'TB' });
    const rows = await database.assignment.findMany({
      where: { directiveId: directive.id },
      include: { versions: true, events: true, reports: true, task: true },
      orderBy: [{ task: { ordinal: 'asc' } }, { role: 'desc' }],
    });
    expect(rows).toMatchObject([
      {
        role: 'lead',
        state: 'inProgress',
        dueOn: '2016-01-31',
        originalDueOn: '2016-01-15',
        urgingCount: 2,
        extensionCount: 1,
        nextAlarmAt: null,
        events: [{ kind: 'imported', seq: 1 }],
        versions: [{ state: 'inProgress', validTo: null }],
      },
      { role: 'coordinator', state: 'inProgress' },
      {
        state: 'awaitingConfirmation',
        performedOn: '2016-02-02',
        reports: [{ state: 'pending', letterNumber: '112/BC-SYT' }],
      },
      { state: 'sent', dueOn: null, acknowledgedAt: null },
    ]);

    // Held: a sweep wakes nobody, a look does nothing, a person's act tells nobody yet.
    await followUp.sweep();
    await followUp.rehydrate();
    expect(await database.wake.count({ where: { subjectId: directive.id } })).toBe(0);
    await followUp.pursue(directive.id);
    const reported = rows[2];
    await world
      .call('officeHead')
      .command(reported?.id ?? '', { command: { type: 'return', reason: 'thiếu phụ lục' } })
      .expect(200);
    expect(await database.wake.count({ where: { subjectId: directive.id } })).toBe(0);
    expect(await database.firedRung.count({ where: { assignment: { directiveId: directive.id } } })).toBe(0);
    expect(await database.notice.count()).toBe(noticesBefore + 1); // of the return; it waits with the rest
    const { body: shown } = await world.call().get(`/api/directives/${directive.id}`).expect(200);
    expect(shown.tasks).toHaveLength(3);

    // Nobody was told of it: nobody is telephoned about it.
    await clockTo('2016-02-15T10:00');
    const calls = await world.call().get(`/api/desk/calls?scope=all&directive=${directive.id}`).expect(200);
    expect(calls.body.rows).toEqual([]);
    const { body: released } = await admin().post(`/api/imports/${body.id}/release`).expect(200);
    expect(released).toMatchObject({ state: 'released', heldDirectiveCount: 0 });
    const skipped = await database.firedRung.findMany({ where: { assignment: { directiveId: directive.id } } });
    expect(skipped.length).toBeGreaterThan(0);
    expect(skipped.every(({ outcome, reason }) => outcome === 'skipped' && reason === 'beforeRelease')).toBe(true);
    expect(await database.wake.count({ where: { subjectId: directive.id } })).toBe(1);
    expect(await database.notice.count()).toBe(noticesBefore + 1);

    // From here on the ladder runs: what is overdue gets its first notice on the next working day.
    await followUp.pursue(directive.id);
    expect(await database.notice.count({ where: { directiveId: directive.id, kind: 'overdue' } })).toBe(0);
    await clockTo('2016-02-16T08:00');
    await followUp.pursue(directive.id);
    expect(await database.notice.findMany({ where: { directiveId: directive.id, kind: 'overdue' } })).toMatchObject([
      { rung: 'overdue.1', assignmentId: rows[0]?.id },
    ]);
    expect((await admin().post(`/api/imports/${body.id}/release`).expect(200)).body.state).toBe('released');
  });

  it('that were done before are not told of the end of their document: nobody waits for that news', async () => {
    const { database, followUp } = world.province;
    const file =
      'Số, ký hiệu;Ngày ban hành;Trích yếu;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn;Tình trạng;Ngày báo cáo gần nhất\n191/TB-UBND;07/01/2016;Việc;Việc đã xong;Sở Tài chính;01/02/2016;Đã hoàn thành;30/01/2016\n191/TB-UBND;07/01/2016;;Việc còn lại;Sở Nội vụ;01/4/2016;Đang thực hiện;';
    const { body } = await check('assignments', file).expect(201);
    expect(errorsOf(body)).toEqual([]);
    await admin().post(`/api/imports/${body.id}/apply`).expect(200);
    await admin().post(`/api/imports/${body.id}/release`).expect(200);
    const { id } = await database.directive.findFirstOrThrow({ where: { importId: body.id } });
    const open = await database.assignment.findFirstOrThrow({ where: { directiveId: id, state: 'inProgress' } });
    const basis = { form: 'butPhe', leaderPost: 'Chủ tịch UBND tỉnh', on: '2016-02-05', text: 'Thôi giao' };
    await world
      .call('officeHead')
      .command(open.id, { command: { type: 'revoke', reason: 'Không còn phù hợp', basis } })
      .expect(200);
    await followUp.pursue(id);
    expect(await database.directive.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'concluded' });
    expect(await database.notice.count({ where: { directiveId: id, kind: 'closing' } })).toBe(0);
  });

  it('that are there already are refused, row by row', async () => {
    const { body } = await check('assignments', RUNNING).expect(201);
    expect(errorsOf(body)).toContain('dòng 2: văn bản 77/TB-UBND đã có trong sổ theo dõi');
    expect((await admin().post(`/api/imports/${body.id}/apply`).expect(409)).body.code).toBe('IMPORT_HAS_ERRORS');
  });

  it('may be owed by a group: each member as of the issue date', async () => {
    const [first = '', second = ''] = world.province.agencyIds;
    const { body: group } = await admin()
      .post('/api/agency-groups')
      .send({ officeId: officeId(), name: 'Các đơn vị thử nhập' })
      .expect(201);
    await admin()
      .post(`/api/agency-groups/${group.id}/members`)
      .send({ agencyIds: [first, second] })
      .expect(200);
    const file =
      'Số, ký hiệu;Ngày ban hành;Trích yếu;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn\n90/CV-UBND;07/01/2016;Rà soát;Rà soát;Các đơn vị thử nhập;01/3/2016';
    const { body } = await check('assignments', file).expect(201);
    expect(errorsOf(body)).toEqual([]);
    await admin().post(`/api/imports/${body.id}/apply`).expect(200);
    expect(await world.province.database.assignment.count({ where: { directive: { importId: body.id } } })).toBe(2);
  });

  it('say of each row what cannot be taken over', async () => {
    const head =
      'Số, ký hiệu;Ngày ban hành;Trích yếu;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn;Tình trạng;Số lần đã đôn đốc;Ngày báo cáo gần nhất;Ngày thực hiện xong';
    const rows = [
      ';05/01/2016;T;N;Sở Nội vụ;;;;;',
      '81/TB-UBND;;T;N;Sở Nội vụ;;;;;',
      '82/TB-UBND;05/01/2026;T;N;Sở Nội vụ;;;;;',
      '83/TB-UBND;05/01/2016;T;N;Ban Chỉ đạo CNTT;;;;;',
      '84/TB-UBND;05/01/2016;T;N;Sở Nội vụ;01/01/2016;;;;',
      '85/TB-UBND;05/01/2016;T;N;Sở Nội vụ;sớm nhất;;;;',
      '86/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;Xong rồi;;;',
      '87/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;Chờ xác nhận;;;',
      '88/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;;nhiều;;',
      '89/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;Đã hoàn thành;;05/02/2016;06/02/2016',
      '91/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;Đã hoàn thành;;05/02/2016;',
      '92/TB-UBND;05/01/2016;T;N;Sở Nội vụ;;;;;',
      '92/TB-UBND;06/01/2016;Khác;N;Sở Nội vụ;;;;;',
    ];
    const { body } = await check('assignments', [head, ...rows].join('\n')).expect(201);
    expect(errorsOf(body)).toEqual([
      'dòng 2: thiếu số, ký hiệu',
      'dòng 3: thiếu ngày ban hành',
      'dòng 4: ngày ban hành sau ngày hôm nay',
      expect.stringMatching(/^dòng 5: "Ban Chỉ đạo CNTT" chưa có trong danh mục/),
      'dòng 6: thời hạn trước ngày ban hành',
      'dòng 7: thời hạn hiện tại không đọc được: "sớm nhất"',
      expect.stringMatching(/^dòng 8: tình trạng không rõ: "Xong rồi"/),
      'dòng 9: thiếu ngày báo cáo (tình trạng chờ xác nhận)',
      'dòng 10: số lần đôn đốc không phải số: "nhiều"',
      'dòng 11: ngày thực hiện xong sau ngày báo cáo',
      'dòng 12: văn bản không còn nhiệm vụ đang mở, không cần nhập',
      'dòng 14: ngày ban hành khác với dòng 13',
      'dòng 14: trích yếu khác với dòng 13',
      'dòng 14: Sở Nội vụ đã chủ trì nhiệm vụ này ở dòng 13',
    ]);
  });
});

it('imports are the administrator’s, of an office that is named where there are several', async () => {
  for (const who of ['specialist', 'officeHead', 'leader', 'agencyHead'] as const)
    await world.call(who).get('/api/imports').expect(403);
  expect((await admin().get('/api/imports').expect(422)).body.code).toBe('OFFICE_MISSING');
  const { body } = await admin().get('/api/imports').query({ officeId: officeId() }).expect(200);
  expect(body.imports[0].lines).toBeUndefined();
  expect((await admin().get('/api/imports').query({ officeId: world.otherOfficeId }).expect(200)).body.imports).toEqual(
    [],
  );
});
