import { Problem } from './problem.js';

/** How far an upload is, in bytes. */
export interface UploadProgress {
  sent: number;
  total: number;
}

export interface UploadOptions {
  headers: Record<string, string>;
  body: FormData;
  signal?: AbortSignal | undefined;
  onProgress: (progress: UploadProgress) => void;
  /** the answer's header with the business clock */
  onClock: (value: string | null) => void;
}

/** fetch does not tell how far a body is sent; the older request does. @throws Problem, or AbortError when it was stopped */
export async function upload(method: string, url: string, options: UploadOptions): Promise<string> {
  const { headers, body, signal, onProgress, onClock } = options;
  const http = new XMLHttpRequest();
  const sent: UploadProgress = { sent: 0, total: 0 };
  return new Promise((resolve, reject) => {
    http.open(method, url);
    for (const [name, value] of Object.entries(headers)) http.setRequestHeader(name, value);
    http.upload.addEventListener('progress', ({ loaded, total }) => {
      Object.assign(sent, { sent: loaded, total });
      onProgress({ sent: loaded, total });
    });
    http.addEventListener('load', () => {
      onClock(http.getResponseHeader('Dondoc-Clock'));
      if (http.status >= 200 && http.status < 300) resolve(http.responseText);
      else reject(Problem.from(http.status, http.responseText));
    });
    const interrupted = () => reject(new Problem('UPLOAD_INTERRUPTED', 0, '', null, { ...sent }));
    http.addEventListener('error', interrupted);
    http.addEventListener('timeout', interrupted);
    http.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal?.addEventListener('abort', () => http.abort(), { once: true });
    http.send(body);
  });
}
