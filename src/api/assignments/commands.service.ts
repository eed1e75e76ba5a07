import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Act, AssignmentCommand, Channel, Informant } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import { agencyCommands, assignmentCommandRights, reaches } from '../../domain/rights.js';
import { commandNames } from '../../domain/transitions.js';
import type { Database } from '../../database/database.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notAllowed, notFound, type Caller } from '../access/caller.js';
import { leaderPostOf } from '../access/leader-post.js';
import { ownBasis } from '../access/own-basis.js';
import { refuseOtherLeaders } from '../access/refuse-other-leaders.js';
import type { CommandId } from '../access/command-id.js';
import { asProblem } from '../problems/as-problem.js';
import { DATABASE, FOLLOW_UP, LOG } from '../tokens.js';
import type { CommandBody, commandOutcome, ManyCommands, manyOutcomes } from './commands.schemas.js';

type Outcome = z.infer<typeof commandOutcome>;

/** Channels by which an agency's words reach the Office (P1). */
const onBehalfChannels: readonly Channel[] = ['letter', 'axis', 'email', 'telephone'];

@Injectable()
export class CommandsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, ON_BEHALF_INCOMPLETE, and what the follow-up refuses */
  async carryOut(
    caller: Caller,
    assignmentId: string,
    body: CommandBody,
    { commandId, expectedSeq }: CommandId,
  ): Promise<Outcome> {
    const subject = await this.subjectOf(assignmentId);
    if (!subject || !maySee(caller, subject)) throw notFound('nhiệm vụ', assignmentId);
    const row = assignmentCommandRights[body.command.type];
    if (!reaches(row[caller.role], caller, subject)) throw notAllowed(`việc “${commandNames[body.command.type]}”`);
    const act: Act = {
      commandId,
      actorId: caller.accountId,
      ...saidBy(caller, body, subject.agencyId),
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
    };
    const command =
      caller.role === 'leader' ? await this.asLeader(caller, assignmentId, body.command, commandId) : body.command;
    return this.followUp.carryOut(assignmentId, command, act);
  }

  /** One after the other: commands on one directive would only wait for its lock. */
  async carryOutMany(
    caller: Caller,
    { items }: ManyCommands,
    requestId: string,
  ): Promise<z.infer<typeof manyOutcomes>> {
    const results: z.infer<typeof manyOutcomes>['results'] = [];
    for (const { assignmentId, commandId, expectedSeq, ...body } of items) {
      try {
        const outcome = await this.carryOut(caller, assignmentId, body, { commandId, expectedSeq });
        results.push({ assignmentId, commandId, status: 200, outcome });
      } catch (error) {
        const problem = asProblem(error, requestId);
        if (problem.status >= 500)
          this.log.error({ err: error, requestId, commandId, code: problem.code }, 'command failed');
        results.push({ assignmentId, commandId, status: problem.status, problem });
      }
    }
    return { results };
  }

  /**
   * A leader decides what that post directs or was asked, and needs no other basis than the act itself (P4, P12).
   * @throws DomainError NOT_ALLOWED for what another leader directs
   */
  private async asLeader(
    caller: Caller,
    assignmentId: string,
    command: AssignmentCommand,
    commandId: string,
  ): Promise<AssignmentCommand> {
    const post = await leaderPostOf(this.database, caller.accountId);
    if (!post) return command;
    await refuseOtherLeaders(this.database, caller, post, assignmentId, commandId);
    const needsBasis = command.type === 'decideExtension' || command.type === 'reopen' || command.type === 'revoke';
    return needsBasis && !command.basis ? { ...command, basis: ownBasis(caller, post) } : command;
  }

  private async subjectOf(assignmentId: string) {
    const [subject] = await this.database.$queryRaw<
      { officeId: string; agencyId: string; specialistId: string | null; room: string | null }[]
    >`SELECT a."officeId", a."agencyId", d."specialistId", d.room
      FROM assignment a JOIN directive d ON d.id = a."directiveId" WHERE a.id = ${assignmentId}::uuid`;
    return subject;
  }
}

const maySee = (caller: Caller, subject: { officeId: string; agencyId: string }): boolean =>
  caller.officeId === subject.officeId && (caller.agencyId === null || caller.agencyId === subject.agencyId);

/** Through which channel, and for whom. An agency's act entered by the Office says how it came and from whom (P1). */
function saidBy(
  caller: Caller,
  { command, channel, actedFor, informant }: CommandBody,
  agencyId: string,
): Pick<Act, 'channel' | 'actedForId' | 'informant'> {
  const isForOther = actedFor !== undefined && actedFor !== agencyId;
  if (isForOther)
    throw new DomainError('ON_BEHALF_OF_OTHER', 'Chỉ cập nhật thay được cho chính cơ quan của nhiệm vụ này.', {
      actedFor,
    });
  const own = caller.via === 'session' ? 'web' : 'api';
  if (!isOnBehalf(caller, command)) return { channel: own };
  if (!channel || !onBehalfChannels.includes(channel) || !informant) {
    throw new DomainError(
      'ON_BEHALF_INCOMPLETE',
      'Văn phòng cập nhật thay cơ quan phải nêu kênh nhận (văn bản, trục liên thông, thư điện tử, điện thoại) và người cung cấp.',
      { channels: onBehalfChannels },
    );
  }
  refuseWithoutLetter(command, channel, informant);
  return { channel, actedForId: agencyId, informant };
}

/** P6: a completion rests on the agency's letter. P1: what came by letter says which one. */
function refuseWithoutLetter(command: AssignmentCommand, channel: Channel, informant: Informant): void {
  if (channel === 'telephone' && command.type === 'reportCompletion')
    throw new DomainError(
      'COMPLETION_BY_TELEPHONE',
      'Qua điện thoại chỉ ghi nhận được tiến độ: báo cáo hoàn thành phải có văn bản của cơ quan (số, ký hiệu, ngày, người ký) và tệp minh chứng.',
    );
  const hasLetter = command.type === 'reportCompletion' || informant.letterNumber !== undefined;
  if ((channel === 'letter' || channel === 'axis') && !hasLetter)
    throw new DomainError('LETTER_MISSING', 'Chưa nhập số, ký hiệu của văn bản mà cơ quan gửi đến.', { channel });
}

const isOnBehalf = (caller: Caller, command: AssignmentCommand): boolean =>
  caller.agencyId === null && agencyCommands.includes(command.type);
