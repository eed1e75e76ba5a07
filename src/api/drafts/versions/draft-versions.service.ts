import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../../database/database.js';
import { notFound, type Caller } from '../../access/caller.js';
import { findDirective } from '../../directives/find-directive.js';
import { DATABASE } from '../../tokens.js';
import { itemLabel } from '../item-label.js';
import type { DraftWithIds } from '../item-ids.js';
import { fieldsChanged, type ChangedField } from './draft-change.js';
import { readVersions, type KeptVersion } from './read-versions.js';
import type { draftVersionOne, draftVersions } from './versions.schemas.js';

/** A draft of forty items is saved a few hundred times at most. */
const VERSIONS_AT_MOST = 1_000;

/** What each save made of a draft, also after the launch. */
@Injectable()
export class DraftVersionsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(caller: Caller, id: string): Promise<z.infer<typeof draftVersions>> {
    await findDirective(this.database, caller, id, 'directive.text');
    const last = await this.lastVersion(id);
    const kept = await readVersions(this.database, id, Math.max(1, last - VERSIONS_AT_MOST), last);
    const versions = kept.map((one, at) => ({
      ...headOf(one, caller),
      changed: changedIn(kept[at - 1]?.draft, one.draft).map(({ itemId, label, field }) => ({ itemId, label, field })),
    }));
    return { versions: versions.toReversed(), clock: caller.clock };
  }

  /** @throws DomainError NOT_FOUND for one that is not kept */
  async one(caller: Caller, id: string, version: number): Promise<z.infer<typeof draftVersionOne>> {
    await findDirective(this.database, caller, id, 'directive.text');
    const kept = await readVersions(this.database, id, Math.max(1, version - 1), version);
    const found = kept.at(-1);
    if (found?.version !== version) throw notFound('bản lưu của dự thảo', id);
    return {
      ...headOf(found, caller),
      draft: found.draft,
      changed: changedIn(kept.at(-2)?.draft, found.draft),
      clock: caller.clock,
    };
  }

  private async lastVersion(id: string): Promise<number> {
    const { draftVersion } = await this.database.directive.findUniqueOrThrow({
      where: { id },
      select: { draftVersion: true },
    });
    return draftVersion;
  }
}

const headOf = ({ version, at, by, accountId }: KeptVersion, caller: Caller) => ({
  version,
  at: at.toISOString(),
  by: by ?? 'Tài khoản đã xóa',
  isOwn: accountId === caller.accountId,
});

function changedIn(before: DraftWithIds | undefined, after: DraftWithIds): (ChangedField & { label: string })[] {
  if (!before) return [];
  return fieldsChanged(before, after).map((change) => {
    const standsIn = after.assignments.some(({ id }) => id === change.itemId) ? after : before;
    return { ...change, label: change.itemId === null ? 'Phần đầu văn bản' : itemLabel(standsIn, change.itemId) };
  });
}
