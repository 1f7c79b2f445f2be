import { kbdVariants } from '@heroui/styles'

const signs: Record<string, string> = { enter: '↵', ctrl: 'Ctrl', esc: 'Esc', space: 'Space', tab: 'Tab' }

/** The sign on a key: `ctrl+enter` is two keys, a single letter is shown as a capital. */
export const keySigns = (keys: string): string[] => keys.split(/[+ ]/).map((key) => signs[key] ?? key.toUpperCase())

/** Keys to press, for the eye: what listens to them is `Keys`, and `data-key` on the control itself. */
export function Kbd({ keys }: { keys: string }) {
  return keySigns(keys).map((sign) => (
    <kbd key={sign} aria-hidden className={kbdVariants().base()}>
      {sign}
    </kbd>
  ))
}
