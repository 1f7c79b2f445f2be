import type { FullConfig } from '@playwright/test'
import { PRODUCT_OF } from './product-of'
import { startProduct } from './start-product'

/** A product for each way that journeys go, so that none meets what is done beside it. They are told apart by `fixtures.ts`. */
export default async function startProducts({ projects }: FullConfig): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const stop of stops) await stop()
  }
  try {
    // One after the other: the first builds what is not built yet, and all use it.
    for (const { name } of projects) {
      const { told, stop } = await startProduct()
      stops.push(stop)
      process.env[PRODUCT_OF + name] = JSON.stringify(told)
    }
  } catch (error) {
    await stopAll()
    throw error
  }
  return stopAll
}
