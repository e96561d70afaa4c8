import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereBanche } from '@/lib/banche/use-cases/leggere-banche';
import { leggereFlussi } from '@/lib/banche/use-cases/leggere-flussi';
import { Flusso } from './flusso';
import { StatoBanca } from './stato-banca';

export const metadata: Metadata = { title: 'Banche dati' };

export default async function BancheDati() {
  const banche = await interroga(leggereBanche);
  const flussi = await interroga(leggereFlussi);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Banche dati" />
      <Titolo sommario="A che giorno sono i dati che gli enti consultano, e che cosa è stato caricato: dall’ufficio, dalla cartella scelta da chi gestisce il server, con il comando.">
        Banche dati
      </Titolo>
      <div className="space-y-8">
        {banche.map((banca) => (
          <Scheda key={banca.codice} titolo={banca.nome}>
            <StatoBanca banca={banca} />
          </Scheda>
        ))}
        {flussi.map((flusso) => (
          <Flusso key={flusso.banca} flusso={flusso} />
        ))}
      </div>
    </Pagina>
  );
}
