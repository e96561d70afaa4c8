/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A repository cloned inside another one must not be taken for a part of it.
  turbopack: { root: import.meta.dirname },
  // Native modules, drivers with their own pools and libraries that keep global state are loaded by Node, once, and not bundled.
  serverExternalPackages: [
    '@cantoo/fontkit',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'asn1js',
    'bullmq',
    'busboy',
    'nodemailer',
    'pdf-lib',
    'pg',
    'pg-copy-streams',
    'postal-mime',
  ],
  // No image is resized on the fly: nothing to install, nothing to attack.
  images: { unoptimized: true },
  // `npm test` checks the types of everything; a start has no reason to wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
