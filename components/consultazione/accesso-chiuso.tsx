'use client';

import { useEffect, useRef } from 'react';
import type { Rifiuto } from '@/components/esito/chiamare';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';

/** In place of the search, once nothing can be searched any more: why, whom to ask, and the way back to the login (CH-03, CH-07). */
export function AccessoChiuso({ rifiuto }: { rifiuto: Rifiuto }) {
  const avviso = useRef<HTMLDivElement>(null);
  useEffect(() => avviso.current?.focus(), []);
  return (
    <Avviso
      ref={avviso}
      tono="errore"
      titolo="Le consultazioni sono chiuse"
      azioni={
        <CollegamentoBottone href="/accesso" variante="secondario">
          Vai all’accesso
        </CollegamentoBottone>
      }
    >
      <p>{rifiuto.messaggio}</p>
      <p>Ciò che era aperto in questa pagina è stato tolto.</p>
    </Avviso>
  );
}
