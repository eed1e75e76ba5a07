/** The older request of the browser, played by a test. */
export class FakeUpload {
  static last: FakeUpload | undefined;

  status = 0;
  responseText = '';
  readonly headers: Record<string, string> = {};
  sentBody: unknown = undefined;
  isAborted = false;
  readonly upload = new EventTarget();
  private readonly events = new EventTarget();
  method = '';
  url = '';

  constructor() {
    FakeUpload.last = this;
  }

  open(method: string, url: string): void {
    Object.assign(this, { method, url });
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getResponseHeader(): null {
    return null;
  }

  addEventListener(name: string, listener: () => void): void {
    this.events.addEventListener(name, listener);
  }

  send(body: unknown): void {
    this.sentBody = body;
  }

  abort(): void {
    this.isAborted = true;
    this.tell('abort');
  }

  /** so much of the file is on its way */
  sends(loaded: number, total: number): void {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total }));
  }

  /** more of the answer comes */
  comes(text: string): void {
    this.responseText += text;
    this.tell('progress');
  }

  /** the answer is whole, as the connection tells */
  ends(status: number, text = ''): void {
    this.status = status;
    this.responseText += text;
    this.tell('load');
  }

  breaks(): void {
    this.tell('error');
  }

  private tell(name: string): void {
    this.events.dispatchEvent(new Event(name));
  }
}

/** @returns the request that was made last */
export function fakeUploads(): () => FakeUpload {
  Object.assign(globalThis, { XMLHttpRequest: FakeUpload });
  return () => {
    if (!FakeUpload.last) throw new Error('nothing was sent');
    return FakeUpload.last;
  };
}
