import { taskLikeness, taskWords } from '../../src/domain/task-likeness.js';
import { givenEarlier, type OpenTask } from '../../src/domain/earlier-task.js';

const like = (a: string, b: string): number => taskLikeness(taskWords(a), taskWords(b));

describe('how alike two duties are', () => {
  it.each([
    [
      'Chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch ứng dụng công nghệ thông tin năm 2016, báo cáo UBND tỉnh trước ngày 28/02/2016',
      'Khẩn trương xây dựng Kế hoạch ứng dụng công nghệ thông tin năm 2016 trình Chủ tịch UBND tỉnh xem xét, quyết định',
    ],
    [
      'rà soát, thống kê các cơ sở kinh doanh xăng dầu chưa bảo đảm điều kiện phòng cháy',
      'Rà soát, thống kê cơ sở kinh doanh xăng dầu không bảo đảm điều kiện phòng cháy trên địa bàn',
    ],
  ])('the same with other words around it', (a, b) => expect(like(a, b)).toBeGreaterThanOrEqual(0.6));

  it.each([
    [
      'Xây dựng kế hoạch ứng dụng công nghệ thông tin năm 2016',
      'Xây dựng kế hoạch phòng chống dịch bệnh mùa hè cho học sinh',
    ],
    ['Báo cáo UBND tỉnh trước ngày 15/3/2016', 'Báo cáo UBND tỉnh trước ngày 20/3/2016'],
    ['', ''],
  ])('two duties that share only what all duties say are not', (a, b) => expect(like(a, b)).toBeLessThan(0.5));

  it('is the same either way round, and at most 1', () => {
    const [a, b] = ['thống kê cơ sở kinh doanh xăng dầu vi phạm', 'thống kê các cơ sở kinh doanh gas, xăng dầu'];
    expect(like(a, b)).toBe(like(b, a));
    expect(like(a, a)).toBe(1);
  });
});

it('of several open duties the likest is named, and only of an agency that leads the item', () => {
  const open = (assignmentId: string, agencyId: string, action: string): OpenTask => ({
    assignmentId,
    agencyId,
    action,
    directiveId: 'd',
    number: '1/TB-UBND',
    issuedOn: '2016-01-01',
    clause: null,
    dueOn: null,
  });
  const action = 'thống kê cơ sở kinh doanh xăng dầu vi phạm phòng cháy';
  const found = givenEarlier(
    [{ itemIndex: 4, action, leadIds: ['a'] }],
    [open('1', 'a', `${action} chữa cháy năm 2015`), open('2', 'a', action), open('3', 'b', action)],
  );
  expect(found).toMatchObject([{ itemIndex: 4, assignmentId: '2', likeness: 1 }]);
});
