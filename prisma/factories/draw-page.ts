import { createCanvas } from '@napi-rs/canvas'

/** A sheet of paper as a scanner gives it: black words on white, as PNG or JPEG. */
export function drawPage(lines: readonly string[], type: 'image/png' | 'image/jpeg' = 'image/png'): Buffer {
  const canvas = createCanvas(1240, 1754)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 1240, 1754)
  context.fillStyle = 'black'
  context.font = '34px serif'
  lines.forEach((line, i) => context.fillText(line, 120, 200 + i * 56))
  return type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 90)
}
