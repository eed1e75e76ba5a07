import { datesTheList, datesTheParagraph } from './closing-dates.js';
import { coordinatorsIn } from './coordinators.js';
import type { BodyContext, FoundItem, FoundRemark } from './found-item.js';
import { leadInFrame, leaveFrames, pushFrame } from './frames.js';
import { type Frame, headingOf, inheritedFrom, isSilentBelow, labelOf, leadInOf } from './headings.js';
import type { KnownNames } from './known-names.js';
import { openingWords, tellingLabels } from './lexicon/section-words.js';
import { listOfThings, partiesOfList, stretchIn } from './lists-of-things.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import type { Party } from './party.js';
import { anyOf, pattern } from './pattern.js';
import type { Findings } from './point.js';
import { readPoint } from './points.js';
import { sentencesOf } from './sentences.js';
import type { SourceText, Stretch } from './source-text.js';
import { subjectOf } from './subjects.js';

const OPENING = pattern(`${anyOf(openingWords)}[^.;]{0,80}:$`);
/** "… có trách nhiệm:", "… chủ trì, phối hợp với Sở Y:" say whose the points are; the work stands in them. */
const HANDS_DOWN = pattern(
  '^[\\s,:]{0,5}(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|phải|cần|(?:chủ trì)?,?\\s{0,3}(?:phối hợp|cùng)(?: chặt chẽ)?(?: với)? [^:]{0,200}|chủ trì|(?:tập trung |khẩn trương |tổ chức |triển khai |chủ động ){0,3}thực hiện[^:]{0,120}|triển khai[^:]{0,80}|làm[^:]{0,60}(?:sau|việc)[^:]{0,80})[\\s:]{0,5}$',
);
const GIVES_ORDERS = pattern('(?<![\\p{L}])(?:yêu cầu|giao|đề nghị|chỉ đạo|nhiệm vụ|giải pháp)(?![\\p{L}])');
/** "1. Đánh giá: Trong tháng, Chi cục X hoàn thành tốt nhiệm vụ." */
const TELLS_ONLY = pattern(`^(?:về )?${anyOf(tellingLabels)}:\\s`);
const CARRIES_ON = pattern(
  '^\\(?(?:báo cáo (?:kết quả|bằng văn bản|ubnd|chủ tịch)|kết quả (?:thực hiện )?(?:báo cáo|gửi)|gửi (?:kết quả|báo cáo)|hoàn thành (?:trước|trong|chậm nhất)|thời (?:gian|hạn) (?:thực hiện|hoàn thành|báo cáo)?)(?![\\p{L}])',
);

/** A date behind a list dates no more points than this. */
const LONGEST_LIST = 100;
const ADDRESS = pattern('^(?:kính gửi|nơi nhận|ghi chú|\\(?gửi kèm)');

/** The index of the paragraph that opens the part that assigns ("… kết luận như sau:"), -1 when there is none. */
export function openingOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.findIndex(
    (p) => OPENING.test(p.low) && !p.low.startsWith('kính gửi') && (p.marker === null || p.marker.level <= 2),
  );
}

/** The duties that the paragraphs of a body lay down, in the order of the text. */
export function readBody(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  context: BodyContext,
): { items: FoundItem[]; remarks: FoundRemark[] } {
  const findings: Findings = { items: [], remarks: [], known: context.known, isSpoken: !context.isNews };
  const frames: Frame[] = [];
  const opening = openingOf(paragraphs);
  // The bullets below "Kính gửi" name those addressed; they hand nothing down.
  let isAddress = false;
  let addressLevel = 0;

  // The points of a list that only names the things of the duty above it are read with it.
  let skipTo = 0;
  // Where the items of the nearest list begin: a date behind the list is theirs.
  let listFrom = 0;
  paragraphs.forEach((paragraph, index) => {
    if (index < skipTo) return;
    const level = paragraph.marker?.level ?? UNMARKED;
    const label = paragraph.marker?.label ?? null;
    const next = paragraphs[index + 1];
    leaveFrames(frames, paragraph, paragraphs[index - 1]);
    // … until a paragraph or a point of a higher kind opens the text itself.
    // "Kính gửi: Các sở, ban, ngành." names them all: a number below it is the first point.
    if (paragraph.low.startsWith('kính gửi'))
      [isAddress, addressLevel] = [paragraph.low.trimEnd().endsWith(':') || next?.marker?.sign !== undefined, 0];
    else if (!paragraph.marker || paragraph.marker.level < addressLevel) isAddress = false;
    else if (addressLevel === 0) addressLevel = paragraph.marker.level;
    if (isAddress || ADDRESS.test(paragraph.low)) return;

    const body = stretchIn(source, paragraph);
    const isOpen = index > opening;
    const isTelling = TELLS_ONLY.test(body.low) && inheritedFrom(frames) === null;
    const mayBeBare = isOpen && !isSilentBelow(frames) && !isTelling;
    const heading = isOpen && !context.isNews ? headingOf(body, paragraph, next, context, findings.known) : null;
    if (heading) {
      pushFrame(frames, paragraph, next, { level, label, ...heading, isHeading: true, leadIn: body });
      listFrom = findings.items.length;
      return;
    }
    if (
      !paragraph.marker &&
      datesTheList(body, findings.items.slice(Math.max(listFrom, findings.items.length - LONGEST_LIST)), context.time)
    )
      return;
    if (paragraph.marker) frames.push({ level, label, parties: null, isSilent: false, isHeading: false });
    if (!paragraph.marker && mayBeBare && carriesOn(body, findings, paragraphs[index - 1], frames)) return;
    const clause = labelOf(paragraph.marker ? frames : frames.filter((frame) => frame.isHeading));
    const inherited = mayBeBare ? inheritedFrom(frames) : null;
    const before = findings.items.length;
    readPoint(
      {
        body,
        clause,
        ownClause: paragraph.marker || frames.at(-1)?.isHeading ? clause : null,
        hasMarker: paragraph.marker !== null,
        isBehindList: isBehindList(paragraph, paragraphs[index - 1], inherited),
        inherited: inherited?.parties ?? null,
        isWeak: inherited?.isWeak ?? false,
        leadIn: leadInOf(frames),
        mayBeBare,
        isOpening: index === opening,
        isNews: context.isNews,
        isLeadership: context.isLeadership,
        time: context.time,
      },
      findings,
    );
    datesTheParagraph(body, findings.items.slice(before), context.time);
    // "3. Tăng cường quản lý": a point that tells nobody anything heads what stands below it.
    const top = frames.at(-1);
    if (paragraph.marker && top && findings.items.length === before) top.isHeading = true;
    if (!body.text.trimEnd().endsWith(':') || context.isNews) return;
    if (index === opening) {
      const parties = partiesOfOpening(body, context, findings.known);
      if (parties && next?.marker) pushFrame(frames, paragraph, next, leadInFrame(level, parties, { isWeak: true }));
      return;
    }
    // "Sở X có trách nhiệm:" hands its parties, and "trước ngày 15/4, các đơn vị:" its date, down to the points below.
    const isList = paragraph.marker ? (next?.marker?.level ?? UNMARKED) > level : next?.marker !== null;
    if (!next || !isList) return;
    const own = findings.items.length > before ? findings.items.at(-1) : undefined;
    const isLast = own !== undefined && own.end >= body.start + body.text.trimEnd().length;
    const last = sentencesOf(body).at(-1) ?? body;
    const onlyLeadsOn = last.start > body.start && LEADS_ON.test(last.low);
    if (own && isLast && onlyLeadsOn && tellsAnother(stretchIn(source, next), own, context, findings.known))
      own.end = last.start;
    else if (own && isLast) {
      const things = listOfThings(source, paragraphs, index, context, findings.known);
      const work = body.low.slice(Math.max(0, own.workStart - body.start));
      if (things !== null && !HANDS_DOWN.test(work)) {
        const named = partiesOfList(source, paragraphs.slice(index + 1, things + 1), findings.known);
        if (named && own.parties.every(({ kind }) => kind === 'group')) own.parties = named;
        own.end = paragraphs[things]?.end ?? own.end;
        skipTo = things + 1;
        return;
      }
      findings.items.pop();
    }
    const isNamed = own && isLast && own.parties.some((party) => party.kind === 'body' || !party.isGeneric);
    const parties = isNamed ? [...own.parties, ...joiningIn(body, own, findings.known)] : null;
    listFrom = findings.items.length;
    const isAwake = GIVES_ORDERS.test(last.low);
    pushFrame(frames, paragraph, next, leadInFrame(level, parties, { leadIn: onlyLeadsOn ? body : last, isAwake }));
  });
  return { items: findings.items, remarks: findings.remarks };
}

/** "Các sở báo cáo trước ngày 10/4. Trong đó:" and below it "- Sở Tư pháp đánh giá …": the duty above stays one by itself. */
const LEADS_ON = pattern(
  '^\\s{0,5}(?:trong đó|cụ thể|cụ thể như sau|cụ thể là|trong đó,? (?:lưu ý|chú ý|tập trung|phân công)[^.;,:]{0,30})\\s{0,3}:\\s{0,5}$',
);
function tellsAnother(point: Stretch, own: FoundItem, { isLeadership }: BodyContext, known: KnownNames): boolean {
  const subject = subjectOf(point, 0, point.text.length, { known, isInherited: true, isStrict: false, isLeadership });
  return (
    subject !== null &&
    !subject.isLeader &&
    subject.parties.every(({ name, isGeneric }) => !isGeneric && !own.parties.some((party) => party.name === name))
  );
}

/** "Báo cáo kết quả trước ngày 25/3." as a paragraph of its own behind a point that names its party goes on with it. */
function carriesOn(
  body: Stretch,
  findings: Findings,
  previous: Paragraph | undefined,
  frames: readonly Frame[],
): boolean {
  const last = findings.items.at(-1);
  if (!previous || !last || last.end < previous.end || inheritedFrom(frames)) return false;
  if (body.text.endsWith(':')) return false;
  // "3. Ra quân xử lý (Công an huyện chủ trì)", and below it in a paragraph of its own what that means.
  const asItem = { known: findings.known, isInherited: false, isStrict: false, isLeadership: () => false };
  const isUnderTitle =
    last.via === 'agent' &&
    last.start === previous.bodyStart &&
    previous.marker !== null &&
    previous.text.trim().endsWith(')');
  if (!CARRIES_ON.test(body.low) && !(isUnderTitle && subjectOf(body, 0, body.text.length, asItem) === null))
    return false;
  last.end = body.start + body.text.trimEnd().length;
  return true;
}

/** "Sở X chủ trì, phối hợp với Sở Y:" above a list: Sở Y joins in every point of it. */
function joiningIn(body: Stretch, own: FoundItem, known: KnownNames): Party[] {
  const leads = own.parties.map(({ name }) => name);
  const { parties } = coordinatorsIn(body, Math.max(0, own.workStart - body.start), known);
  return parties.filter(({ name }) => !leads.includes(name)).map((party): Party => ({ ...party, role: 'coordinator' }));
}

/** A paragraph behind the points below a heading that has a marker of its own. */
const isBehindList = (paragraph: Paragraph, previous: Paragraph | undefined, heading: Frame | null): boolean =>
  paragraph.marker === null &&
  heading !== null &&
  heading.isUnmarked !== true &&
  heading.isWeak !== true &&
  (previous?.marker?.level ?? -1) > heading.level;

/** "UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:": whose the points below are that name nobody. */
function partiesOfOpening(body: Stretch, context: BodyContext, known: KnownNames): Party[] | null {
  const last = sentencesOf(body).at(-1);
  if (!last) return null;
  const subject = subjectOf(last, 0, last.text.length, {
    known,
    isInherited: false,
    isStrict: true,
    isLeadership: context.isLeadership,
  });
  return subject?.via === 'order' && !subject.isLeader ? subject.parties : null;
}
