import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { DatiEccezione } from '@/components/eccezioni/dati-eccezione';
import { Avviso } from '@/components/ui/avviso';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { aprireConsultazione } from '@/lib/visure/use-cases/aprire-consultazione';
import { aprireModuloEccezione } from '@/lib/visure/use-cases/aprire-modulo-eccezione';
import { elencareEccezioni } from '@/lib/visure/use-cases/elencare-eccezioni';
import { ModuloEccezione } from './modulo-eccezione';

export const metadata: Metadata = { title: 'Altri dati per una pratica' };

export default async function AltriDati() {
  const { altriDati } = await interroga(aprireConsultazione);
  const eccezioni = await interroga(elencareEccezioni);
  return (
    <Pagina>
      <Titolo sommario="Dati oltre il tuo profilo, per una sola pratica e per pochi giorni: decide il responsabile del comune, sui motivi che scrivi.">
        Altri dati per una pratica
      </Titolo>
      <div className="space-y-6">
        {altriDati ? (
          <Scheda titolo="Chiedi altri dati">
            <ModuloEccezione modulo={await interroga(aprireModuloEccezione)} />
          </Scheda>
        ) : (
          <Avviso>La convenzione del tuo ente non prevede altri dati su richiesta motivata: parlane con il tuo referente.</Avviso>
        )}
        <Primi righe={eccezioni} ordine="quelle da decidere e poi le altre, dalla più recente" />
        {eccezioni.map((una) => (
          <Scheda key={una.id} titolo={`Pratica ${una.riferimento}`} lato={<EtichettaStato stato={una.stato} />}>
            <DatiEccezione eccezione={una} />
          </Scheda>
        ))}
      </div>
    </Pagina>
  );
}
