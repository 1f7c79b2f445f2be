import { placeOf, TEST_ROOT } from '@/lib/runtime/testing/own-place'

// Before any module of the product reads the environment.
const { dataDir, tmpDir } = placeOf(process.env[TEST_ROOT] ?? '', Number(process.env.VITEST_POOL_ID))
Object.assign(process.env, { DATA_DIR: dataDir, TMPDIR: tmpDir })
