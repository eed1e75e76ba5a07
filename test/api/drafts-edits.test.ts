import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';
import { noticeText } from './notice-text.js';

let world: ApiWorld;
let number = 500;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const draftOf = async (text = noticeText(`${++number}/TB-UBND`)) => {
  const { body } = await world.call().post('/api/directives').send({ text }).expect(201);
  return desk(body.id);
};
const desk = async (id: string, who: Who = 'specialist') =>
  (await world.call(who).get(`/api/drafts/${id}`).expect(200)).body;
const edit = (
  id: string,
  edits: object[],
  { who = 'specialist', editId = randomUUID(), version = 1 }: { who?: Who; editId?: string; version?: number } = {},
) => world.call(who).post(`/api/drafts/${id}/edits`).send({ editId, version, edits });
const lead = (was: string[], value: string[]) => ({
  field: 'lead',
  was: { names: was, isEachLead: false },
  value: { names: value, isEachLead: false },
});

describe('editing a draft by field', () => {
  it('keeps the edits of two people on different fields', async () => {
    const { id, items, version } = await draftOf();
    const [first] = items;
    await edit(id, [{ op: 'setItem', itemId: first.id, change: lead(['Sở Nội vụ'], ['Sở Y tế']) }]).expect(200);
    const change = { field: 'product', was: first.product ?? null, value: 'Kế hoạch' };
    await edit(id, [{ op: 'setItem', itemId: first.id, change }], { who: 'colleague', version }).expect(200);
    const after = await desk(id);
    expect(after.version).toBe(3);
    expect(after.items[0]).toMatchObject({ lead: ['Sở Y tế'], product: 'Kế hoạch' });
    expect(after.savedBy).toBe('Người thử colleague');
  });

  it('answers a clash with the colleague’s value, who and when', async () => {
    const { id, items, version } = await draftOf();
    const itemId = items[0].id;
    await edit(id, [{ op: 'setItem', itemId, change: lead(['Sở Nội vụ'], ['Sở Tài chính']) }], {
      who: 'colleague',
    }).expect(200);
    const { body } = await edit(id, [{ op: 'setItem', itemId, change: lead(['Sở Nội vụ'], ['Sở Y tế']) }], {
      version,
    }).expect(409);
    expect(body).toMatchObject({
      code: 'FIELD_CHANGED',
      details: {
        itemId,
        field: 'lead',
        now: { names: ['Sở Tài chính'] },
        mine: { names: ['Sở Y tế'] },
        by: 'Người thử colleague',
        version: 2,
      },
    });
    expect(body.detail).toMatch(/^Mục 1 vừa được sửa: chủ trì Sở Nội vụ → Sở Tài chính, lúc \d{2} giờ \d{2}\.$/);
    expect((await desk(id)).items[0].lead).toEqual(['Sở Tài chính']);
  });

  it('takes the same value from both without a clash', async () => {
    const { id, items } = await draftOf();
    const change = { op: 'setItem', itemId: items[0].id, change: lead(['Sở Nội vụ'], ['Sở Y tế']) };
    await edit(id, [change], { who: 'colleague' }).expect(200);
    await edit(id, [change]).expect(200);
  });

  it('does an edit that is sent again once', async () => {
    const { id, items } = await draftOf();
    const action = items[0].action;
    const split = { op: 'split', itemId: items[0].id, newId: 'moi', was: action, at: action.indexOf('báo cáo') };
    const editId = randomUUID();
    await edit(id, [split], { editId }).expect(200);
    const { body } = await edit(id, [split], { editId }).expect(200);
    expect(body.isRepeated).toBe(true);
    expect(body.desk.items).toHaveLength(items.length + 1);
    const other = await draftOf();
    expect((await edit(other.id, [split], { editId }).expect(409)).body.code).toBe('EDIT_REUSED');
  });

  it('does all edits of one request or none', async () => {
    const { id, items } = await draftOf();
    const edits = [
      { op: 'drop', itemId: items[0].id, isDropped: true },
      { op: 'drop', itemId: 'khong-co', isDropped: true },
    ];
    expect((await edit(id, edits).expect(409)).body.code).toBe('ITEM_GONE');
    expect((await desk(id)).items[0].isDropped).toBeUndefined();
  });

  it('splits, and takes the split back', async () => {
    const { id, items } = await draftOf();
    const action: string = items[0].action;
    const at = action.indexOf('báo cáo');
    const { body } = await edit(id, [{ op: 'split', itemId: items[0].id, newId: 'moi', was: action, at }]).expect(200);
    expect(body.desk.items.slice(0, 2).map((item: { action: string }) => item.action)).toEqual([
      action.slice(0, at).replace(/[,;\s]+$/, ''),
      action.slice(at),
    ]);
    const [one, two] = body.desk.items;
    expect(one.span[1]).toBe(two.span[0]);
    const back = await edit(id, body.undo).expect(200);
    expect(back.body.desk.items.map((item: { action: string }) => item.action)).toEqual(
      items.map((item: { action: string }) => item.action),
    );
  });

  it('refuses a split that leaves nothing on one side', async () => {
    const { id, items } = await draftOf();
    const { action } = items[0];
    const answer = await edit(id, [
      { op: 'split', itemId: items[0].id, newId: 'moi', was: action, at: action.length },
    ]).expect(422);
    expect(answer.body.code).toBe('SPLIT_EMPTY');
  });

  it('merges the next item into one, adds, drops and restores', async () => {
    const { id, items } = await draftOf();
    const merged = (await edit(id, [{ op: 'merge', itemId: items[0].id, withItemId: items[1].id }]).expect(200)).body;
    expect(merged.desk.items).toHaveLength(items.length - 1);
    expect(merged.desk.items[0]).toMatchObject({ lead: ['Sở Nội vụ'], coordinators: ['Sở Tài chính', 'Sở Y tế'] });
    await edit(id, merged.undo).expect(200);
    const item = {
      id: 'them',
      span: null,
      clause: null,
      lead: ['Sở Y tế'],
      coordinators: [],
      action: 'Báo cáo tiến độ.',
      deadline: null,
      isUndatedStated: true,
      confidence: 1,
    };
    const added = (await edit(id, [{ op: 'add', afterItemId: items[0].id, item }]).expect(200)).body;
    expect(added.desk.items[1]).toMatchObject({ id: 'them', ordinal: 2, isConfirmed: true });
    await edit(id, [{ op: 'drop', itemId: 'them', isDropped: true }]).expect(200);
    expect((await desk(id)).items[1]).toMatchObject({ isDropped: true, ordinal: null });
    await edit(id, [{ op: 'drop', itemId: 'them', isDropped: false }]).expect(200);
    expect((await desk(id)).items[1].ordinal).toBe(2);
    const gone = (await edit(id, added.undo).expect(200)).body;
    expect(gone.desk.items).toHaveLength(items.length);
  });

  it('edits the head, and leads to the directive that has the number', async () => {
    const { id } = await draftOf();
    const other = await draftOf();
    const change = { field: 'number', was: `${number - 1}/TB-UBND`, value: `${number}/TB-UBND` };
    const { body } = await edit(id, [{ op: 'setDocument', change }]).expect(409);
    expect(body).toMatchObject({ code: 'DIRECTIVE_EXISTS', details: { directiveId: other.id } });
    const urgent = { field: 'urgency', was: null, value: 'HOA_TOC' };
    const done = (await edit(id, [{ op: 'setDocument', change: urgent }]).expect(200)).body;
    expect(done.desk.document.urgency).toBe('HOA_TOC');
    expect((await edit(id, done.undo).expect(200)).body.desk.document.urgency).toBeNull();
  });

  it('reads dates without a year anew when the issue date is entered, but not what a person said', async () => {
    const text = [
      'Phó Chủ tịch UBND tỉnh yêu cầu:',
      'Sở Nội vụ báo cáo UBND tỉnh trước ngày 28/2.',
      'Sở Y tế báo cáo UBND tỉnh trước ngày 15/3.',
    ].join('\n');
    const { id, items, document } = await draftOf(text);
    expect(items.map(({ deadline }: { deadline: unknown }) => deadline)).toEqual([null, null]);
    const own = {
      rule: { kind: 'fixed', due: '2016-03-20' },
      text: null,
      span: null,
      basis: 'bút phê',
    };
    const seen = { rule: null, text: items[1].deadlineText, span: items[1].deadlineSpan, basis: null };
    const bySeen = (value: object) => ({ ...value, isUndatedStated: false });
    const change = { field: 'deadline', was: bySeen(seen), value: bySeen(own) };
    await edit(id, [{ op: 'setItem', itemId: items[1].id, change }]).expect(200);
    const dated = { field: 'issuedOn', was: document.issuedOn, value: '2016-02-05' };
    const { body } = await edit(id, [{ op: 'setDocument', change: dated }]).expect(200);
    expect(body.desk.items[0].deadline).toMatchObject({ kind: 'fixed', due: '2016-02-28' });
    expect(body.desk.items[1].deadline).toMatchObject({ due: '2016-03-20' });
    const codes = (of: { toSettle: { code: string }[] }) => of.toSettle.map(({ code }) => code);
    expect(codes(body.desk)).toContain('YEAR_INFERRED');
    expect(codes(body.desk)).not.toContain('YEAR_UNKNOWN');
    const back = (await edit(id, body.undo).expect(200)).body.desk;
    expect(back.items[0].deadline).toBeNull();
    expect(codes(back)).toContain('YEAR_UNKNOWN');
  });

  it('hands a draft to a colleague of the office, not to somebody else', async () => {
    const { id, holder } = await draftOf();
    const to = (specialistId: string) =>
      edit(id, [{ op: 'setHolder', was: holder, value: { specialistId, room: 'Phòng Tổng hợp' } }]);
    await to(world.accountIds.agencyHead).expect(400);
    await to(world.accountIds.otherOffice).expect(400);
    const { body } = await to(world.accountIds.colleague).expect(200);
    expect(body.desk.specialist.displayName).toBe('Người thử colleague');
  });

  it('is for the specialist, the room and the head; nothing is edited after the launch', async () => {
    const { id, items } = await draftOf();
    const drop = [{ op: 'drop', itemId: items[0].id, isDropped: true }];
    await edit(id, drop, { who: 'otherRoom' }).expect(403);
    await edit(id, drop, { who: 'otherOffice' }).expect(404);
    expect(await desk(id, 'otherRoom')).toMatchObject({ mayEdit: false });
    const launched = await world.handedOut();
    await world.province.database.directive.update({
      where: { id: launched },
      data: { draft: { document: (await desk(id)).document, assignments: [], warnings: [] } },
    });
    expect((await edit(launched, drop).expect(409)).body.code).toBe('NOT_A_DRAFT');
  });
});
