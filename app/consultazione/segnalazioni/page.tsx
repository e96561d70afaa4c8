import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { DatiSegnalazione } from '@/components/segnalazioni/dati-segnalazione';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { elencareSegnalazioni } from '@/lib/segnalazioni/use-cases/elencare-segnalazioni';

export const metadata: Metadata = { title: 'Segnalazioni' };

export default async function SegnalazioniDellOperatore() {
  const segnalazioni = await interroga(elencareSegnalazioni);
  return (
    <Pagina>
      <Titolo sommario="Ciò che nelle visure non ti tornava, e che cosa ha risposto l’ufficio del comune.">Segnalazioni</Titolo>
      {segnalazioni.length === 0 ? (
        <Vuoto titolo="Non hai segnalato nulla">Se in una visura trovi un’incongruenza, segnalala da lì: la risposta comparirà qui.</Vuoto>
      ) : (
        <div className="space-y-6">
          <Primi righe={segnalazioni} ordine="quelle senza risposta e poi le altre, dalla più recente" />
          {segnalazioni.map((una) => (
            <Scheda
              key={una.id}
              titolo={`${una.visura}, ${formatoItaliano(oggi(una.creataIl))}`}
              livello={2}
              lato={<EtichettaStato stato={una.stato} />}
            >
              <DatiSegnalazione segnalazione={una} />
            </Scheda>
          ))}
        </div>
      )}
    </Pagina>
  );
}
