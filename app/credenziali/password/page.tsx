import type { Metadata } from 'next';
import { GuscioArea } from '@/app/guscio-area';
import { interroga } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereRegolePassword } from '@/lib/identita/use-cases/leggere-regole-password';
import { ModuloPassword } from './modulo-password';

export const metadata: Metadata = { title: 'Nuova password' };

const PERCHE = {
  PROVVISORIA: {
    titolo: 'Scegli la tua password',
    testo: 'Sei entrato con la password provvisoria. Scegline una che conosci soltanto tu: prima di averlo fatto non puoi proseguire.',
  },
  SCADUTA: {
    titolo: 'La tua password è scaduta',
    testo: 'La convenzione del tuo ente le dà una durata: scegline un’altra per proseguire.',
  },
  SCELTA: null,
} as const;

export default async function PaginaPassword() {
  const { regole, parole, motivo } = await interroga(leggereRegolePassword);
  const perche = PERCHE[motivo];
  return (
    <GuscioArea>
      <Pagina>
        <div className="mx-auto max-w-2xl space-y-6">
          <Titolo>Nuova password</Titolo>
          {perche ? (
            <Avviso tono="attenzione" titolo={perche.titolo}>
              <p>{perche.testo}</p>
            </Avviso>
          ) : null}
          <Scheda>
            <ModuloPassword regole={regole} parole={parole} provvisoria={motivo === 'PROVVISORIA'} />
          </Scheda>
          {regole.durataMesi === null ? null : (
            <p className="misura text-secondary">
              Varrà {regole.durataMesi} mesi, come stabilito nella convenzione. Le ultime {regole.storico} non si possono riprendere.
            </p>
          )}
        </div>
      </Pagina>
    </GuscioArea>
  );
}
