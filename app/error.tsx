'use client';

import { ErroreDiPagina } from '@/components/errori/errore-di-pagina';
import { Guscio } from '@/components/ui/guscio';

/** For pages outside the areas: the areas have an `error.tsx` of their own, inside their layout. */
export default function RootError(props: { error: unknown; retry: () => void }) {
  return (
    <Guscio>
      <ErroreDiPagina {...props} />
    </Guscio>
  );
}
