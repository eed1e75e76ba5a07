/** One request as the page sent it. */
export interface Sent {
  key: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** What the server answers: JSON with a status, or nothing at all (the network is gone). */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | 'away';

/**
 * A server at the edge of the network: routes are 'GET /api/session' -> a reply, or a function of what was sent. What is not
 * given answers 404. @returns what was sent, in order
 */
export function fakeServer(routes: Record<string, Reply | ((sent: Sent) => Reply)>): Sent[] {
  const sent: Sent[] = [];
  const answer = (input: string, init: RequestInit = {}): Promise<unknown> => {
    const url = input;
    const key = `${init.method ?? 'GET'} ${url.split('?')[0] ?? ''}`;
    const one: Sent = {
      key,
      url,
      headers: Object.fromEntries(Object.entries(init.headers ?? {}).map(([name, value]) => [name, String(value)])),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    sent.push(one);
    const route = routes[key] ?? { status: 404, body: problem('NOT_FOUND', 404) };
    const reply = typeof route === 'function' ? route(one) : route;
    if (reply === 'away') return Promise.reject(new TypeError('Failed to fetch'));
    const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
    const headers = new Map(Object.entries({ 'Content-Type': 'application/json', ...reply.headers }));
    return Promise.resolve({
      ok: reply.status >= 200 && reply.status < 300,
      status: reply.status,
      headers: { get: (name: string) => headers.get(name) ?? null },
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(JSON.parse(text)),
      blob: () => Promise.resolve(text),
    });
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

/** A refusal as the API says it. */
export const problem = (code: string, status: number, detail = 'Chi tiết của máy chủ.') => ({
  type: 'about:blank',
  title: 'Không thực hiện được',
  status,
  detail,
  code,
  requestId: 'r-1',
});

/** A specialist of the demonstration, as GET /api/session answers. */
export const specialist = {
  accountId: '0190a0a0-0000-7000-8000-000000000001',
  username: 'chuyenvien',
  displayName: 'Chuyên viên theo dõi',
  role: 'specialist' as const,
  room: 'Phòng Tổng hợp',
  office: { id: 'o', name: 'UBND tỉnh', secretariatName: 'Văn phòng UBND tỉnh', provinceName: 'tỉnh' },
  agency: null,
  actsFor: null,
  clock: { at: '2016-02-05T01:00:00.000Z', kind: 'production' as const },
};
