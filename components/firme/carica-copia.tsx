'use client';

import { useRouter } from 'next/navigation';
import type { Azione } from '@/lib/core/esito';
import { BottoneAzione } from '../ui/bottone-azione';
import { Caricamento } from '../ui/caricamento';

interface Props {
  /** The upload route of this document. */
  url: string;
  documentoId: string;
  /** Whoever of these signs. */
  firmatari: readonly string[];
  /** In a demo: signs and uploads in the place of the first of them. */
  firmaDemo?: Azione<unknown>;
}

/** Takes the signed copy of an act; the page is read again, and says whether the signature is there or waits for a person. */
export function CaricaCopia({ url, documentoId, firmatari, firmaDemo }: Props) {
  const router = useRouter();
  const chi = firmatari.join(' o ');
  return (
    <div className="space-y-5">
      <Caricamento
        url={url}
        etichetta={`File firmato da ${chi}`}
        aiuto="PDF firmato (PAdES) oppure busta .p7m (CAdES), senza modifiche al documento scaricato."
        accetta=".pdf,.p7m"
        bottone="Carica la copia firmata"
        alSuccesso={() => router.refresh()}
      />
      {firmaDemo ? (
        <div className="rounded-sm border border-dashed border-warning bg-warning-lighter px-4 py-3">
          <p className="mb-2 text-sm">
            Solo nella dimostrazione: Varco firma il documento al posto di {firmatari[0]}, con un certificato senza valore legale.
          </p>
          <BottoneAzione etichetta={`Firma come ${firmatari[0]}`} azione={firmaDemo} valori={{ documentoId }} icona="scudo" />
        </div>
      ) : null}
    </div>
  );
}
