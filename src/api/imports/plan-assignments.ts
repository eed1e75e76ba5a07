import { resolveAgency, resolveGroup } from '../../domain/agency-names.js';
import { membersOn, type RegistryAgency } from '../../domain/agency-registry.js';
import { splitDocumentNumber, writtenNumber } from '../../domain/document-number.js';
import { documentTypes } from '../../domain/document-types.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import type {
  ImportedAssignment,
  ImportedDirective,
  ImportedState,
  ImportedTask,
} from '../../followup/import-running.js';
import { documentKey, type AssignmentsSnapshot } from './assignments-snapshot.js';
import { entriesOf, planOf, type ImportPlan, type PlanLine } from './import-plan.js';
import { dateOfCell, type SheetRow } from './read-sheet.js';

const stateWords: Readonly<Record<string, ImportedState>> = {
  'cho tiep nhan': 'sent',
  'chua tiep nhan': 'sent',
  'dang thuc hien': 'inProgress',
  'da tiep nhan': 'inProgress',
  'cho xac nhan': 'awaitingConfirmation',
  'da bao cao': 'awaitingConfirmation',
  'da hoan thanh': 'closed',
  'hoan thanh': 'closed',
};
const stateNames: Record<ImportedState, string> = {
  sent: 'chờ tiếp nhận',
  inProgress: 'đang thực hiện',
  awaitingConfirmation: 'chờ xác nhận',
  closed: 'đã hoàn thành',
};

/** Notations begin with the type: "TB-UBND"; an official letter's does not ("UBND-VP7"). */
const typeOfNotation: Readonly<Record<string, string>> = {
  'CT': 'CT', 'TB': 'TB', 'QĐ': 'QD', 'KH': 'KH', 'NQ': 'NQ', 'CĐ': 'CD', 'CTr': 'CTr', 'HD': 'HD', 'BC': 'BC', 'TTr': 'TTr',
}; // prettier-ignore

interface Document {
  said: ImportedDirective;
  /** rows by which it is named, the first one says its facts */
  firstRow: number;
  tasks: Map<string, ImportedTask>;
  rows: Reading[];
}

interface Reading {
  row: number;
  cells: SheetRow['cells'];
  subject: string;
  details: string[];
  errors: string[];
  warnings: string[];
}

/**
 * What a file of running assignments would take over. Pure. A line whose lead is a group stands for each of its members as of
 * the issue date. A document that is there already is refused: it is followed up by its own page, not by a file.
 */
export function planAssignments(
  rows: readonly SheetRow[],
  snapshot: AssignmentsSnapshot,
): { plan: ImportPlan; directives: ImportedDirective[] } {
  const documents = new Map<string, Document>();
  const readings = rows.map(({ row, cells }): Reading => {
    const reading: Reading = { row, cells, subject: cells['number'] ?? '', details: [], errors: [], warnings: [] };
    readRow(reading, documents, snapshot);
    return reading;
  });
  for (const { tasks, rows: own } of documents.values()) {
    const all = [...tasks.values()].flatMap(({ assignments }) => assignments);
    const isOver = all.length > 0 && all.every(({ state, role }) => role === 'coordinator' || state === 'closed');
    if (isOver) for (const reading of own) reading.errors.push('văn bản không còn nhiệm vụ đang mở, không cần nhập');
  }
  const lines = readings.map(({ row, subject, details, errors, warnings }): PlanLine => ({
    row,
    effect: errors.length > 0 ? 'error' : 'add',
    subject,
    details,
    errors,
    warnings,
  }));
  return {
    plan: planOf(lines),
    directives: [...documents.values()].map(({ said, tasks }) => ({ ...said, tasks: [...tasks.values()] })),
  };
}

function readRow(reading: Reading, documents: Map<string, Document>, snapshot: AssignmentsSnapshot): void {
  const { cells, errors } = reading;
  const document = readDocument(reading, documents, snapshot);
  const content = cells['content'];
  if (!content) errors.push('thiếu nội dung nhiệm vụ');
  if (!cells['lead']) errors.push('thiếu cơ quan chủ trì');
  const standing = readStanding(reading, document?.said.issuedOn ?? null, snapshot.today);
  if (!document || !content || !standing) return;
  document.rows.push(reading);
  const on = document.said.issuedOn;
  const leads = entriesOf(cells['lead']).flatMap((name) => agenciesOf(name, on, snapshot, errors));
  const coordinators = entriesOf(cells['coordinators']).flatMap((name) => agenciesOf(name, on, snapshot, errors));
  const clause = cells['clause'] ?? null;
  reading.subject = `${writtenNumber(document.said)} ngày ${formatDate(on)}${clause === null ? '' : `, mục ${clause}`}`;
  reading.details.push(...wordsOf(leads, coordinators, standing));
  const key = `${clause ?? ''}|${foldVietnamese(content)}`;
  let task = document.tasks.get(key);
  if (!task) {
    task = { clause, content, leadNames: [], coordinatorNames: [], dueOn: standing.dueOn, assignments: [] };
    document.tasks.set(key, task);
  }
  task.leadNames.push(...entriesOf(cells['lead']));
  task.coordinatorNames.push(
    ...entriesOf(cells['coordinators']).filter((name) => !task.coordinatorNames.includes(name)),
  );
  for (const agency of leads) addLead(task, agency, { ...standing, row: reading.row }, errors);
  for (const agency of coordinators) addCoordinator(task, agency, standing, reading.row);
}

function addLead(
  task: ImportedTask,
  { id, name }: RegistryAgency,
  standing: Omit<ImportedAssignment, 'agencyId' | 'role'>,
  errors: string[],
): void {
  const before = task.assignments.findIndex(({ agencyId }) => agencyId === id);
  const held = task.assignments[before];
  if (held?.role === 'lead') {
    errors.push(`${name} đã chủ trì nhiệm vụ này ở dòng ${held.row}`);
    return;
  }
  // Both lead and in the coordinating group: lead (engine.md §1.5).
  if (held) task.assignments.splice(before, 1);
  task.assignments.push({ agencyId: id, role: 'lead', ...standing });
}

function addCoordinator(task: ImportedTask, { id }: RegistryAgency, standing: Standing, row: number): void {
  if (task.assignments.some(({ agencyId }) => agencyId === id)) return;
  const { dueOn, originalDueOn, state } = standing;
  task.assignments.push({
    agencyId: id,
    role: 'coordinator',
    state: state === 'closed' ? 'closed' : 'inProgress',
    dueOn,
    originalDueOn,
    extensionCount: 0,
    urgingCount: 0,
    lastUrgedOn: null,
    performedOn: null,
    report: null,
    row,
  });
}

/** The document of a row; facts that differ between its rows are an error of the later one. */
function readDocument(
  reading: Reading,
  documents: Map<string, Document>,
  snapshot: AssignmentsSnapshot,
): Document | null {
  const { cells, errors, row } = reading;
  const number = cells['number'] ? splitDocumentNumber(cells['number']) : null;
  if (!cells['number']) errors.push('thiếu số, ký hiệu');
  else if (number === null) errors.push(`số, ký hiệu không đọc được: "${cells['number']}"`);
  const issuedOn = dateIn(reading, 'issuedOn', 'ngày ban hành');
  if (!cells['issuedOn']) errors.push('thiếu ngày ban hành');
  if (issuedOn !== null && issuedOn > snapshot.today) errors.push('ngày ban hành sau ngày hôm nay');
  if (number === null || issuedOn === null) return null;
  const issuer = cells['issuer'] ?? snapshot.registry.officeName;
  const parts = { ...number, year: number.year ?? Number(issuedOn.slice(0, 4)), issuer };
  const key = documentKey(parts);
  const known = documents.get(key);
  if (known) {
    if (known.said.issuedOn !== issuedOn) errors.push(`ngày ban hành khác với dòng ${known.firstRow}`);
    if (cells['subject'] && cells['subject'] !== known.said.subject)
      errors.push(`trích yếu khác với dòng ${known.firstRow}`);
    return known;
  }
  if (snapshot.documents.has(key)) errors.push(`văn bản ${writtenNumber(number)} đã có trong sổ theo dõi`);
  if (!cells['subject']) errors.push('thiếu trích yếu');
  const specialist = specialistOf(reading, snapshot);
  const post = postOf(reading, snapshot);
  const document: Document = {
    firstRow: row,
    tasks: new Map(),
    rows: [],
    said: {
      ...parts,
      type: typeOf(reading, number.notation),
      issuedOn,
      subject: cells['subject'] ?? '',
      specialistId: specialist?.id ?? null,
      room: specialist?.room ?? null,
      directedBy: cells['directedBy'] ?? null,
      directedByPostId: post,
      tasks: [],
    },
  };
  documents.set(key, document);
  return document;
}

function typeOf({ cells, errors }: Reading, notation: string): string {
  const said = cells['type'];
  if (!said) return typeOfNotation[notation.split('-')[0] ?? ''] ?? (/^UBND\b/.test(notation) ? 'CV' : 'KHAC');
  const found = Object.entries(documentTypes).find(
    ([code, name]) => foldVietnamese(name) === foldVietnamese(said) || code.toLowerCase() === said.toLowerCase(),
  );
  if (!found) errors.push(`loại văn bản không rõ: "${said}"`);
  return found?.[0] ?? 'KHAC';
}

function specialistOf({ cells, errors, warnings }: Reading, { specialists }: AssignmentsSnapshot) {
  const said = cells['specialist'];
  if (!said) {
    warnings.push('chưa có chuyên viên theo dõi');
    return null;
  }
  const found = specialists.filter(
    ({ username, displayName }) => username.toLowerCase() === said.toLowerCase() || displayName === said,
  );
  if (found.length === 0) errors.push(`chuyên viên theo dõi chưa có tài khoản: "${said}"`);
  if (found.length > 1) errors.push(`nhiều người cùng tên "${said}": ghi tên đăng nhập`);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function postOf({ cells, warnings }: Reading, { posts }: AssignmentsSnapshot): string | null {
  const said = cells['directedBy'];
  if (!said) return null;
  const post = posts.find(({ title }) => foldVietnamese(title) === foldVietnamese(said));
  if (!post) warnings.push(`chức danh "${said}" chưa có trong danh mục, chỉ ghi nguyên văn`);
  return post?.id ?? null;
}

type Standing = Omit<ImportedAssignment, 'agencyId' | 'role' | 'row'>;

/** How the assignment stands. @returns null where that cannot be said */
function readStanding(reading: Reading, issuedOn: PlainDate | null, today: PlainDate): Standing | null {
  const { cells, errors } = reading;
  const before = errors.length;
  const said = cells['state'] ?? 'Đang thực hiện';
  const state = stateWords[foldVietnamese(said).replace(/\s+/g, ' ').trim()];
  if (!state) errors.push(`tình trạng không rõ: "${said}" (${Object.values(stateNames).join('; ')})`);
  const current = dateIn(reading, 'dueOn', 'thời hạn hiện tại');
  const originalDueOn = dateIn(reading, 'originalDueOn', 'thời hạn ban đầu') ?? current;
  const dueOn = current ?? originalDueOn;
  if (issuedOn !== null && dueOn !== null && dueOn < issuedOn) errors.push('thời hạn trước ngày ban hành');
  const lastUrgedOn = pastDateIn(reading, 'lastUrgedOn', 'ngày đôn đốc gần nhất', today);
  const reportedOn = pastDateIn(reading, 'reportedOn', 'ngày báo cáo gần nhất', today);
  const performedOn = pastDateIn(reading, 'performedOn', 'ngày thực hiện xong', today);
  const urgingCount = countIn(reading, 'urgingCount', 'số lần đôn đốc') ?? (lastUrgedOn === null ? 0 : 1);
  if (urgingCount === 0 && lastUrgedOn !== null) errors.push('có ngày đôn đốc mà số lần đôn đốc là 0');
  const isExtended = originalDueOn !== null && dueOn !== null && dueOn > originalDueOn;
  const extensionCount = countIn(reading, 'extensionCount', 'số lần gia hạn') ?? (isExtended ? 1 : 0);
  const isReported = state === 'awaitingConfirmation' || state === 'closed';
  if (isReported && reportedOn === null) errors.push(`thiếu ngày báo cáo (tình trạng ${said.toLowerCase()})`);
  if (performedOn !== null && reportedOn !== null && performedOn > reportedOn)
    errors.push('ngày thực hiện xong sau ngày báo cáo');
  if (!state || errors.length > before) return null;
  return {
    state,
    originalDueOn,
    dueOn,
    extensionCount,
    urgingCount,
    lastUrgedOn,
    performedOn: isReported ? (performedOn ?? reportedOn) : null,
    report:
      reportedOn === null
        ? null
        : {
            on: reportedOn,
            content: cells['report'] ?? 'Theo sổ theo dõi trước khi nhập vào phần mềm',
            letterNumber: cells['letter'] ?? null,
            letterOn: cells['letter'] ? reportedOn : null,
            letterSigner: cells['signer'] ?? null,
          },
  };
}

function dateIn({ cells, errors }: Reading, key: string, name: string): PlainDate | null {
  const text = cells[key];
  if (!text) return null;
  const on = dateOfCell(text);
  if (on === null) errors.push(`${name} không đọc được: "${text}"`);
  return on;
}

function pastDateIn(reading: Reading, key: string, name: string, today: PlainDate): PlainDate | null {
  const on = dateIn(reading, key, name);
  if (on !== null && on > today) reading.errors.push(`${name} sau ngày hôm nay`);
  return on;
}

function countIn({ cells, errors }: Reading, key: string, name: string): number | null {
  const text = cells[key];
  if (!text) return null;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  errors.push(`${name} không phải số: "${text}"`);
  return null;
}

/** One agency, or a group's members as of the issue date. Only what the registry knows for sure: a file is not guessed at. */
function agenciesOf(
  name: string,
  on: PlainDate,
  { registry }: AssignmentsSnapshot,
  errors: string[],
): readonly RegistryAgency[] {
  const found = resolveAgency(registry, name, on);
  if (found.kind === 'exact') {
    if (found.agency.kind !== 'enterprise') return [found.agency];
    errors.push(`"${name}" là doanh nghiệp, không giao nhiệm vụ`);
    return [];
  }
  const group = resolveGroup(registry, name);
  if (group?.isAssignable) {
    const members = membersOn(registry, group, on);
    if (members.length === 0) errors.push(`nhóm "${name}" không có thành viên vào ngày ban hành`);
    return members;
  }
  const near = found.kind === 'likely' ? [found.agency.name] : found.candidates.map((candidate) => candidate.name);
  const hint = near.length === 0 ? '' : ` (gần giống: ${near.slice(0, 3).join('; ')})`;
  errors.push(
    found.kind === 'unknown' && found.notThen
      ? `"${name}" không tồn tại vào ngày ban hành${hint}`
      : `"${name}" chưa có trong danh mục${hint}`,
  );
  return [];
}

function wordsOf(
  leads: readonly RegistryAgency[],
  coordinators: readonly RegistryAgency[],
  standing: Standing,
): string[] {
  const { dueOn, originalDueOn, state, urgingCount, extensionCount } = standing;
  const many = (agencies: readonly RegistryAgency[]) =>
    agencies.length > 3 ? `${agencies.length} cơ quan` : agencies.map(({ name }) => name).join('; ');
  const original = originalDueOn !== null && originalDueOn !== dueOn ? ` (ban đầu ${formatDate(originalDueOn)})` : '';
  return [
    `chủ trì: ${many(leads)}`,
    ...(coordinators.length > 0 ? [`phối hợp: ${many(coordinators)}`] : []),
    dueOn === null ? 'không quy định thời hạn' : `thời hạn ${formatDate(dueOn)}${original}`,
    stateNames[state],
    ...(urgingCount > 0 ? [`đã đôn đốc ${urgingCount} lần`] : []),
    ...(extensionCount > 0 ? [`đã gia hạn ${extensionCount} lần`] : []),
  ];
}
