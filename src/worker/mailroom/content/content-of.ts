import type { Notice } from '../../../database/generated/client.js';
import type { MailContent } from '../../../mail/mail-content.js';
import type { MailFrame } from '../../../mail/mail-frame.js';
import { noticeKindOf } from '../kind-lists.js';
import { closing } from './closing.js';
import { corrected } from './corrected.js';
import { extensionDecided, reopened, returned, revoked } from './decisions.js';
import type { Filled } from './filled.js';
import { frameOf } from './frame.js';
import { launch } from './launch.js';
import { leadershipReport, reportUntouched } from './leadership.js';
import { officeSlow } from './office-slow.js';
import { pushOrder } from './push-order.js';
import type { Scene } from './scene.js';
import { overdue, receipt, reminder, undated, weeklyList } from './several-directives.js';
import { specialistDaily } from './specialist-daily.js';
import { urging } from './urging.js';

/**
 * What a mail with these notices says, from the rows as they stand now.
 * @param notices of one kind, in the order of their making; none of them obsolete by itself
 * @returns null when nothing is left to say
 */
export async function contentOf(
  scene: Scene,
  notices: readonly Notice[],
): Promise<{ content: MailContent; frame: MailFrame } | null> {
  const filled = await fill(scene, notices);
  return filled && { content: filled.content, frame: await frameOf(scene, filled.directives) };
}

function fill(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const kind = noticeKindOf(scene.mail.kind);
  switch (kind) {
    case 'launch':
    case 'added':
      return launch(scene, notices, kind === 'added');
    case 'receipt':
      return receipt(scene, notices);
    case 'reminder':
      return reminder(scene, notices);
    case 'overdue':
      return overdue(scene, notices);
    case 'undated':
      return undated(scene, notices);
    case 'officeSlow':
      return officeSlow(scene, notices);
    case 'urging':
      return urging(scene, notices);
    case 'pushOrder':
      return pushOrder(scene, notices);
    case 'reportUntouched':
      return reportUntouched(scene, notices);
    case 'leadershipReport':
      return leadershipReport(scene, notices);
    case 'returned':
      return returned(scene, notices);
    case 'extensionDecided':
      return extensionDecided(scene, notices);
    case 'reopened':
      return reopened(scene, notices);
    case 'corrected':
      return corrected(scene, notices);
    case 'revoked':
      return revoked(scene, notices);
    case 'closing':
      return closing(scene);
    case 'weeklyList':
      return weeklyList(scene);
    case 'specialistDaily':
      return specialistDaily(scene);
    default:
      return kind satisfies never;
  }
}
