import { ChoiceGroup, type ChoiceGroupProps } from '@/components/ui/choice-group'

/** One of several, all in view. For more than about eight use `SelectField`. */
export function RadioGroup({ defaultValue, ...props }: ChoiceGroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
}
