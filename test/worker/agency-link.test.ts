import { randomUUID } from 'node:crypto';
import { agencyLinkToken, linkIdOfToken } from '../../src/database/agency-link.js';

describe("the launch mail's link", () => {
  const id = randomUUID();

  it('names its row and nothing else', () => {
    const token = agencyLinkToken('secret', id);
    expect(token).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
    expect(linkIdOfToken('secret', token)).toBe(id);
    expect(agencyLinkToken('secret', id)).toBe(token);
  });

  it('is worth nothing under another secret, changed, or made up', () => {
    const token = agencyLinkToken('secret', id);
    expect(linkIdOfToken('other', token)).toBeNull();
    expect(linkIdOfToken('secret', agencyLinkToken('secret', randomUUID()).slice(0, 22) + token.slice(22))).toBeNull();
    for (const text of ['', '.', id, `${token}A`, token.slice(1), 'ă'.repeat(45)])
      expect(linkIdOfToken('secret', text)).toBeNull();
  });
});
