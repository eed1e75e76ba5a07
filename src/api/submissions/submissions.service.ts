import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Act } from '../../domain/command.js';
import { localDateOf } from '../../domain/plain-date.js';
import { assignmentCommandRights, reaches, rights, type Right } from '../../domain/rights.js';
import { mayBeSubmitted, subjectNames, submissionSubjects } from '../../domain/submission.js';
import { stateNames } from '../../domain/transitions.js';
import type { Database } from '../../database/database.js';
import { deskDirectives, pendingExtensions } from '../../database/queries/desk-details.js';
import { countSubmissions, leaderPosts, listSubmissions } from '../../database/queries/submissions.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notAllowed, notFound, officeOf, type Caller } from '../access/caller.js';
import { leaderPostOf } from '../access/leader-post.js';
import { ownBasis } from '../access/own-basis.js';
import { refuseOtherLeaders } from '../access/refuse-other-leaders.js';
import type { CommandId } from '../access/command-id.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';
import { readingAt } from '../assignments/read-at.js';
import { readCursor, writeCursor } from '../cursor.js';
import { deskScopeOf } from '../desk/desk-scope.js';
import { viewsById } from '../desk/views-by-id.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import { submissionViews } from './submission-views.js';
import type {
  AnswerBody,
  decisionForm,
  submissionList,
  submissionOutcome,
  SubmissionsQuery,
  SubmitBody,
} from './submissions.schemas.js';

const cursorShape = z.object({ keys: z.tuple([z.iso.datetime(), z.uuid()]) });

@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  async list(caller: Caller, query: SubmissionsQuery): Promise<z.infer<typeof submissionList>> {
    const { database } = this;
    const cursor = readCursor(cursorShape, query.cursor);
    const isWaiting = query.state === 'waiting';
    const myPost = await this.postOf(caller);
    const filter = {
      ...deskScopeOf(caller, query.scope),
      isWaiting,
      assignmentId: query.assignment,
      // A leader without a post of its own is asked nothing.
      ...(query.leader === 'mine' ? { postId: myPost?.id ?? caller.accountId } : {}),
    };
    const [rows, total] = await Promise.all([
      listSubmissions(database, filter, query.limit + 1, cursor?.keys ?? null),
      cursor ? null : countSubmissions(database, filter, COUNTED_AT_MOST),
    ]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    const lastAt = last && (isWaiting ? last.submittedAt : (last.answeredAt ?? last.submittedAt));
    return {
      submissions: await submissionViews(database, caller, page),
      myPost,
      total,
      nextCursor: last && lastAt ? writeCursor({ keys: [lastAt.toISOString(), last.id] }) : null,
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, and what the follow-up refuses */
  async submit(caller: Caller, body: SubmitBody, { commandId }: CommandId): Promise<z.infer<typeof submissionOutcome>> {
    await this.mustReach(caller, body.assignmentId, 'submission.write');
    return this.followUp.submit(body, this.actOf(caller, commandId));
  }

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, and what the follow-up refuses */
  async answer(
    caller: Caller,
    id: string,
    body: AnswerBody,
    { commandId }: CommandId,
  ): Promise<z.infer<typeof submissionOutcome>> {
    const found = await this.database.submission.findUnique({ where: { id }, select: { assignmentId: true } });
    if (!found) throw notFound('việc trình lãnh đạo', id);
    await this.mustReach(caller, found.assignmentId, 'submission.answer');
    if (body.answer === 'withdrawn' && rights['submission.write'][caller.role] === 'none')
      throw notAllowed('việc rút lại nội dung đã trình');
    const said = caller.role === 'leader' ? await this.asLeader(caller, found.assignmentId, body, commandId) : body;
    return this.followUp.answerSubmission(id, said, this.actOf(caller, commandId));
  }

  /** @throws DomainError NOT_FOUND, also for what belongs to another office */
  async form(caller: Caller, id: string): Promise<z.infer<typeof decisionForm>> {
    const { database } = this;
    const officeId = officeOf(caller);
    const reading = await readingAt(database, officeId, new Date(caller.clock.at), undefined);
    const assignment = (await viewsById(database, officeId, [id], reading)).get(id);
    if (!assignment) throw notFound('nhiệm vụ', id);
    const today = localDateOf(reading.read.at);
    const [task, directive, [subject], [extension], waiting, posts] = await Promise.all([
      database.task.findUniqueOrThrow({
        where: { id: assignment.task.id },
        select: { content: true, deadlineBasis: true },
      }),
      database.directive.findUniqueOrThrow({
        where: { id: assignment.directive.id },
        select: { directedByPostId: true },
      }),
      deskDirectives(database, [assignment.directive.id]),
      pendingExtensions(database, [id]),
      listSubmissions(database, { officeId, isWaiting: true, assignmentId: id }, submissionSubjects.length, null),
      leaderPosts(database, officeId, today),
    ]);
    if (!subject) throw notFound('nhiệm vụ', id);
    return {
      assignment,
      content: task.content,
      deadlineBasis: task.deadlineBasis,
      request: extension ? { ...extension, requestedAt: extension.requestedAt.toISOString() } : null,
      waiting: await submissionViews(database, caller, waiting),
      subjects: submissionSubjects.map((name) => ({
        subject: name,
        name: subjectNames[name],
        refusal: refusalOf(name, assignment),
      })),
      posts: posts.map(({ id: postId, title, holder }) => ({ id: postId, title, holder })),
      suggestedPostId: await this.suggestedPost(assignment.directive.id, directive.directedByPostId, posts),
      maySubmit: reaches(rights['submission.write'][caller.role], caller, subject),
      mayDecide: reaches(assignmentCommandRights.decideExtension[caller.role], caller, subject),
      today,
      clock: caller.clock,
    };
  }

  /** Whom the Office asks: who directs the document; where it names nobody, who was asked about it the last time. */
  private async suggestedPost(
    directiveId: string,
    directedById: string | null,
    posts: readonly { id: string }[],
  ): Promise<string | null> {
    const inOffice = (wanted: string | null | undefined) => posts.find(({ id }) => id === wanted)?.id ?? null;
    const director = inOffice(directedById);
    if (director !== null) return director;
    const last = await this.database.submission.findFirst({
      where: { directiveId },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      select: { postId: true },
    });
    return inOffice(last?.postId);
  }

  private actOf(caller: Caller, commandId: string): Act {
    return { commandId, actorId: caller.accountId, channel: caller.via === 'session' ? 'web' : 'api' };
  }

  private async mustReach(caller: Caller, assignmentId: string, right: Right): Promise<void> {
    const [found] = await this.database.$queryRaw<
      { officeId: string; specialistId: string | null; room: string | null }[]
    >`SELECT a."officeId", d."specialistId", d.room FROM assignment a JOIN directive d ON d.id = a."directiveId"
      WHERE a.id = ${assignmentId}::uuid`;
    if (!found || found.officeId !== officeOf(caller)) throw notFound('nhiệm vụ', assignmentId);
    if (!reaches(rights[right][caller.role], caller, found)) throw notAllowed('việc này trên văn bản của phòng khác');
  }

  /**
   * A leader answers what that post directs or was asked, and needs no other basis than the answer itself.
   * @throws DomainError NOT_ALLOWED for what another leader directs
   */
  private async asLeader(
    caller: Caller,
    assignmentId: string,
    body: AnswerBody,
    commandId: string,
  ): Promise<AnswerBody> {
    const post = await leaderPostOf(this.database, caller.accountId);
    if (!post) return body;
    await refuseOtherLeaders(this.database, caller, post, assignmentId, commandId);
    return body.basis || body.answer === 'withdrawn' ? body : { ...body, basis: ownBasis(caller, post) };
  }

  /** The post that a leader's account holds, or acts for ("thay"). */
  private async postOf(caller: Caller): Promise<{ id: string; title: string } | null> {
    if (caller.role !== 'leader' && caller.role !== 'officeHead') return null;
    const post = await leaderPostOf(this.database, caller.accountId);
    return post && { id: post.postId, title: post.title };
  }
}

/** Which assignments a question can be about, said where it cannot be about this one. */
const onlyWhere: Record<(typeof submissionSubjects)[number], string> = {
  extension: 'Chỉ gia hạn nhiệm vụ chưa báo cáo hoàn thành',
  reopen: 'Chỉ mở lại nhiệm vụ đã hoàn thành',
  revoke: 'Chỉ thu hồi nhiệm vụ chưa kết thúc',
};

function refusalOf(subject: (typeof submissionSubjects)[number], assignment: AssignmentView): string | null {
  if (!mayBeSubmitted(subject, assignment.state))
    return `${onlyWhere[subject]}; nhiệm vụ này ${stateNames[assignment.state]}.`;
  if (assignment.isPutAside && subject !== 'revoke')
    return 'Nhiệm vụ đang tạm gác do lỗi; đưa trở lại theo dõi trước đã.';
  if (assignment.role === 'coordinator' && subject !== 'revoke')
    return 'Phần việc phối hợp không gia hạn, mở lại riêng.';
  if (subject === 'extension' && assignment.dueOn === null)
    return 'Nhiệm vụ không quy định thời hạn nên không có thời hạn để gia hạn.';
  return null;
}
