import { getDownload } from '@/lib/documents/queries'
import { handOut } from '@/lib/web/hand-out'
import { pictureResponse } from '@/lib/web/responses'

/** A picture of a page as it looks, for the reading view: a PNG or JPEG by its bytes, and nothing else. */
export const GET = handOut('documentId', getDownload, pictureResponse)
