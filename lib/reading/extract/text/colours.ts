/** Colours as people name them; black, white and greys are none. */
export const colours = ['red', 'yellow', 'green', 'blue', 'purple'] as const
export type Colour = (typeof colours)[number]

/** Names that CSS and old HTML have for colours that are used for writing (CSS Color 4, 6.1). */
const named: Record<string, Colour> = {
  red: 'red',
  darkred: 'red',
  crimson: 'red',
  firebrick: 'red',
  maroon: 'red',
  tomato: 'red',
  orangered: 'red',
  orange: 'yellow',
  darkorange: 'yellow',
  gold: 'yellow',
  yellow: 'yellow',
  green: 'green',
  darkgreen: 'green',
  forestgreen: 'green',
  seagreen: 'green',
  olive: 'green',
  lime: 'green',
  limegreen: 'green',
  teal: 'green',
  blue: 'blue',
  navy: 'blue',
  darkblue: 'blue',
  mediumblue: 'blue',
  royalblue: 'blue',
  steelblue: 'blue',
  dodgerblue: 'blue',
  cyan: 'blue',
  aqua: 'blue',
  purple: 'purple',
  indigo: 'purple',
  magenta: 'purple',
  fuchsia: 'purple',
}

/** Where a colour ends, going round by hue in degrees. */
const hues: readonly (readonly [number, Colour])[] = [
  [20, 'red'],
  [70, 'yellow'],
  [170, 'green'],
  [260, 'blue'],
  [340, 'purple'],
  [360, 'red'],
]

/** Less of it than this looks grey, black or white. */
const leastChroma = 0.18

function partsOf(value: string): number[] | null {
  const [, hex] = /^#([\da-f]{3}|[\da-f]{6})$/.exec(value) ?? []
  if (hex) {
    const size = hex.length / 3
    return [0, 1, 2].map((i) => parseInt(hex.slice(i * size, (i + 1) * size).repeat(3 - size), 16) / 255)
  }
  const [, ...rgb] = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value) ?? []
  return rgb.length === 3 ? rgb.map((part) => Math.min(255, Number(part)) / 255) : null
}

/** What people would call a colour that CSS or HTML states ("red", "#c00", "rgb(192, 0, 0)"); null for black, grey, white, unknown. */
export function colourOf(stated: string): Colour | null {
  const value = stated.trim().toLowerCase()
  const [red, green, blue] = partsOf(value) ?? []
  if (red === undefined || green === undefined || blue === undefined) return named[value] ?? null
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const chroma = most - least
  if (chroma < leastChroma) return null
  const turn =
    most === red
      ? ((green - blue) / chroma + 6) % 6
      : most === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4
  return hues.find(([end]) => turn * 60 <= end)?.[1] ?? null
}
