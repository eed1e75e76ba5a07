import type { ComposedMail } from '../../src/mail/composed-mail.js';
import { composeMail } from '../../src/mail/compose.js';
import {
  assignmentOf,
  contents,
  directiveOf,
  frameFor,
  frameOf,
  kinds,
  office,
  openAssignmentOf,
  overdueAssignment,
  police,
  undatedAssignment,
} from './mail-factory.js';
import { firstNotSaid, factsOfHtml, factsOfText, flat } from './reading.js';

function compose(kind: (typeof kinds)[number], over = {}): ComposedMail {
  return composeMail(contents[kind], frameFor(kind, over));
}

describe('every mail', () => {
  it.each(kinds)('%s: text and html carry the same facts', (kind) => {
    const mail = compose(kind, { demonstration: { clockAt: '2016-03-07T01:00:00.000Z' } });
    expect(factsOfHtml(mail.html)).toEqual(factsOfText(mail.text));
  });

  it.each(kinds)('%s: says nothing that programs say', (kind) => {
    for (const frame of [frameFor(kind), frameFor(kind, { recipient: police })]) {
      const mail = composeMail(contents[kind], frame);
      expect(`${mail.subject}\n${mail.text}\n${mail.html}`).not.toMatch(
        /undefined|null|NaN|\[object|Invalid|Infinity/u,
      );
    }
  });

  it.each(kinds)('%s: uses the words of an office', (kind) => {
    const words = compose(kind).text.replace(/https?:\S+|\S+@\S+/gu, '');
    expect(words).not.toMatch(
      /\b(?:deadline|task|ticket|user|workflow|email|file|upload|OK)\b|leo thang|(?<!\p{L})bạn(?!\p{L})|!/iu,
    );
  });

  it.each(kinds)('%s: its text keeps to 78 columns, its subject to one line that begins with the kind', (kind) => {
    const mail = compose(kind, { demonstration: { clockAt: '2016-03-07T01:00:00.000Z' } });
    const tooLong = mail.text.split('\n').filter((line) => line.length > 78 && !line.includes('https://'));
    expect(tooLong).toEqual([]);
    expect(mail.subject).toMatch(/^\[[^\]]+\] \S[^\n\r]*$/u);
    expect(mail.text).not.toMatch(/\n{3,}/u);
  });

  it.each(kinds)('%s: ends with the contact, where a reply goes, and what it is not', (kind) => {
    const text = flat(compose(kind).text);
    expect(
      firstNotSaid(text, [
        'Chuyên viên theo dõi: Chuyên viên phụ trách y tế, Phòng Khoa giáo – Văn xã, điện thoại 0229 3871 000',
        'Thư trả lời sẽ được chuyển đến chuyên viên theo dõi.',
        `không thay thế văn bản đã ban hành và không phải vào sổ đăng ký văn bản đến.`,
      ]),
    ).toBeNull();
    expect(text.trimEnd().endsWith('văn bản đến.')).toBe(true);
  });

  it.each(kinds)('%s: a demonstration says so above all else, with its clock', (kind) => {
    const mail = compose(kind, { demonstration: { clockAt: '2016-02-05T09:20:00.000Z' } });
    expect(mail.text.startsWith('*** BẢN TRÌNH DIỄN')).toBe(true);
    expect(flat(mail.text)).toContain('đồng hồ trình diễn chỉ 16 giờ 20, Thứ Sáu, ngày 05/02/2016.');
    expect(mail.html).toContain('đồng hồ trình diễn chỉ 16 giờ 20, Thứ Sáu, ngày 05/02/2016.');
    expect(compose(kind).text).not.toContain('TRÌNH DIỄN');
  });

  it.each(kinds)('%s: the same content gives the same mail, so that it can be sent again', (kind) => {
    expect(compose(kind)).toEqual(compose(kind));
  });

  it('names the room where several specialists are concerned, and no reply where nobody reads one', () => {
    const contact = { specialist: null, room: 'Phòng Tổng hợp', telephone: '0229 3871 001', email: null };
    const text = flat(compose('reminder', { contact }).text);
    expect(text).toContain('Đầu mối liên hệ: Phòng Tổng hợp, điện thoại 0229 3871 001.');
    expect(text).not.toContain('Thư trả lời');
  });

  it('shows typed text as text, never as markup, and keeps its line breaks', () => {
    const content = 'Rà soát <b>các</b> mục "A" & "B" <script>alert(1)</script>\nđợt 2';
    const mail = composeMail(
      { ...contents.launch, assignments: [{ ...assignmentOf({ content }), overdue: null }] },
      frameOf({ recipient: { kind: 'agency', name: 'Sở <Y tế>', headPost: null, register: 'directive' } }),
    );
    expect(mail.html).not.toMatch(/<script|<b>|<Y tế>/u);
    expect(mail.html).toContain(
      'Rà soát &lt;b&gt;các&lt;/b&gt; mục "A" &amp; "B" &lt;script&gt;alert(1)&lt;/script&gt;<br>đợt 2',
    );
    expect(mail.text).toContain('Rà soát <b>các</b> mục "A" & "B" <script>alert(1)</script>\n   đợt 2');
  });

  it('lets no address break out of its attribute', () => {
    const mail = composeMail({ ...contents.launch, acknowledgeUrl: 'https://a.invalid/m/"onclick="x' }, frameOf());
    expect(mail.html).toContain('href="https://a.invalid/m/&quot;onclick=&quot;x"');
  });

  it('keeps a stated source with line breaks on one subject line', () => {
    const directive = directiveOf({
      number: null,
      statedSource: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh\r\nBcc: x@y.invalid',
    });
    const { subject } = composeMail({ ...contents.launch, directive }, frameOf());
    expect(subject).toBe(
      '[Giao nhiệm vụ] Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh Bcc: x@y.invalid – 03 nhiệm vụ của Sở Y tế',
    );
  });
});

describe('launch', () => {
  it('says the document, each assignment with its deadline as written and as reckoned, receipt, how to report, the original', () => {
    const mail = compose('launch');
    expect(mail.subject).toBe('[Giao nhiệm vụ] Thông báo 15/TB-UBND ngày 05/02/2016 – 03 nhiệm vụ của Sở Y tế');
    expect(
      firstNotSaid(flat(mail.text), [
        'Kính gửi: Sở Y tế',
        'Thực hiện Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình về kết luận của Phó Chủ tịch UBND tỉnh',
        '1. Chủ trì: Xây dựng kế hoạch chi tiết',
        'Nêu tại: điểm 3 mục II',
        'Sản phẩm: Kế hoạch năm 2016',
        'Nơi nhận báo cáo: UBND tỉnh',
        'Cơ quan phối hợp: Sở Thông tin và Truyền thông; Sở Văn hóa, Thể thao và Du lịch',
        'Thời hạn: hết ngày 28/02/2016, Chủ nhật (văn bản ghi "trước ngày 28/2")',
        '2. Thực hiện: Phân công cán bộ',
        'Thời hạn: văn bản không quy định thời hạn',
        '3. Phối hợp với Sở Thông tin và Truyền thông: Tổng hợp nhu cầu vốn',
        'Đề nghị quý Cơ quan xác nhận tiếp nhận trong ngày 05/02/2016 (Thứ Sáu)',
        'không cần tài khoản',
        'https://dondoc.ninhbinh.invalid/m/4f1cK9-thu-sample-token-000000',
        'số, ký hiệu, ngày, người ký',
        'không đúng chức năng, đề nghị có ý kiến bằng văn bản trước khi hết thời hạn',
        'https://dondoc.ninhbinh.invalid/files/15-TB-UBND.pdf',
      ]),
    ).toBeNull();
  });

  it('has exactly one link to acknowledge with, however many assignments', () => {
    expect(compose('launch').text.split('/m/')).toHaveLength(2);
  });

  it('of an old directive says how things stand', () => {
    const [first] = contents.launch.assignments;
    const text = flat(
      composeMail(
        {
          ...contents.launch,
          isLate: true,
          asOfAt: '2016-03-07T02:00:00.000Z',
          assignments: [
            { ...assignmentOf(), ...first, overdue: { calendarDays: 8, workingDays: 6 } },
            { ...undatedAssignment, overdue: null },
          ],
        },
        frameOf(),
      ).text,
    );
    expect(text).toContain('Tính đến 09 giờ 00 ngày 07/3/2016, 01 trong số 02 nhiệm vụ đã quá thời hạn.');
    expect(text).toContain('Tình hình: quá hạn 08 ngày (06 ngày làm việc)');
  });

  it('of assignments added later says that they are added', () => {
    const mail = composeMail({ ...contents.launch, isAddition: true }, frameOf());
    expect(mail.subject).toContain('– bổ sung 03 nhiệm vụ của Sở Y tế');
    expect(flat(mail.text)).toContain('03 nhiệm vụ giao bổ sung cho Sở Y tế');
  });

  it('names the leader whose instruction it is, unless the document already does', () => {
    const directive = directiveOf({ subject: 'V/v phòng, chống dịch', urgency: 'HOA_TOC' });
    const text = flat(composeMail({ ...contents.launch, directive }, frameOf()).text);
    expect(text).toContain('về phòng, chống dịch, theo ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh, Văn phòng');
    expect(text).toContain('Độ khẩn của văn bản: Hỏa tốc.');
    expect(compose('launch').text).not.toContain('theo ý kiến chỉ đạo');
  });
});

describe('receipt', () => {
  it('asks for receipt by the one link of each directive', () => {
    const other = {
      directive: directiveOf({ number: '9/CT-UBND', typeName: 'Chỉ thị' }),
      acknowledgeUrl: 'https://a.invalid/m/2',
    };
    const groups = contents.receipt.groups.flatMap((group) => [group, { ...group, ...other }]);
    expect(compose('receipt').subject).toBe(
      '[Đề nghị tiếp nhận] Thông báo 15/TB-UBND ngày 05/02/2016 – chưa xác nhận tiếp nhận',
    );
    const mail = composeMail({ ...contents.receipt, groups }, frameOf());
    expect(mail.subject).toContain('04 nhiệm vụ của 02 văn bản');
    expect(
      firstNotSaid(flat(mail.text), [
        'Thông báo số 15/TB-UBND',
        '/m/4f1c',
        'Chỉ thị số 9/CT-UBND',
        'https://a.invalid/m/2',
      ]),
    ).toBeNull();
  });
});

describe('reminder', () => {
  it('says what falls due, asks for it in time, how to ask for time, and what if it was sent already', () => {
    const mail = compose('reminder');
    expect(mail.subject).toBe('[Nhắc việc] Còn 03 ngày làm việc – Thông báo 15/TB-UBND ngày 05/02/2016');
    expect(
      firstNotSaid(flat(mail.text), [
        'Tính đến 08 giờ 00 ngày 24/02/2016, quý Cơ quan có 01 nhiệm vụ sắp đến hạn',
        'Thời hạn: hết ngày 28/02/2016, Chủ nhật',
        'Tình trạng: đang thực hiện',
        'Cập nhật gần nhất: 10 giờ 15 ngày 22/02/2016',
        'Văn phòng cập nhật thay, theo Công văn số 118/SYT-VP ngày 22/02/2016',
        'hoàn thành đúng thời hạn',
        'lý do khách quan',
        'xin gia hạn trước khi hết thời hạn, nêu rõ lý do, kết quả đã đạt được và thời gian đề nghị hoàn thành',
        'Nếu đã gửi báo cáo, đề nghị cập nhật số, ngày của văn bản báo cáo.',
      ]),
    ).toBeNull();
  });

  it.each([
    [[0], 'Đến hạn hôm nay'],
    [[1, 1], 'Còn 01 ngày làm việc'],
    [[3, 1], 'Còn 01 đến 03 ngày làm việc'],
    [[0, 3], 'Đến hạn hôm nay và trong 03 ngày làm việc tới'],
  ])('says in the subject how long there is: %j', (days, words) => {
    const assignments = days.map((workingDaysLeft) => openAssignmentOf({ workingDaysLeft }));
    const groups = contents.reminder.groups.map((group) => ({ ...group, assignments }));
    const mail = composeMail({ ...contents.reminder, groups }, frameOf());
    expect(mail.subject).toBe(`[Nhắc việc] ${words} – Thông báo 15/TB-UBND ngày 05/02/2016`);
  });
});

describe('overdue notice', () => {
  it('goes to the agency and before its head, without a number, and follows the set order', () => {
    const mail = compose('overdue');
    expect(mail.subject).toBe('[Thông báo quá hạn] 02 nhiệm vụ của 02 văn bản quá hạn');
    expect(
      firstNotSaid(flat(mail.text), [
        'Kính gửi: Sở Y tế',
        'Kính trình: Đồng chí Giám đốc Sở Y tế',
        'Thời hạn: hết ngày 28/02/2016, Chủ nhật',
        'Đã gửi: nhắc việc ngày 24/02/2016, 26/02/2016; thông báo quá hạn ngày 29/02/2016; đôn đốc lần 1 ngày 02/3/2016',
        'Đến 08 giờ 00 ngày 07/3/2016: quá hạn 08 ngày (06 ngày làm việc)',
        'Đề nghị đồng chí Giám đốc Sở Y tế chỉ đạo hoàn thành, báo cáo (qua Văn phòng UBND tỉnh Ninh Bình) chậm nhất ngày 10/3/2016, Thứ Năm, nêu rõ nguyên nhân chậm và thời gian hoàn thành; thời hạn này không thay thế thời hạn đã giao.',
        'sẽ tổng hợp, báo cáo lãnh đạo',
        'Trường hợp đã báo cáo, đề nghị cho biết số, ngày của văn bản báo cáo',
      ]),
    ).toBeNull();
  });

  it('of one directive names it in the subject', () => {
    const mail = composeMail({ ...contents.overdue, groups: contents.overdue.groups.slice(0, 1) }, frameOf());
    expect(mail.subject).toBe('[Thông báo quá hạn] Thông báo 15/TB-UBND ngày 05/02/2016 – 01 nhiệm vụ quá hạn');
  });

  it('asks the agency where its head is not known', () => {
    const recipient = { kind: 'agency', name: 'Sở Y tế', headPost: null, register: 'directive' } as const;
    const text = flat(compose('overdue', { recipient }).text);
    expect(text).not.toContain('Kính trình');
    expect(text).toContain('Đề nghị quý Cơ quan hoàn thành, báo cáo (qua');
  });
});

describe('urging', () => {
  it('is numbered, by a named person, with the letter that it goes with', () => {
    const mail = compose('urging');
    expect(mail.subject).toBe('[Đôn đốc lần 2] Thông báo 15/TB-UBND ngày 05/02/2016 – 01 nhiệm vụ của Sở Y tế');
    expect(
      firstNotSaid(flat(mail.text), [
        'Chánh Văn phòng UBND tỉnh đôn đốc lần 2',
        'quá hạn 08 ngày (06 ngày làm việc)',
        'Đề nghị ưu tiên hoàn thành trước phiên họp UBND tỉnh tháng 3.',
        'chậm nhất ngày 11/3/2016, Thứ Sáu',
        'thời hạn này không thay thế thời hạn đã giao',
        'Thư này gửi cùng văn bản số 45/VPUBND-VP6 ngày 07/3/2016.',
        'Trường hợp đã báo cáo',
      ]),
    ).toBeNull();
  });

  it('without letter and date says neither', () => {
    const text = flat(
      composeMail({ ...contents.urging, letter: null, reportByOn: null, message: null }, frameOf()).text,
    );
    expect(text).not.toContain('gửi cùng văn bản');
    expect(text).toContain('trong thời gian sớm nhất');
    expect(text).not.toContain('thời hạn này');
  });

  it('tells apart assignments that were urged a different number of times', () => {
    const assignments = [1, 3].map((urgingNumber) => ({ ...overdueAssignment, urgingNumber }));
    const mail = composeMail({ ...contents.urging, group: { ...contents.urging.group, assignments } }, frameOf());
    expect(mail.subject).toContain('[Đôn đốc lần 1, lần 3]');
    expect(firstNotSaid(mail.text, ['- Đôn đốc: lần 1', '- Đôn đốc: lần 3'])).toBeNull();
  });

  it('before the due date asks for the state of things, not for the cause of a delay', () => {
    const assignments = [{ ...openAssignmentOf(), urgingNumber: 1 }];
    const text = flat(
      composeMail({ ...contents.urging, group: { ...contents.urging.group, assignments } }, frameOf()).text,
    );
    expect(text).not.toContain('nguyên nhân chậm');
    expect(text).toContain('tiến độ, khó khăn, vướng mắc (nếu có)');
  });
});

describe('bodies that are not under the People’s Committee', () => {
  it.each(['launch', 'receipt', 'reminder', 'overdue', 'urging', 'weeklyList', 'undated', 'returned'] as const)(
    '%s: are asked, not urged, and nothing is put before their heads',
    (kind) => {
      const mail = compose(kind, { recipient: police });
      const words = mail.text.slice(0, mail.text.indexOf('\n-- \n'));
      expect(mail.subject.startsWith('[Đề nghị phối hợp]')).toBe(true);
      expect(`${mail.subject}${words}`).not.toMatch(/đôn đốc|quá hạn|Kính trình|chỉ đạo hoàn thành|nguyên nhân chậm/iu);
      expect(flat(words)).toContain('quan tâm');
    },
  );
});

describe('report to leadership', () => {
  it('gives the figures as of an instant, each overdue agency, the proposals, and asks for instructions', () => {
    const mail = compose('leadershipReport');
    expect(mail.subject).toBe('[Báo cáo] 03/28 cơ quan quá hạn thực hiện Thông báo 15/TB-UBND ngày 05/02/2016');
    expect(
      firstNotSaid(flat(mail.text), [
        'Kính trình: Đồng chí Phó Chủ tịch UBND tỉnh',
        'số liệu đến 09 giờ 00 ngày 07/3/2016',
        'Đã giao: 28 nhiệm vụ cho 28 cơ quan',
        'Đã hoàn thành: 21/28 nhiệm vụ',
        'Chờ Văn phòng xác nhận: 02/28 nhiệm vụ',
        'Quá hạn: 03/28 nhiệm vụ, của 03/28 cơ quan',
        '(điểm 3 mục II); thời hạn: hết ngày 28/02/2016, Chủ nhật',
        '1. Sở Xây dựng',
        'lần 2 ngày 04/3/2016 (văn bản số 45/VPUBND-VP6 ngày 04/3/2016)',
        'đề nghị gia hạn đến 31/3/2016, chờ quyết định; lý do: Chưa bố trí được kinh phí',
        '2. UBND huyện Nho Quan',
        'Cơ quan ngoài hệ thống UBND',
        '1. Công an tỉnh',
        'yêu cầu giải trình đối với: UBND huyện Nho Quan',
        'Gia hạn cho Sở Xây dựng đến hết ngày 31/3/2016, Thứ Năm.',
        'Kính xin ý kiến chỉ đạo của đồng chí.',
        'trả lời thư này, ghi trên phiếu trình hoặc nói trực tiếp',
        'Người gửi báo cáo: Chánh Văn phòng UBND tỉnh.',
      ]),
    ).toBeNull();
  });

  it('says the work of a group’s clause once, and of several tasks in each line', () => {
    const work = 'Xây dựng kế hoạch chi tiết';
    expect(compose('leadershipReport').text.split(work)).toHaveLength(3); // inside, outside
    const lines = contents.leadershipReport.lines
      .slice(0, 2)
      .map((line, index) => (index === 0 ? line : { ...line, content: 'Báo cáo thực trạng hạ tầng', clause: null }));
    const text = flat(composeMail({ ...contents.leadershipReport, lines }, frameFor('leadershipReport')).text);
    expect(
      firstNotSaid(text, [
        '1. Sở Xây dựng',
        work,
        'Thời hạn: 28/02/2016',
        '2. UBND huyện Nho Quan',
        'Báo cáo thực trạng hạ tầng',
      ]),
    ).toBeNull();
  });
});

describe('decisions', () => {
  it('an extension gives the old and the new date, who decided, and the basis', () => {
    const mail = compose('extensionDecided');
    expect(mail.subject).toBe('[Gia hạn] Thông báo 15/TB-UBND ngày 05/02/2016 – đồng ý gia hạn đến hết ngày 31/3/2016');
    expect(
      firstNotSaid(flat(mail.text), [
        'văn bản số 125/SYT-VP ngày 24/02/2016',
        'Kết quả: đồng ý gia hạn',
        'Thời hạn cũ: hết ngày 28/02/2016, Chủ nhật',
        'Thời hạn mới: hết ngày 31/3/2016, Thứ Năm',
        'Người quyết định: Phó Chủ tịch UBND tỉnh',
        'Căn cứ: phiếu trình số 41/PT-VPUBND ngày 25/02/2016',
      ]),
    ).toBeNull();
  });

  it('a refused extension changes nothing and says why', () => {
    const refusal = { assignment: assignmentOf(), outcome: 'refused', reason: 'Lý do chưa khách quan.' } as const;
    const decisions = contents.extensionDecided.decisions.map((decision) => ({ ...decision, ...refusal }));
    const mail = composeMail({ ...contents.extensionDecided, decisions }, frameOf());
    expect(mail.subject).toContain('– không đồng ý gia hạn');
    expect(mail.ical).toBeUndefined();
    expect(
      firstNotSaid(flat(mail.text), [
        'Kết quả: không đồng ý gia hạn',
        'Thời hạn: không thay đổi, hết ngày 28/02/2016',
        'Lý do: Lý do chưa khách quan',
      ]),
    ).toBeNull();
    expect(mail.text).not.toContain('Thời hạn mới');
  });

  it('a returned report says the reason and that the date stays', () => {
    expect(
      firstNotSaid(flat(compose('returned').text), [
        'văn bản số 131/SYT-VP ngày 26/02/2016',
        'Kế hoạch chưa nêu kinh phí và tiến độ từng quý',
        'thời hạn đã giao không thay đổi',
      ]),
    ).toBeNull();
    expect(compose('returned').text).not.toContain('trả lại');
  });

  it('a revoked assignment is told apart from a revoked document', () => {
    expect(compose('revoked').subject).toMatch(/^\[Thu hồi nhiệm vụ\]/u);
    const whole = composeMail({ ...contents.revoked, scope: 'directive', basis: null }, frameOf());
    expect(whole.subject).toMatch(/^\[Thu hồi văn bản\]/u);
    expect(whole.text).not.toContain('Căn cứ:');
    expect(flat(compose('revoked').text)).toContain(
      'Căn cứ: phiếu trình số 41/PT-VPUBND ngày 25/02/2016, Phó Chủ tịch UBND tỉnh',
    );
  });

  it('a reopening names the leader, the basis and how late it is', () => {
    expect(
      firstNotSaid(flat(compose('reopened').text), [
        'quá hạn 11 ngày (09 ngày làm việc)',
        'Người quyết định: Phó Chủ tịch UBND tỉnh',
        'ý kiến chỉ đạo ngày 09/3/2016 ("tại giao ban tuần")',
      ]),
    ).toBeNull();
  });

  it('a correction says what was wrong, what holds now, and that it is no extension', () => {
    expect(
      firstNotSaid(flat(compose('corrected').text), [
        'Đính chính thời hạn: trước đây: hết ngày 22/02/2016, Thứ Hai; nay là: hết ngày 28/02/2016, Chủ nhật',
        'Đính chính sản phẩm: trước đây: không ghi; nay là: "Kế hoạch năm 2016"',
        'không phải gia hạn',
      ]),
    ).toBeNull();
  });

  it('the closing says how each assignment ended', () => {
    expect(
      firstNotSaid(flat(compose('closing').text), [
        'kết thúc theo dõi',
        'hoàn thành quá hạn, ngày 09/3/2016',
        'Kết quả: hoàn thành, ngày 01/3/2016',
        'kết thúc cùng cơ quan chủ trì, ngày 02/3/2016',
      ]),
    ).toBeNull();
  });
});

describe('mails to the Office', () => {
  it('the specialist’s mail has the figures first and leaves out what is empty', () => {
    const mail = compose('specialistDaily');
    expect(mail.subject).toBe(
      '[Việc chờ xử lý] 07/3/2016 – 02 báo cáo chờ xác nhận, 01 cơ quan cần gọi điện, 01 nhiệm vụ quá hạn',
    );
    expect(mail.text).toContain('Hiển thị 1 trong số 2.');
    expect(mail.text).not.toContain('Sắp đến hạn');
  });

  it('an untouched report goes to the Chief of Office with its figures', () => {
    expect(
      firstNotSaid(flat(compose('reportUntouched').text), [
        'Kính gửi: Đồng chí Chánh Văn phòng UBND tỉnh',
        'đã chờ 01 ngày làm việc',
        'Quá hạn: 03/28 nhiệm vụ',
      ]),
    ).toBeNull();
  });

  it('a slow Office reads whose report waits for how long', () => {
    const mail = compose('officeSlow');
    expect(mail.subject).toBe('[Chờ Văn phòng xác nhận] 01 báo cáo của cơ quan, lâu nhất 02 ngày làm việc');
    expect(flat(mail.text)).toContain('văn bản số 212/SNV-CCVC ngày 24/02/2016');
  });

  it('undated assignments name the agency to the Office only', () => {
    const toOffice = composeMail(contents.undated, frameFor('officeSlow'));
    expect(toOffice.text).toContain('- Cơ quan: Sở Y tế');
    expect(flat(toOffice.text)).toContain('trình lãnh đạo xác định thời hạn');
    expect(compose('undated').text).not.toContain('- Cơ quan: Sở Y tế');
  });

  it('the weekly list gives every overdue assignment with its urgings', () => {
    const mail = compose('weeklyList');
    expect(mail.subject).toBe('[Danh sách quá hạn] 02 nhiệm vụ của Sở Y tế, đến ngày 14/3/2016');
    expect(
      firstNotSaid(flat(mail.text), ['quá hạn theo 02 văn bản', 'lần 1 ngày 02/3/2016', 'chưa đôn đốc', office]),
    ).toBeNull();
  });
});
