import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Act } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import { standingInTheWay, type LaunchPlan } from '../../domain/launch-plan.js';
import { businessNow, transact, type Database } from '../../database/database.js';
import { logOnDirective } from '../../followup/directive-log.js';
import type { FollowUp } from '../../followup/follow-up.js';
import type { Caller } from '../access/caller.js';
import type { CommandId } from '../access/command-id.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import type { launchOutcome } from './directives.schemas.js';
import { withItemIds } from '../drafts/item-ids.js';
import { settleList } from '../drafts/settle-list.js';
import { draft as draftSchema, type Draft } from './draft.schemas.js';
import { lockDraft } from './drafts.service.js';
import { findDirective, type FoundDirective } from './find-directive.js';
import { planDraft } from './plan-draft.js';
import type { preview } from './preview.schemas.js';
import { previewOf } from './preview-of.js';

@Injectable()
export class LaunchService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  /** What launching will do; writes nothing. @throws DomainError NOT_A_DRAFT */
  async preview(caller: Caller, id: string): Promise<z.infer<typeof preview>> {
    const directive = await findDirective(this.database, caller, id, 'directive.text');
    if (directive.state !== 'draft')
      throw new DomainError('NOT_A_DRAFT', 'Văn bản này không còn là dự thảo.', { id, state: directive.state });
    const { draft, draftVersion, text } = await this.draftOf(id);
    const { plan, registry, things } = await settleList(
      this.database,
      directive,
      withItemIds(draft),
      text,
      caller.clock,
    );
    const earlier = things
      .filter(({ code, isSettled }) => code === 'DUPLICATE_OF_EARLIER' && !isSettled)
      .map(({ code, message, itemIndex }) => ({ code, message, itemIndex }));
    const whole = { ...plan, warnings: [...plan.warnings, ...earlier] };
    return previewOf(
      id,
      draftVersion,
      whole,
      new Map(registry.agencies.map(({ id: key, name }) => [key, name])),
      caller.clock,
    );
  }

  /** @throws DomainError LAUNCH_PROBLEMS (details.problems), DRAFT_CHANGED, and what `launch` of the follow-up refuses */
  async launch(
    caller: Caller,
    id: string,
    isForced: boolean,
    { commandId, expectedSeq }: CommandId,
  ): Promise<z.infer<typeof launchOutcome>> {
    const directive = await findDirective(this.database, caller, id, 'directive.prepare');
    if (expectedSeq === undefined)
      throw new DomainError('INPUT_INVALID', 'Thiếu tiêu đề If-Match (version của dự thảo đã xem trước).');
    const { plan, draftVersion } = await this.plan(caller, directive);
    const problems = standingInTheWay(plan, isForced);
    // A launch that was done is answered as it was: its draft has no say any more.
    if (directive.state === 'draft') {
      if (draftVersion !== expectedSeq) {
        throw new DomainError(
          'DRAFT_CHANGED',
          'Dự thảo đã được sửa sau khi xem trước; xin xem lại rồi giao nhiệm vụ.',
          { version: draftVersion },
        );
      }
      const [first] = problems;
      if (first) {
        const message =
          problems.length === 1
            ? first.message
            : `Còn ${problems.length} điều phải xem trước khi giao; trước hết: ${first.message}`;
        throw new DomainError('LAUNCH_PROBLEMS', message, { problems });
      }
    }
    const act: Act = { commandId, actorId: caller.accountId, channel: caller.via === 'session' ? 'web' : 'api' };
    const { document, tasks } = plan;
    return this.followUp.launch({ directiveId: id, expectedDraftVersion: expectedSeq, document, tasks }, act);
  }

  /** A person decides that nothing follows from the document; its workflow never begins. @throws DomainError NOT_A_DRAFT */
  async decideNoTask(caller: Caller, id: string, reason: string): Promise<void> {
    await findDirective(this.database, caller, id, 'directive.prepare');
    await transact(this.database, async (tx) => {
      const row = await lockDraft(tx, id);
      const now = await businessNow(tx);
      await tx.directive.update({ where: { id }, data: { state: 'concluded', carriesNoTask: true, concludedAt: now } });
      const channel = caller.via === 'session' ? 'web' : 'api';
      await logOnDirective(tx, row, now, { kind: 'noTask', payload: { reason }, actorId: caller.accountId, channel });
    });
  }

  private async plan(
    caller: Caller,
    { id, officeId }: FoundDirective,
  ): Promise<{ plan: LaunchPlan; draftVersion: number }> {
    const { draft, draftVersion, text } = await this.draftOf(id);
    const { plan } = await planDraft(this.database, officeId, draft, text, caller.clock);
    return { plan, draftVersion };
  }

  private async draftOf(id: string): Promise<{ draft: Draft; draftVersion: number; text: string }> {
    const row = await this.database.directive.findUniqueOrThrow({
      where: { id },
      select: { draft: true, draftVersion: true, text: true },
    });
    return { ...row, draft: draftSchema.parse(row.draft) };
  }
}
