import type { FormState } from '@/lib/web/form-state'

type WorkspaceAction = (workspaceSlug: string, previous: FormState, form: FormData) => Promise<FormState>

/** An action of a workspace, as a form of that workspace takes it. */
export const bindAction =
  (workspaceSlug: string) =>
  (action: WorkspaceAction): ((previous: FormState, form: FormData) => Promise<FormState>) =>
    action.bind(null, workspaceSlug)
