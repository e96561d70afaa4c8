import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereFiducia } from '@/lib/documenti/use-cases/leggere-fiducia';
import { AutoritaDelComune } from './autorita-del-comune';
import { ElencoDiFiducia } from './elenco-di-fiducia';

export const metadata: Metadata = { title: 'Fiducia nelle firme' };

export default async function Fiducia() {
  const { elenco, autorita, demo } = await interroga(leggereFiducia);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Fiducia nelle firme" />
      <Titolo sommario="Una firma digitale vale se chi ha rilasciato il certificato è degno di fiducia alla data in cui la firma è giudicata. Qui si legge di chi Varco si fida; chi gestisce il server lo configura.">
        Fiducia nelle firme
      </Titolo>
      <div className="space-y-8">
        <Scheda titolo="Elenco di fiducia">
          <ElencoDiFiducia elenco={elenco} />
        </Scheda>
        <Scheda titolo="Autorità scelte dal comune">
          <AutoritaDelComune autorita={autorita} demo={demo} />
        </Scheda>
      </div>
    </Pagina>
  );
}
