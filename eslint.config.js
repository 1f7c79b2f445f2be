import tseslint from 'typescript-eslint'

/** 'use server' files are public addresses: each export is made by a wrapper that asks who is there. */
const guardedActions = {
  create: (context) => {
    const isActions = context.sourceCode.ast.body.some((node) => node.directive === 'use server')
    const isWrapped = (init) =>
      init?.type === 'CallExpression' && ['workspaceAction', 'accountAction', 'publicAction'].includes(init.callee.name)
    return {
      ExportNamedDeclaration(node) {
        if (!isActions || node.exportKind === 'type') return
        const declared = node.declaration?.type === 'VariableDeclaration' ? node.declaration.declarations : []
        if (declared.length > 0 && declared.every(({ init }) => isWrapped(init))) return
        context.report({ node, message: 'Export only what workspaceAction, accountAction or publicAction makes.' })
      },
    }
  },
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'prisma/generated',
      'data',
      'next-env.d.ts',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { answerable: { rules: { 'guarded-actions': guardedActions } } },
    rules: {
      'answerable/guarded-actions': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only lib/env.ts reads the environment.' },
        { property: '$queryRawUnsafe', message: 'Values go in as parameters: use $queryRaw.' },
        { property: '$executeRawUnsafe', message: 'Values go in as parameters: use $executeRaw.' },
      ],
    },
  },
  {
    files: [
      'lib/env.ts',
      'lib/auth/options.ts',
      'lib/runtime/**',
      'lib/exports/render-pdf.ts',
      '*.config.{ts,js}',
      'e2e/**',
      '**/*.test.ts',
      'app/global-error.tsx',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
)
