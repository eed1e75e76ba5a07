import { Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/errors.js';
import type { Clock } from '../schemas/clock.schemas.js';
import { linkPageHtml } from './link-page.js';
import { acknowledgeForm } from './links.routes.js';
import { LinksService } from './links.service.js';

/** The page as HTML: a form that was filled in wrongly is shown again with what is missing, and changes nothing. */
@Injectable()
export class LinkAnswers {
  constructor(private readonly links: LinksService) {}

  async page(token: string, clock: Clock | undefined): Promise<string> {
    return linkPageHtml(await this.links.page(token, installed(clock)));
  }

  async acknowledge(token: string, body: unknown, clock: Clock | undefined): Promise<string> {
    const form = acknowledgeForm.safeParse(body);
    if (form.success) return linkPageHtml(await this.links.acknowledge(token, form.data, installed(clock)));
    const page = await this.links.page(token, installed(clock));
    const messages = form.error.issues.map(({ message }) => message);
    return linkPageHtml(page, { messages, name: fieldOf(body, 'name'), telephone: fieldOf(body, 'telephone') });
  }
}

function installed(clock: Clock | undefined): Clock {
  if (!clock)
    throw new DomainError('LINK_INVALID', 'Liên kết không đúng. Xin mở lại từ thư đã nhận, hoặc liên hệ Văn phòng.');
  return clock;
}

const fieldOf = (body: unknown, name: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value.slice(0, 200) : '';
};
