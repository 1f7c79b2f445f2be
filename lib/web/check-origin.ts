/**
 * Whether a request that changes something was made by a page of this installation. Browsers name the origin of every
 * post; one without it, or with another, is refused. Forwarded hosts are never asked: whoever can set a header could
 * make any origin look like ours, so a proxy in front changes nothing here.
 */
export function isSameOrigin(headers: { get(name: string): string | null }, appOrigin: string): boolean {
  return headers.get('origin') === appOrigin
}
