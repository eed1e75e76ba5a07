/** A mail address that breaks, where it has no room, behind its @ and not inside a word. */
export function MailAddress({ address }: { address: string }) {
  const at = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

/** Several, one after the other. */
export function MailAddresses({ addresses }: { addresses: readonly string[] }) {
  return addresses.map((address, n) => (
    <span key={address}>
      {n > 0 && ', '}
      <MailAddress address={address} />
    </span>
  ));
}
