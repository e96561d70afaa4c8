'use client';

import { RicercaEVisure } from '@/components/consultazione/ricerca-e-visure';
import { useConsultazione, type AzioniConsultazione } from '@/components/consultazione/use-consultazione';
import type { Azione } from '@/lib/core/esito';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { apri, cerca } from '../azioni';

/** Purpose and case are those of the request: the server reads them there, and the page has nothing to say of them. */
const DELLA_RICHIESTA = { finalita: '', riferimento: '' };

/** The pages of consultation, for a request that has come: under that convenzione, and on whose behalf. */
export function RicercaPerPervenuta({ id, contesto }: { id: string; contesto: ContestoConsultazione }) {
  const consultazione = useConsultazione(DELLA_RICHIESTA, azioniPer(id));
  return <RicercaEVisure contesto={contesto} pratica={DELLA_RICHIESTA} consultazione={consultazione} />;
}

/** A question answered yes or no is an operator's: who asks by PEC is answered with a sheet. */
function azioniPer(pervenutaId: string): Omit<AzioniConsultazione, 'verificare'> {
  const per =
    <T,>(azione: Azione<T>): Azione<T> =>
    (valori) =>
      azione({ ...(valori as object), pervenutaId });
  return { cercare: per(cerca), visura: per(apri), stampa: '/api/visure/stampa-pervenuta', segnala: null };
}
