import type { z } from 'zod';
import type { launchProblem } from '../../api/directives/preview.schemas.js';
import { isGroupName, withoutGroupMark } from '../../domain/agency-names.js';
import type { LaunchDraft, LaunchItem } from '../../domain/launch-draft.js';
import type { LaunchProblemCode } from '../../domain/launch-plan.js';
import type { SettledItem, Settlement } from '../../domain/settlement.js';
import { parseDate } from '../options.js';
import type { Dialogue } from '../dialogue.js';

type Problem = z.infer<typeof launchProblem>;

/** What no answer can mend: the launch is refused. */
export const unanswerable: readonly string[] = ['DATED_AFTER_TODAY', 'NO_TASKS'] satisfies LaunchProblemCode[];

/**
 * Asks for what stands in the way of a launch, problem by problem, and gives the answers in the form of a settle file.
 * What an answer brings up in its turn (a name that nobody knows) is asked in the next round.
 */
export async function askSettlement(
  dialogue: Dialogue,
  draft: LaunchDraft,
  problems: readonly Problem[],
): Promise<Settlement> {
  const settlement: Settlement = {};
  const answers = new Map<number, SettledItem>();
  for (const problem of problems) {
    const { itemIndex } = problem;
    const item = itemIndex === null ? undefined : draft.assignments[itemIndex];
    if (itemIndex === null || !item) {
      Object.assign(settlement, await askOfDocument(dialogue, problem));
      continue;
    }
    const before = answers.get(itemIndex) ?? { index: itemIndex };
    if (before.drop) continue; // nothing more to ask of what is left out
    const current: LaunchItem = { ...item, lead: before.lead ?? item.lead };
    dialogue.say(`\nMục ${itemIndex}${item.clause ? `, điểm ${item.clause}` : ''}: ${item.action}\n${problem.message}`);
    answers.set(itemIndex, { ...before, ...(await askOfItem(dialogue, problem, current)) });
  }
  return { ...settlement, items: [...answers.values()] };
}

async function askOfDocument(dialogue: Dialogue, { code, message }: Problem): Promise<Settlement> {
  dialogue.say(`\n${message}`);
  switch (code) {
    case 'NO_ISSUE_DATE':
      return { issuedOn: await askDate(dialogue, 'Ngày ban hành (ngày của ý kiến chỉ đạo):') };
    case 'NO_NUMBER':
    case 'NUMBER_UNREADABLE':
    case 'SECOND_HAND_SOURCE':
      return askNumberOrSource(dialogue);
    case 'NO_SUBJECT':
      return { subject: await askWords(dialogue, 'Trích yếu:') };
    default:
      return {};
  }
}

/** Digits at the beginning make a number; other words state a source (P8). */
async function askNumberOrSource(dialogue: Dialogue): Promise<Settlement> {
  const answer = await askWords(dialogue, 'Số, ký hiệu (104/TB-UBND), hoặc nguồn ("Ý kiến chỉ đạo của … ngày …"):');
  return /^\d/.test(answer) ? { number: answer.replace(/\s+/g, '') } : { source: answer };
}

async function askOfItem(dialogue: Dialogue, problem: Problem, item: LaunchItem): Promise<Partial<SettledItem>> {
  switch (problem.code) {
    case 'SEVERAL_LEADS':
      return askWhoLeads(dialogue, item);
    case 'NO_LEAD':
    case 'UNKNOWN_AGENCY':
    case 'AMBIGUOUS_AGENCY':
    case 'UNKNOWN_GROUP':
    case 'GROUP_EMPTY':
    case 'NON_STATE_GROUP':
      return askForAgency(dialogue, problem, item);
    case 'NO_ACTION':
      return { action: await askWords(dialogue, 'Nội dung nhiệm vụ:') };
    case 'DUE_BEFORE_ISSUE':
      return askDeadline(dialogue);
    case 'BASIS_MISSING':
      return { basis: await askWords(dialogue, 'Căn cứ của thời hạn (bút phê, phiếu trình, ý kiến của … ngày …):') };
    default:
      return {};
  }
}

const DROP = 'b';

async function askWhoLeads(dialogue: Dialogue, { lead, coordinators }: LaunchItem): Promise<Partial<SettledItem>> {
  const singles = lead.filter((name) => !isGroupName(name));
  dialogue.say(singles.map((name, at) => `  ${at + 1}. ${name}`).join('\n'));
  for (;;) {
    const answer = (
      await dialogue.ask('Cơ quan chủ trì (số), t = từng cơ quan làm phần việc của mình, b = bỏ mục này:')
    ).toLowerCase();
    if (answer === DROP) return { drop: true };
    if (answer === 't') return { each: true };
    const chosen = singles[Number(answer) - 1];
    if (chosen === undefined) continue;
    const others = singles.filter((name) => name !== chosen);
    return { lead: lead.filter((name) => !others.includes(name)), coordinators: [...coordinators, ...others] };
  }
}

async function askForAgency(
  dialogue: Dialogue,
  { name, candidates = [] }: Problem,
  { lead }: LaunchItem,
): Promise<Partial<SettledItem>> {
  if (candidates.length > 0) dialogue.say(candidates.map((one, at) => `  ${at + 1}. ${one.name}`).join('\n'));
  for (;;) {
    const choice = candidates.length > 0 ? 'số, hoặc tên cơ quan' : 'tên cơ quan';
    const answer = await dialogue.ask(
      `Cơ quan thực hiện (${choice}; nhiều cơ quan cách nhau bằng dấu chấm phẩy), b = bỏ mục này:`,
    );
    if (answer.toLowerCase() === DROP) return { drop: true };
    const chosen = namesIn(answer, candidates);
    if (chosen.length === 0) continue;
    const kept = lead.filter((one) => name === undefined || withoutGroupMark(one) !== name);
    return { lead: [...new Set([...kept, ...chosen])] };
  }
}

function namesIn(answer: string, candidates: NonNullable<Problem['candidates']>): string[] {
  if (/^\d+$/.test(answer)) {
    const chosen = candidates[Number(answer) - 1];
    return chosen ? [chosen.name] : [];
  }
  return answer
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function askDeadline(dialogue: Dialogue): Promise<Partial<SettledItem>> {
  for (;;) {
    const answer = await dialogue.ask('Thời hạn đúng (ngày), k = văn bản không quy định thời hạn:');
    if (answer.toLowerCase() === 'k') return { deadline: 'none' };
    const date = dateIn(answer);
    if (date === null) continue;
    return { deadline: date, basis: await askWords(dialogue, 'Căn cứ của thời hạn:') };
  }
}

async function askDate(dialogue: Dialogue, question: string): Promise<string> {
  for (;;) {
    const date = dateIn(await dialogue.ask(question));
    if (date !== null) return date;
  }
}

async function askWords(dialogue: Dialogue, question: string): Promise<string> {
  for (;;) {
    const answer = await dialogue.ask(question);
    if (answer !== '') return answer;
  }
}

function dateIn(answer: string): string | null {
  try {
    return parseDate(answer);
  } catch {
    return null; // asked again
  }
}
