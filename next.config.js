import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`; whoever starts the product does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The image optimiser decodes what strangers upload; nothing here needs it.
  images: { unoptimized: true },
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@node-rs/argon2', 'date-holidays', 'pg'],
  experimental: {
    authInterrupts: true,
    // Pasted text travels in actions, and small files of forms that are saved without JavaScript.
    serverActions: { bodySizeLimit: '9mb' },
  },
}

export default withNextIntl(config)
