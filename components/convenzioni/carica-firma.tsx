'use client';

import { useRouter } from 'next/navigation';
import type { Azione } from '@/lib/core/esito';
import { BottoneAzione } from '../ui/bottone-azione';
import { Caricamento } from '../ui/caricamento';

interface Props {
  convenzioneId: string;
  parte: 'FRUITORE' | 'EROGATORE';
  firmatario: string;
  /** In a demo: signs and uploads in the declared signatory's place. */
  firmaDemo?: Azione<unknown>;
}

/** Takes the signed file of one party; the page is read again when the signature has been verified. */
export function CaricaFirma({ convenzioneId, parte, firmatario, firmaDemo }: Props) {
  const router = useRouter();
  return (
    <div className="space-y-5">
      <Caricamento
        url={`/api/carica/convenzioni/${convenzioneId}/firma?parte=${parte}`}
        etichetta={`File firmato da ${firmatario}`}
        aiuto="PDF firmato (PAdES) oppure busta .p7m (CAdES), senza modifiche al documento scaricato."
        accetta=".pdf,.p7m"
        bottone="Carica il file firmato"
        alSuccesso={() => router.refresh()}
      />
      {firmaDemo ? (
        <div className="rounded-sm border border-dashed border-warning bg-warning-lighter px-4 py-3">
          <p className="mb-2 text-sm">
            Solo nella dimostrazione: Varco firma il documento al posto di {firmatario}, con un certificato senza valore legale.
          </p>
          <BottoneAzione etichetta={`Firma come ${firmatario}`} azione={firmaDemo} valori={{ id: convenzioneId, parte }} icona="scudo" />
        </div>
      ) : null}
    </div>
  );
}
