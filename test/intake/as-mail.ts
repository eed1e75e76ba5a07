/** A part of a mail: headers, then base64. */
export const part = (bytes: Uint8Array | string, type: string, fileName?: string, more = ''): string => {
  const named =
    fileName === undefined
      ? ''
      : `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(fileName)}\r\n`;
  const base64 = Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${named}${more}\r\n${base64}\r\n`;
};

/** A mail with parts. Its subject and date are those of the sending, not of a directive. */
export const mail = (parts: readonly string[], type = 'multipart/mixed'): Buffer =>
  Buffer.from(
    [
      'Received: from mail.example.gov.vn by mx.example.gov.vn; Mon, 01 Jan 2024 08:00:00 +0700',
      'From: =?UTF-8?B?VsSDbiB0aMawIFViYm5k?= <vanthu@example.gov.vn>',
      'To: so@example.gov.vn',
      'Subject: =?UTF-8?B?R+G7rWkgdsSDbiBi4bqjbiBz4buRIDk5OS9DVC1VQk5E?=',
      'Date: Mon, 01 Jan 2024 08:00:00 +0700',
      'MIME-Version: 1.0',
      `Content-Type: ${type}; boundary="xyz"`,
      '',
      ...parts.map((one) => `--xyz\r\n${one}`),
      '--xyz--',
      '',
    ].join('\r\n'),
  );
