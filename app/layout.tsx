import '@fontsource/titillium-web/400.css';
import '@fontsource/titillium-web/600.css';
import '@fontsource/titillium-web/700.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { SaltaAlContenuto } from '@/components/ui/salta-al-contenuto';

export const metadata: Metadata = {
  title: { default: 'Varco', template: '%s · Varco' },
  description: 'Il varco tra i dati di un comune e gli enti pubblici che li consultano: convenzioni, operatori, registro.',
  // Names and numbers of acts are no telephone numbers, and a back office has nothing for search engines beyond its public pages.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { themeColor: '#0066cc' };

/** The root waits for a request: only a page rendered for a request can carry that request's nonce on its scripts. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="it">
      <body>
        <SaltaAlContenuto />
        {children}
      </body>
    </html>
  );
}
