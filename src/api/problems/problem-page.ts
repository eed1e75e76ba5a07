import { escapeHtml, htmlPage } from '../links/html-page.js';
import type { Clock } from '../schemas/clock.schemas.js';
import type { Problem } from './problem.schemas.js';

/** A refusal as a page that a person can read. */
export const problemPage = ({ title, detail, requestId }: Problem, clock: Clock | null): string =>
  htmlPage(
    title,
    `<h1>${escapeHtml(title)}</h1><p class="fault" role="alert">${escapeHtml(detail)}</p><p class="contact">Mã yêu cầu: ${escapeHtml(requestId)}</p>`,
    clock,
  );
