import type { AssignmentEvent } from '../../../database/generated/client.js';
import { localDateOf } from '../../../domain/plain-date.js';
import { formatDate } from '../../../domain/vietnamese-dates.js';
import type { MailedUpdate } from '../../../mail/mail-content.js';
import { textOf } from './payload.js';
import type { Scene } from './scene.js';

const KINDS = ['acknowledge', 'reportProgress', 'reportCompletion', 'requestExtension'] as const;

/** The last thing that each agency said of its assignment, by assignment. */
export async function lastUpdates(
  { tx }: Scene,
  assignmentIds: readonly string[],
): Promise<ReadonlyMap<string, MailedUpdate>> {
  const events = await tx.assignmentEvent.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, kind: { in: [...KINDS] } },
    orderBy: [{ assignmentId: 'asc' }, { seq: 'desc' }],
    distinct: ['assignmentId'],
  });
  return new Map(events.map((event) => [event.assignmentId, updateOf(event)]));
}

const updateOf = (event: AssignmentEvent): MailedUpdate => ({
  at: event.at.toISOString(),
  summary: summaryOf(event),
  enteredByOfficeFrom: enteredFrom(event),
});

function summaryOf({ kind, payload }: AssignmentEvent): string {
  const proposed = textOf(payload, 'proposedDueOn');
  switch (kind) {
    case 'reportProgress':
    case 'reportCompletion': {
      const content = textOf(payload, 'content');
      return kind === 'reportProgress'
        ? (content ?? 'Đã cập nhật tiến độ')
        : `Đã báo cáo hoàn thành${content ? `: ${content}` : ''}`;
    }
    case 'requestExtension':
      return `Đã đề nghị gia hạn${proposed ? ` đến hết ngày ${formatDate(proposed)}` : ''}`;
    default:
      return 'Đã xác nhận tiếp nhận';
  }
}

/** P1: what the Office entered for the agency says from where it has it. */
function enteredFrom({ channel, payload, at }: AssignmentEvent): string | null {
  const on = `ngày ${formatDate(localDateOf(at))}`;
  const informant: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'informant') : null;
  const number = textOf(informant, 'letterNumber');
  const letterOn = textOf(informant, 'letterOn');
  switch (channel) {
    case 'letter':
    case 'axis':
      return number === null
        ? `văn bản ${on}`
        : `văn bản số ${number}${letterOn ? ` ngày ${formatDate(letterOn)}` : ''}`;
    case 'email':
      return `thư điện tử ${on}`;
    case 'telephone':
      return `điện thoại ${on}`;
    default:
      return null;
  }
}
