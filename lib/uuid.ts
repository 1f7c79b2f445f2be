const written = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is an id as this server writes them: a UUID of any version, in small letters (RFC 9562, section 4). */
export const isUuid = (text: string): boolean => written.test(text)
