import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { parolePerTermine } from '@/components/adesione/termine';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { DatiDellaDomanda } from './dati-della-domanda';
import { ProssimoPasso } from './prossimo-passo';
import { Storia } from './storia';

export const metadata: Metadata = { title: 'Domanda di adesione' };

/** One request, for who assesses it: what to do now, then everything that is known of it. */
export default async function Pratica({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const pratica = await interroga(leggereAdesione, { id });
  const { ente } = pratica.dati;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Adesioni', href: '/ufficio/adesioni' }]} qui={`Domanda n. ${pratica.numero}`} />
      <Titolo
        sopra={`Domanda n. ${pratica.numero} · ${pratica.modello}`}
        stato={<EtichettaStato stato={pratica.stato} />}
        sommario={parolePerTermine(pratica.termine)}
      >
        {ente.denominazione}
      </Titolo>
      <div className="space-y-6">
        <ProssimoPasso pratica={pratica} />
        <DatiDellaDomanda pratica={pratica} />
        <Storia pratica={pratica} />
      </div>
    </Pagina>
  );
}
