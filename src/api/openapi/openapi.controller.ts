import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Controller, Header, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { ApiSettings } from '../api-settings.js';
import { Handles, type Route } from '../route.js';
import { ROUTES, SETTINGS } from '../tokens.js';
import { docsPage, docsScript } from './docs-page.js';
import { openapiDocument } from './openapi-document.js';
import { openapiRoutes as paths } from './openapi.routes.js';

/** What the page needs of the package, and nothing else of it. */
const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

@Controller()
export class OpenapiController {
  private readonly document: ReturnType<typeof openapiDocument>;

  constructor(@Inject(SETTINGS) settings: ApiSettings, @Inject(ROUTES) routes: readonly Route[]) {
    this.document = openapiDocument(routes, settings.publicUrl);
  }

  @Handles(paths.document)
  json() {
    return this.document;
  }

  @Handles(paths.page)
  @Header('Content-Type', 'text/html; charset=utf-8')
  page() {
    return docsPage;
  }

  @Handles(paths.asset)
  async asset(@Param('file') file: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    if (file === 'start.js')
      return new StreamableFile(Buffer.from(docsScript), { type: 'text/javascript; charset=utf-8' });
    const type = assets[file];
    if (!type) throw new DomainError('ROUTE_NOT_FOUND', 'Không có địa chỉ này.');
    response.setHeader('Cache-Control', 'public, max-age=86400');
    return new StreamableFile(await readFile(path.join(packageFolder, file)), { type });
  }
}
