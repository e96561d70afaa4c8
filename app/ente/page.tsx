import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { DaFare } from '@/components/scrivania/da-fare';
import { DateInArrivo } from '@/components/scrivania/date-in-arrivo';
import { Collegamento } from '@/components/ui/collegamento';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { formatoEsteso } from '@/lib/core/date';
import { leggereScrivaniaEnte } from '@/lib/scrivania/use-cases/leggere-scrivania-ente';

export const metadata: Metadata = { title: 'Scrivania' };

export default async function Scrivania() {
  const { compiti, inArrivo, attesa, conclusa, convenzioni } = await interroga(leggereScrivaniaEnte);
  return (
    <Pagina>
      <Titolo sommario="Che cosa c’è da fare per il tuo ente, in ordine di urgenza.">Scrivania</Titolo>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <DaFare compiti={compiti} attesa={attesa} titoloSeVuoto={conclusa ? 'Non c’è una convenzione in vigore' : undefined} />
        <div className="space-y-6">
          {convenzioni.map(({ id, numero, stato, scadenzaIl, operatori, tetto }) => (
            <Scheda key={id} titolo={`Convenzione n. ${numero}`} lato={<EtichettaStato stato={stato} />}>
              <Riepilogo
                voci={[
                  { termine: 'Fino al', valore: formatoEsteso(scadenzaIl) },
                  {
                    termine: 'Operatori',
                    valore: (
                      <Collegamento href={`/ente/operatori?convenzioneId=${id}`}>
                        {tetto === null ? `${operatori} abilitati` : `${operatori} abilitati su ${tetto}`}
                      </Collegamento>
                    ),
                  },
                ]}
              />
            </Scheda>
          ))}
          {conclusa ? (
            <Scheda titolo={`Convenzione n. ${conclusa.numero}`} lato={<EtichettaStato stato={conclusa.stato} />}>
              <Riepilogo
                voci={[
                  { termine: 'Conclusa il', valore: formatoEsteso(conclusa.cessataIl) },
                  { termine: 'Atto', valore: <Collegamento href={`/ente/convenzione/${conclusa.id}`}>Documenti e motivo</Collegamento> },
                ]}
              />
            </Scheda>
          ) : null}
          <DateInArrivo date={inArrivo} />
        </div>
      </div>
    </Pagina>
  );
}
