import { serveApi } from '@/lib/web/api-route'

/** Every address of the API; lib/api/operations.ts says which there are. */
const serve = (request: Request): Promise<Response> => serveApi(request)

export { serve as GET, serve as POST, serve as PUT, serve as PATCH, serve as DELETE }
