import { ChoiceGroup, type ChoiceGroupProps } from '@/components/ui/choice-group'

/** Any of several, posted under one name: give a name that ends in `[]`. */
export function CheckboxGroup({ defaultValues = [], ...props }: ChoiceGroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup {...props} type="checkbox" chosen={defaultValues} />
}
