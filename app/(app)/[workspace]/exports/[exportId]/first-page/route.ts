import { getFirstPage } from '@/lib/exports/get-first-page'
import { handOut } from '@/lib/web/hand-out'
import { pngResponse } from '@/lib/web/responses'

/** The first page of an export, or of a choice that is only looked at, as a picture. */
export const GET = handOut('exportId', getFirstPage, pngResponse)
