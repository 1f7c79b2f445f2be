import { openApiDocument } from '@/lib/api/openapi'
import { apiHeaders } from '@/lib/web/api-problem'

/** The description of the API. It says nothing about anybody's record, so everybody may read it. */
export const GET = (): Response =>
  new Response(JSON.stringify(openApiDocument()), {
    headers: { 'Content-Type': 'application/vnd.oai.openapi+json;version=3.1', ...apiHeaders },
  })
