import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { transact, type Database } from '../../database/database.js';
import { findFile, storeFile, type StoredFileFacts } from '../../database/file-store.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { DATABASE } from '../tokens.js';
import type { UploadedContent } from '../uploaded-content.js';
import { fileAs } from './attachment.js';
import { evidenceType } from './evidence-type.js';
import type { storedFile } from './files.routes.js';
import { maybeShown } from './shown-files.js';

@Injectable()
export class FilesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError FILE_MISSING, EMPTY_FILE, FILE_TYPE_REFUSED */
  async upload(caller: Caller, file: UploadedContent | undefined): Promise<z.infer<typeof storedFile>> {
    const officeId = officeOf(caller);
    if (!file) throw new DomainError('FILE_MISSING', 'Thiếu tệp: gửi multipart/form-data với trường "file".');
    const mediaType = await evidenceType(file.content, file.name);
    const { agencyId, accountId } = caller;
    const facts = { ...file, officeId, agencyId, uploadedById: accountId, mediaType, at: new Date(caller.clock.at) };
    const id = await transact(this.database, (tx) => storeFile(tx, facts));
    return { id, name: file.name, mediaType, sizeBytes: file.content.length };
  }

  /**
   * A file as it was stored, to be saved; or to be shown where that is asked for and harmless.
   * @throws DomainError NOT_FOUND, also for a file of another office or agency
   */
  async download(
    caller: Caller,
    id: string,
    isToBeShown: boolean,
  ): Promise<{ content: StreamableFile; isShown: boolean }> {
    const file = await findFile(this.database, id);
    if (!file || file.officeId !== caller.officeId || !(await this.mayRead(caller, file))) throw notFound('tệp', id);
    return this.given(file, isToBeShown);
  }

  /**
   * The file that a directive was brought in from, byte for byte.
   * @throws DomainError NOT_FOUND, for an agency also when the directive is none of its business; FILE_DAMAGED
   */
  async original(
    caller: Caller,
    directiveId: string,
    isToBeShown: boolean,
  ): Promise<{ content: StreamableFile; isShown: boolean }> {
    const { agencyId } = caller;
    const directive = await this.database.directive.findFirst({
      where: {
        id: directiveId,
        officeId: officeOf(caller),
        ...(agencyId === null ? {} : { assignments: { some: { agencyId } } }),
      },
      select: { fileId: true },
    });
    const file = directive?.fileId ? await findFile(this.database, directive.fileId) : null;
    if (!file) throw notFound(directive ? 'tệp gốc của văn bản' : 'văn bản', directiveId);
    return this.given(file, isToBeShown);
  }

  private async given(
    file: StoredFileFacts,
    isToBeShown: boolean,
  ): Promise<{ content: StreamableFile; isShown: boolean }> {
    const isShown = isToBeShown && maybeShown(file.mediaType);
    return { content: await fileAs(isShown ? 'inline' : 'attachment', this.database, file), isShown };
  }

  /** An agency: its own files, those of reports on its assignments, and the signed file of a directive that concerns it. */
  private async mayRead(caller: Caller, { id, agencyId }: StoredFileFacts): Promise<boolean> {
    if (caller.agencyId === null || caller.agencyId === agencyId) return true;
    const ofReport = await this.database.reportFile.count({
      where: { fileId: id, report: { assignment: { agencyId: caller.agencyId } } },
    });
    if (ofReport > 0) return true;
    const ofDirective = await this.database.directive.count({
      where: { fileId: id, assignments: { some: { agencyId: caller.agencyId } } },
    });
    return ofDirective > 0;
  }
}
