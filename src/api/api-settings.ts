/** What the API must be told; nothing here is read from the environment. */
export interface ApiSettings {
  /** what people and mails use, no slash at the end */
  publicUrl: string;
  /** proxies in front whose X-Forwarded-For is believed */
  trustProxyHops: number;
}

/** Asked by /health/ready; never throws. */
export type TemporalHealth = () => Promise<'up' | 'down' | 'notAsked'>;
