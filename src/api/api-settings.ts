/** What the API must be told; nothing here is read from the environment. */
export interface ApiSettings {
  /** what people and mails use, no slash at the end */
  publicUrl: string;
  /** proxies in front whose X-Forwarded-For is believed */
  trustProxyHops: number;
  /** the built web application (dist/web); none: the API alone */
  webFolder?: string;
  /** the page of a demonstration's mail catcher, asked when it is needed: it starts beside the API */
  mailsUrl?: () => string | undefined;
}

/** Asked by /health/ready; never throws. */
export type TemporalHealth = () => Promise<'up' | 'down' | 'notAsked'>;
