import { productExamples, productIn } from '../../src/reader/product.js';
import type { DraftAssignment } from '../../src/reader/draft.js';
import { notice } from './papers.js';

const first = (points: string): DraftAssignment | undefined => notice(points).assignments[0];
const codes = (points: string): string[] => notice(points).warnings.map(({ code }) => code);

describe('what an assignment is to bring about', () => {
  it.each(productExamples.map((example) => [...example]))('%s -> %s', (words, product) => {
    expect(productIn(words, words.toLowerCase())).toBe(product);
  });

  it('names no product where a paper is only cited', () => {
    expect(productIn('rà soát theo Kế hoạch số 12/KH-UBND', 'rà soát theo kế hoạch số 12/kh-ubnd')).toBeNull();
  });

  it.each([
    ['1. Sở Y tế gửi số liệu về Sở Nội vụ trước ngày 20/3/2024.', 'Sở Nội vụ'],
    ['1. Sở Y tế báo cáo kết quả thực hiện về Sở Nội vụ.', 'Sở Nội vụ'],
    ['1. Sở Y tế trình UBND tỉnh Đề án nhân lực.', 'UBND tỉnh'],
    ['1. Sở Y tế tham mưu UBND tỉnh ban hành kế hoạch.', 'UBND tỉnh'],
  ])('%s goes to %s', (point, reportTo) => {
    expect(first(point)?.reportTo).toBe(reportTo);
  });
});

describe('staged chains (domain.md §14)', () => {
  it.each([
    '1. Các huyện gửi Sở Y tế trước ngày 10/4/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/4/2024.',
    '1. Các huyện báo cáo Sở Y tế trước ngày 10/4/2024; Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 20/4/2024.',
    '1. Các huyện gửi số liệu về Sở Y tế trước ngày 10 hằng tháng, Sở Y tế tổng hợp báo cáo UBND tỉnh trước ngày 15 hằng tháng.',
    '1. Các huyện lập danh sách gửi Sở Y tế trước ngày 10/4/2024 để cấp thẻ trước ngày 20/4/2024.',
  ])('two linked items: %s', (point) => {
    const [sender, receiver, ...more] = notice(point).assignments;
    expect(more).toEqual([]);
    expect(sender?.lead).toEqual(['nhóm:các huyện']);
    expect(receiver?.lead).toEqual(['Sở Y tế']);
    expect(receiver?.follows).toEqual(sender?.span);
    expect(sender?.follows).toBeUndefined();
    // What the receiver does begins with its verb.
    expect(receiver?.action).toMatch(/^(?:tổng hợp|cấp)/u);
  });

  it('stays one item without a second date', () => {
    expect(
      notice('1. Các huyện gửi Sở Y tế trước ngày 10/4/2024 để tổng hợp, báo cáo UBND tỉnh.').assignments,
    ).toHaveLength(1);
  });
});

describe('light findings about one item', () => {
  it.each<[string, DraftAssignment['undated']]>([
    ['1. Sở Y tế xây dựng Đề án nhân lực.', 'product'],
    ['1. Sở Y tế khẩn trương kiểm tra.', 'urgent'],
    ['1. Sở Y tế thường xuyên kiểm tra các cơ sở.', 'standing'],
    ['1. Sở Y tế phấn đấu tỷ lệ tiêm chủng đạt 95%.', 'aim'],
    ['1. Sở Y tế xây dựng Đề án trước ngày 20/3/2024.', undefined],
  ])('%s has no date because: %s', (point, undated) => {
    expect(first(point)?.undated).toBe(undated);
  });

  it('says what a drafter would be asked about', () => {
    expect(codes('1. Sở Y tế xây dựng Đề án nhân lực.')).toEqual(['NO_DEADLINE']);
    expect(codes('1. Sở Y tế thường xuyên kiểm tra.')).toEqual([]);
    expect(codes('1. Sở Y tế kiểm tra trước ngày 20/3/2024.')).toEqual(['NO_PRODUCT']);
    expect(codes('1. Sở Y tế báo cáo trước ngày 20/3/2024.')).toEqual([]);
    expect(codes('1. Sở Y tế phối hợp với Sở Tài chính giải quyết kinh phí.')).toEqual(['LEAD_ONLY_COORDINATES']);
    expect(codes('1. Sở Y tế chủ trì, phối hợp với Sở Tài chính giải quyết kinh phí.')).toEqual([]);
  });

  it('points from a task to the place where it was given first', () => {
    const { warnings, assignments } = notice(
      `1. Sở Y tế tham mưu phân bổ kinh phí phòng chống dịch trước ngày 20/3/2024.
2. Sở Tài chính tham mưu phân bổ kinh phí phòng chống dịch trước ngày 20/3/2024.
3. Giao Sở Y tế tham mưu phân bổ kinh phí phòng, chống dịch.`,
    );
    const twice = warnings.filter(({ code }) => code === 'DUPLICATE_TASK');
    expect(twice.map(({ span, other }) => [span, other])).toEqual([[assignments[2]?.span, assignments[0]?.span]]);
  });
});
