import type { Response } from 'express';
import { SHOWN_FILE_POLICY } from './shown-files.js';

/** Headers of a stored file's answer. @param isShown within a page of ours, and able to do nothing itself */
export function fileHeaders(response: Response, isShown: boolean): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  if (!isShown) return;
  response.setHeader('Content-Security-Policy', SHOWN_FILE_POLICY);
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
}
