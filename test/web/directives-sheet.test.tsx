import { screen, within } from '@testing-library/react';
import { SheetPaper } from '../../web/directives/SheetScreen.js';
import { documentName, sheetRows, totalsLine } from '../../web/directives/sheet-rows.js';
import { directiveWord as say } from '../../web/directives/words.js';
import { owed, sheetOf, sheetRow } from './support/directive-world.js';
import { renderInApp } from './support/in-app.js';

const one = (...row: Parameters<typeof sheetRow>) => sheetRows(say, [sheetRow(...row)])[0];

describe('a row of the sheet', () => {
  it('numbers a task that several agencies lead, and names the first where the task is the same', () => {
    const rows = sheetRows(say, [
      sheetRow(owed(1)),
      sheetRow(owed(2)),
      sheetRow(owed(3, { task: { ...owed(3).task, id: 'other', ordinal: 3, clause: null } })),
    ]);
    expect(rows.map(({ no }) => no)).toEqual(['2.1', '2.2', '3']);
    expect(rows.map(({ shortWords }) => shortWords)).toEqual([
      'rà soát, tổng hợp kết quả (mục 2)',
      'Như nội dung 2.1 (mục 2)',
      'rà soát, tổng hợp kết quả',
    ]);
    // Every row that is copied stands for itself.
    expect(rows[1]?.words).toBe('rà soát, tổng hợp kết quả (mục 2)');
  });

  it('says the due date with what it was before an extension, and no due date in words', () => {
    expect(one(owed(1))?.due).toBe('31/3/2016');
    expect(one(owed(1, { extensionCount: 1, dueOn: '2016-04-29' }))?.due).toBe(
      '29/4/2016 (đã gia hạn 1 lần, ban đầu 31/3/2016)',
    );
    const undated = { dueOn: null, dueAt: null, originalDueOn: null, task: { ...owed(1).task, deadlineText: null } };
    expect(one(owed(1, undated))?.due).toBe('Không quy định thời hạn');
    expect(one(owed(1, { ...undated, isStanding: true }))?.due).toBe('Định kỳ – chưa tự lập kỳ');
    expect(one(owed(1), { deadlineBasis: 'bút phê ngày 05/3/2016' })?.due).toBe(
      '31/3/2016 theo bút phê ngày 05/3/2016',
    );
  });

  it('marks what is overdue, by calendar days, whatever its state', () => {
    const late = { isOverdue: true, daysOverdue: { calendarDays: 17, workingDays: 12 } };
    expect(one(owed(1, { ...late, state: 'inProgress' }))).toMatchObject({ state: 'Quá hạn 17 ngày', isOverdue: true });
    expect(one(owed(1, { ...late, state: 'sent' }))?.state).toBe('Quá hạn 17 ngày, chưa tiếp nhận');
    expect(one(owed(1, { ...late, state: 'awaitingConfirmation' }))?.state).toBe('Quá hạn 17 ngày, chờ xác nhận');
  });

  it('says how completed work stands by its date of performance', () => {
    expect(one(owed(1, { state: 'closed', reportingStatus: 'doneOnTime' }))?.state).toBe('Hoàn thành đúng hạn');
    expect(one(owed(1, { state: 'closed', reportingStatus: 'doneLate' }))?.state).toBe('Hoàn thành quá hạn');
    expect(one(owed(1, { state: 'closed', dueOn: null }))?.state).toBe('Đã hoàn thành');
  });

  it('names the letter, the last urging and the reason of delay', () => {
    const row = one(owed(1), {
      result: {
        kind: 'completion',
        state: 'returned',
        content: 'Xong',
        reportedAt: '2016-03-14T02:00:00.000Z',
        performedOn: '2016-03-12',
        letter: { number: '112/BC-SYT', on: '2016-03-14', signer: 'Giám đốc' },
      },
      delayReason: 'chờ ý kiến Bộ',
      lastUrging: { number: 2, at: '2016-03-04T02:00:00.000Z', letterNumber: '45/VP', letterOn: '2016-03-04' },
    });
    expect(row?.result).toBe('112/BC-SYT ngày 14/3/2016, thực hiện xong 12/3/2016, đề nghị bổ sung');
    expect(row?.note).toBe('Đôn đốc lần 2 (văn bản 45/VP ngày 04/3/2016). Lý do: chờ ý kiến Bộ');
  });
});

describe('the sheet', () => {
  it('has its heads and all its rows', () => {
    const sheet = sheetOf([sheetRow(owed(1)), sheetRow(owed(2)), sheetRow(owed(3))]);
    renderInApp(<SheetPaper sheet={sheet} />);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'TT',
      'Nội dung nhiệm vụ (điểm, khoản)',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời hạn (đã gia hạn)',
      'Tình trạng',
      'Kết quả, văn bản báo cáo',
      'Ghi chú',
    ]);
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText('Số liệu đến 09 giờ 00, ngày 16/3/2016')).toBeTruthy();
  });

  it('says the document by its source where it has no number', () => {
    const sheet = sheetOf([]);
    expect(documentName(say, sheet)).toBe('Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình');
    const source = 'Ý kiến chỉ đạo tại giao ban ngày 01/02/2016';
    const directive = { ...sheet.directive, number: null, sourceStatement: source };
    expect(documentName(say, { directive })).toBe(source);
  });

  it('counts in its last line every row once', () => {
    const { progress } = sheetOf([sheetRow(owed(1)), sheetRow(owed(2))]);
    expect(totalsLine(say, { progress })).toContain('Tổng số 2 lượt giao: 0 hoàn thành');
  });
});
