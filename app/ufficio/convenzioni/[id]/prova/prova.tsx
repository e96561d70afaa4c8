'use client';

import { useState } from 'react';
import { Consultazione } from '@/components/consultazione/consultazione';
import type { AzioniConsultazione } from '@/components/consultazione/use-consultazione';
import type { Azione } from '@/lib/core/esito';
import type { ContestoConsultazione, ProvaDaCominciare } from '@/lib/visure/views';
import { provaRicerca, provaVerifica, provaVisura } from './azioni';
import { ModuloProva } from './modulo-prova';
import { StrisciaProva } from './striscia-prova';

/** Whose eyes to try with, then the very pages that those eyes would have. */
export function Prova({ prova }: { prova: ProvaDaCominciare }) {
  const [iniziata, setIniziata] = useState<{ contesto: ContestoConsultazione; operatoreId: string | null } | null>(null);
  return (
    <div className="space-y-8">
      <StrisciaProva esempio={prova.esempio} />
      {iniziata ? (
        <Consultazione
          contesto={iniziata.contesto}
          azioni={azioniDi({ convenzioneId: prova.convenzioneId, operatoreId: iniziata.operatoreId })}
        />
      ) : (
        <ModuloProva prova={prova} comincia={setIniziata} />
      )}
    </div>
  );
}

/** The same questions, about what is tried. */
function azioniDi(provata: { convenzioneId: string; operatoreId: string | null }): AzioniConsultazione {
  const di =
    <T,>(azione: Azione<T>): Azione<T> =>
    (valori) =>
      azione({ ...(valori as object), ...provata });
  return {
    cercare: di(provaRicerca),
    verificare: di(provaVerifica),
    visura: di(provaVisura),
    stampa: '/api/visure/stampa-prova',
    segnala: null,
  };
}
