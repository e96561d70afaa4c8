import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { ElencoRelazioni } from '@/components/relazioni/elenco-relazioni';
import { Avviso } from '@/components/ui/avviso';
import { GraficoBarre } from '@/components/ui/grafico-barre';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { quanti } from '@/lib/core/parole';
import { risposte } from '@/lib/registro/domain/consultazioni';
import { nomeMese } from '@/lib/registro/domain/mesi';
import { riepilogareAccessi } from '@/lib/registro/use-cases/riepilogare-accessi';
import { elencareRelazioni } from '@/lib/relazioni/use-cases/elencare-relazioni';
import { InPreparazione } from './in-preparazione';
import { ModuloRelazione } from './modulo-relazione';

export const metadata: Metadata = { title: 'Relazioni' };

export default async function Relazioni() {
  const [{ relazioni, lavori, convenzioni }, mesi] = await Promise.all([interroga(elencareRelazioni), interroga(riepilogareAccessi)]);
  const totale = mesi.reduce((somma, mese) => somma + risposte(mese), 0);
  const negate = mesi.reduce((somma, mese) => somma + mese.negate, 0);
  return (
    <Pagina>
      <Titolo sommario="La relazione annuale dice, per una convenzione, chi ha consultato, che cosa e per quali finalità: è contata sul registro.">
        Relazioni
      </Titolo>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_1.4fr]">
        <div className="space-y-6">
          <Scheda titolo="Chiedi una relazione">
            {convenzioni.length > 0 ? (
              <ModuloRelazione convenzioni={convenzioni} />
            ) : (
              <Avviso>Le relazioni si possono chiedere quando la prima convenzione è stata firmata da entrambe le parti.</Avviso>
            )}
          </Scheda>
          <InPreparazione lavori={lavori} />
        </div>
        <Scheda titolo="Tutto il comune">
          <GraficoBarre
            titolo="Consultazioni per mese"
            sintesi={
              totale === 0
                ? 'Negli ultimi dodici mesi nessuno ha consultato la banca dati.'
                : `Negli ultimi dodici mesi ${totale.toLocaleString('it-IT')} tra ricerche, verifiche, visure e pacchetti; ${quanti(negate, 'richiesta negata', 'richieste negate')}.`
            }
            colonne={['Mese', 'Consultazioni']}
            barre={mesi.map((mese) => ({ etichetta: nomeMese(mese.mese), valore: risposte(mese) }))}
          />
        </Scheda>
      </div>
      <h2 className="mt-10 mb-4 text-xl">Relazioni pronte</h2>
      <ElencoRelazioni
        relazioni={relazioni}
        vuoto="Scegli qui sopra una convenzione e un anno: il documento si prepara in pochi secondi."
      />
    </Pagina>
  );
}
