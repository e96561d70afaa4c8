import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { ConfrontoTesti } from '@/components/modelli/confronto-testi';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { leggereModello } from '@/lib/modelli/use-cases/leggere-modello';
import { ModuloApprovazione } from './modulo-approvazione';

type Props = { params: Promise<{ id: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Che cosa cambia', leggereModello, { id: (await params).id });
}

export default async function PaginaApprovazione({ params }: Props) {
  const { id, nome, versione, bozza, modifiche, articoli, puoApprovare } = await interroga(leggereModello, { id: (await params).id });
  const daCorreggere = articoli.filter(({ errori }) => errori.length > 0);
  const torna = (
    <CollegamentoBottone variante="secondario" href={`${PERCORSO}/${id}`}>
      Torna al modello
    </CollegamentoBottone>
  );
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Modelli di convenzione', href: PERCORSO },
          { etichetta: nome, href: `${PERCORSO}/${id}` },
        ]}
        qui="Che cosa cambia"
      />
      <Titolo
        sopra={nome}
        sommario={bozza ? `La bozza a confronto con la versione ${versione.versione}, articolo per articolo.` : undefined}
      >
        Che cosa cambia
      </Titolo>
      {bozza === null ? (
        <Vuoto titolo="Nessuna bozza da approvare" icona="documento" azioni={torna}>
          Una bozza nasce quando si salva il testo di un articolo.
        </Vuoto>
      ) : (
        <div className="space-y-8">
          {modifiche.map(({ chiave, nome: clausola, differenze }) => (
            <Scheda key={chiave} titolo={clausola}>
              <ConfrontoTesti differenze={differenze} />
            </Scheda>
          ))}
          {daCorreggere.length > 0 ? (
            <Avviso tono="attenzione" titolo="Prima di approvare" azioni={torna}>
              Vanno corretti: {daCorreggere.map((articolo) => `«${articolo.nome}»`).join(', ')}.
            </Avviso>
          ) : puoApprovare ? (
            <Scheda titolo="Approva la nuova versione">
              <ModuloApprovazione id={id} letta={bozza.letta} versione={versione.versione + 1} />
            </Scheda>
          ) : (
            <Avviso>L’approvazione spetta a un responsabile o a un amministratore.</Avviso>
          )}
        </div>
      )}
    </Pagina>
  );
}
