import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { daysOverdue, dueDateOf } from '../../domain/reporting-status.js';
import type { Database } from '../../database/database.js';
import { countWaitingOrders, orderItems } from '../../database/queries/push-orders.js';
import type { OrderSkipReason } from '../../followup/give-order.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { officePolicy } from '../../followup/policy.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { leaderPostOf } from '../access/leader-post.js';
import { specialistOf } from '../assignments/assignments.service.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import { orderLineOf } from './order-line-of.js';
import type { OrderBody, orderList, orderOutcome, ordersQuery } from './orders.schemas.js';

const ROWS_AT_MOST = 500;

const skipNames: Record<OrderSkipReason, string> = {
  reported: 'đã báo cáo hoặc đang chờ quyết định, không phải đôn đốc',
  ended: 'đã kết thúc',
  coordinator: 'phần phối hợp, không đôn đốc riêng',
  standing: 'nhiệm vụ định kỳ chưa mở kỳ báo cáo',
  putAside: 'tạm gác do lỗi dữ liệu',
  otherLeader: 'do lãnh đạo khác chỉ đạo',
};

@Injectable()
export class OrdersService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  /**
   * P12. A Vice-Chairman orders what that post directs, or what names no leader; the others all of the office.
   * @throws DomainError NOT_FOUND and what the follow-up refuses
   */
  async give(
    caller: Caller,
    { assignmentIds, overdueOfAgency, sentence, answerBy }: OrderBody,
    commandId: string,
  ): Promise<z.infer<typeof orderOutcome>> {
    const officeId = officeOf(caller);
    const post = await leaderPostOf(this.database, caller.accountId);
    if (overdueOfAgency) await this.mustBeOfOffice(officeId, overdueOfAgency);
    const leader = {
      postId: post?.postId ?? null,
      title: post?.title ?? caller.displayName,
      isForOther: post?.isForOther ?? false,
    };
    const {
      orderId,
      at,
      assignmentIds: taken,
      skipped,
      isRepeated,
    } = await this.followUp.giveOrder(
      {
        officeId,
        target: overdueOfAgency ? { overdueOfAgencyId: overdueOfAgency } : { assignmentIds: assignmentIds ?? [] },
        sentence,
        answerBy,
        leader,
        withinPostId: post?.kind === 'viceChairman' ? post.postId : null,
      },
      { commandId, actorId: caller.accountId, channel: caller.via === 'session' ? 'web' : 'api' },
    );
    return {
      orderId,
      at,
      assignmentIds: taken,
      skipped: skipped.map(({ assignmentId, reason }) => ({ assignmentId, reason, reasonName: skipNames[reason] })),
      leader: leader.title,
      isForOther: leader.isForOther,
      isRepeated,
    };
  }

  async list(
    caller: Caller,
    { waiting, assignment, specialist }: z.infer<typeof ordersQuery>,
  ): Promise<z.infer<typeof orderList>> {
    const officeId = officeOf(caller);
    const filter = { officeId, isWaiting: waiting, assignmentId: assignment, ...specialistOf(caller, specialist) };
    const [rows, total, { calendar }] = await Promise.all([
      orderItems(this.database, filter, ROWS_AT_MOST),
      waiting ? countWaitingOrders(this.database, filter) : null,
      officePolicy(this.database, officeId),
    ]);
    const now = new Date(caller.clock.at);
    return {
      orders: rows.map((row) => ({
        ...orderLineOf(row),
        assignmentId: row.assignmentId,
        agency: { id: row.agencyId, name: row.agencyName },
        directive: { id: row.directiveId, number: row.directiveNumber },
        clause: row.clause,
        action: row.action,
        dueOn: row.dueAt ? dueDateOf(row.dueAt) : null,
        daysOverdue: row.dueAt && row.dueAt < now ? daysOverdue(row.dueAt, now, calendar) : null,
      })),
      total: total ?? rows.length,
      clock: caller.clock,
    };
  }

  private async mustBeOfOffice(officeId: string, agencyId: string): Promise<void> {
    const [agency] = await this.database.$queryRaw<{ id: string }[]>`
      SELECT id FROM agency WHERE id = ${agencyId}::uuid AND "officeId" = ${officeId}::uuid`;
    if (!agency) throw notFound('cơ quan', agencyId);
  }
}
