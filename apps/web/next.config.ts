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
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks the types; whoever only starts the product need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Some browsers ask for it before they have read where the icon is.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/((?!embed(?:/|$)).*)', headers: closed },
    { source: '/embed/:path*', headers: [{ key: 'Content-Security-Policy', value: 'frame-ancestors *' }] },
    // An embed in a sandboxed iframe has the origin "null": without this its own fonts and scripts are refused.
    { source: '/_next/static/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
  ],
} satisfies NextConfig
