import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { nomeDocumento } from '@/lib/documenti/domain';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';

export const metadata: Metadata = { title: 'Documenti' };

export default async function Documenti({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { documenti, totale, perPagina } = await interroga(elencareDocumenti, parametri);
  return (
    <Pagina>
      <Titolo sommario="Gli atti delle tue convenzioni, le designazioni e le relazioni annuali, dal più recente.">Documenti</Titolo>
      <Tabella
        didascalia="Documenti"
        righe={documenti}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo="Ancora nessun documento" icona="documento">
            Il primo è la convenzione da firmare: quando il comune l’ha preparata la trovi qui e in{' '}
            <Collegamento href="/ente/convenzione">Convenzione</Collegamento>.
          </Vuoto>
        }
        colonne={[
          { campo: 'tipo', titolo: 'Documento', nomeDellaRiga: true, cella: (riga) => nomeDocumento(riga) },
          { campo: 'convenzione', titolo: 'Convenzione', cella: (riga) => (riga.convenzione ? `n. ${riga.convenzione}` : 'Nessuna') },
          { campo: 'creatoIl', titolo: 'Archiviato il', cella: (riga) => istanteItaliano(riga.creatoIl) },
          {
            campo: 'scarica',
            titolo: 'File',
            cella: (riga) => (
              <div className="space-y-1">
                <CollegamentoBottone scarica href={`/api/documenti/${riga.id}`} variante="secondario" dimensione="piccola" icona="scarica">
                  Scarica
                  <span className="sr-only">
                    {' '}
                    {nomeDocumento(riga)}, convenzione {riga.convenzione}
                  </span>
                </CollegamentoBottone>
                <p className="text-sm break-all text-secondary">
                  {riga.nome}, {dimensioneInParole(riga.dimensione)}
                </p>
              </div>
            ),
          },
        ]}
      />
      {totale > 0 ? (
        <Paginazione
          pagina={Number(parametri.pagina ?? 1)}
          perPagina={perPagina}
          totale={totale}
          cosa="documenti"
          href={(pagina) => indirizzo('/ente/documenti', { pagina: String(pagina) })}
        />
      ) : null}
    </Pagina>
  );
}
