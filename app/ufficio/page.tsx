import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { interroga } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { DaFare } from '@/components/scrivania/da-fare';
import { InAttesaDiAltri } from '@/components/scrivania/in-attesa-di-altri';
import { DateInArrivo } from '@/components/scrivania/date-in-arrivo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Indicatore } from '@/components/ui/indicatore';
import { Titolo } from '@/components/ui/titolo';
import { oggi } from '@/lib/core/date';
import { areaIniziale, isSoloAmministratore } from '@/lib/core/ruoli';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { LavoriFalliti } from './lavori-falliti';

export const metadata: Metadata = { title: 'Scrivania' };

/** What the office has to do. Who only keeps accounts has no desk, and is sent where its work is. */
export default async function Scrivania() {
  const io = await chiSono();
  if (io && isSoloAmministratore(io.ruoli)) redirect(areaIniziale(io.ruoli));
  const { compiti, inAttesaDiAltri, falliti, inArrivo, conti, puoi } = await interroga(leggereScrivaniaUfficio);
  const giorno = oggi(new Date());
  const nota = (numero: number, uno: string, molti: string) => (numero === 0 ? undefined : numero === 1 ? uno : `${numero} ${molti}`);
  return (
    <Pagina>
      <Titolo
        sommario="Che cosa c’è da fare, in ordine di urgenza."
        azioni={
          puoi.adesioni ? (
            <CollegamentoBottone href="/ufficio/adesioni/nuova" variante="secondario" icona="piu">
              Registra una domanda
            </CollegamentoBottone>
          ) : undefined
        }
      >
        Scrivania
      </Titolo>
      <div className="mb-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Indicatore
          numero={conti.adesioni}
          etichetta="domande aperte"
          nota={nota(conti.inAttesaDellEnte, 'una attende l’ente', 'attendono l’ente')}
          href={puoi.adesioni ? '/ufficio/adesioni' : undefined}
        />
        <Indicatore
          numero={conti.inVigore}
          etichetta="convenzioni in vigore"
          nota={nota(conti.sospese, 'una sospesa', 'sospese')}
          href={puoi.convenzioni ? '/ufficio/convenzioni?stato=IN_VIGORE' : undefined}
        />
        <Indicatore
          numero={conti.operatori}
          etichetta="operatori che possono accedere"
          href={puoi.operatori ? '/ufficio/operatori?stato=CHE_ENTRANO' : undefined}
        />
        <Indicatore
          numero={conti.consultazioni}
          etichetta="consultazioni di oggi"
          href={puoi.registro ? `/ufficio/registro?categoria=CONSULTAZIONE&esito=CONSENTITO&dal=${giorno}` : undefined}
        />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-6">
          <LavoriFalliti lavori={falliti} />
          <DaFare
            compiti={compiti}
            attesa="Le nuove domande degli enti, le firme, le scadenze e le abilitazioni compaiono qui da sole, con la loro data."
          />
          <InAttesaDiAltri voci={inAttesaDiAltri} />
        </div>
        <DateInArrivo date={inArrivo} conEnte />
      </div>
    </Pagina>
  );
}
