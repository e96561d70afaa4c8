import type { Metadata } from 'next';
import { NonTrovato } from '@/components/errori/non-trovato';

export const metadata: Metadata = { title: 'Pagina non trovata' };

export default function NotFound() {
  return <NonTrovato />;
}
