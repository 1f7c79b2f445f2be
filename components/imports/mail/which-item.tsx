import { Hidden } from '@/components/ui/form-fields'

/** Which mail a form is about, and the version it was made from. */
export const WhichItem = ({ item }: { item: { id: string; version: number } }) => (
  <>
    <Hidden name="itemId" value={item.id} />
    <Hidden name="version" value={String(item.version)} />
  </>
)
