import type { Notice } from '../../../database/generated/client.js';
import { loadAssignmentsById, type LoadedAssignment } from './load-assignments.js';
import type { Scene } from './scene.js';

/** The assignments that notices speak of, in the order of their documents; each once. */
export async function noticedAssignments(scene: Scene, notices: readonly Notice[]): Promise<LoadedAssignment[]> {
  const ids = [...new Set(notices.flatMap(({ assignmentId }) => assignmentId ?? []))];
  return loadAssignmentsById(scene, ids);
}

/** The latest notice of an assignment. */
export const noticeOf = (notices: readonly Notice[], assignmentId: string): Notice | undefined =>
  notices.findLast((notice) => notice.assignmentId === assignmentId);
