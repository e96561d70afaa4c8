import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { parolePerTermine } from '@/components/adesione/termine';
import { FirmeDellaDomanda } from '@/components/firme/firme-della-domanda';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { DatiDellaDomanda } from './dati-della-domanda';
import { ProssimoPasso } from './prossimo-passo';
import { Storia } from './storia';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Domanda di adesione', leggereAdesione, await params);
}

/** One request, for who assesses it: what to do now, then everything that is known of it. */
export default async function Adesione({ params }: Props) {
  const { id } = await params;
  const adesione = await interroga(leggereAdesione, { id });
  const { ente } = adesione.dati;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Adesioni', href: '/ufficio/adesioni' }]} qui={`Domanda n. ${adesione.numero}`} />
      <Titolo
        sopra={`Domanda n. ${adesione.numero} · ${adesione.modello}`}
        stato={<EtichettaStato stato={adesione.stato} />}
        sommario={parolePerTermine(adesione.termine)}
      >
        {ente.denominazione}
      </Titolo>
      <div className="space-y-6">
        <ProssimoPasso adesione={adesione} />
        <FirmeDellaDomanda adesioneId={id} atti={adesione.daFirmare} />
        <DatiDellaDomanda adesione={adesione} />
        <Storia adesione={adesione} />
      </div>
    </Pagina>
  );
}
