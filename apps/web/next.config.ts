import type { NextConfig } from 'next'

const closed = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'" },
]
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

export default {
  transpilePackages: [
    '@parallax/addresses',
    '@parallax/client',
    '@parallax/domain',
    '@parallax/charts',
    '@parallax/measures',
    '@parallax/reports',
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks the types; whoever only starts the product need not wait for that.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({
    beforeFiles: [
      // One address, every form: with an ending it is a file, without one it is the chart's, or the report's, page.
      { source: '/charts/:file([\\w-]+\\.[\\w.]+)', destination: '/chart-files/:file' },
      { source: '/reports/:file([\\w-]+\\.[a-z]+)', destination: '/report-files/:file' },
      // Some browsers ask for it before they have read where the icon is.
      { source: '/favicon.ico', destination: '/icon.svg' },
    ],
  }),
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // An embed says by itself who may show it.
    { source: '/((?!embed(?:/|$)).*)', headers: closed },
  ],
} satisfies NextConfig
