import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { ModuloDocumento } from '@/components/atti/modulo-documento';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { preparare } from '../azioni';

type Props = { params: Promise<{ id: string; tipo: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, tipo } = await params;
  return titoloDi('Prepara un documento', leggereAttoDaPreparare, { convenzioneId: id, tipo });
}

/** One document to prepare: what it needs, and the document itself as it will be. */
export default async function PreparaDocumento({ params }: Props) {
  const { id, tipo } = await params;
  const [letto, io] = await Promise.all([interroga(leggereAttoDaPreparare, { convenzioneId: id, tipo }), chiSono()]);
  const { convenzione, atto, operatori, nonElencati, impedimento } = letto;
  const fascicolo = `/ufficio/convenzioni/${id}`;
  const senzaPersone = atto.soggetto === 'OPERATORI' && operatori.length === 0;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: `Convenzione n. ${convenzione.numero}`, href: fascicolo },
          { etichetta: 'Documenti', href: `${fascicolo}/documenti` },
          { etichetta: 'Prepara un documento', href: `${fascicolo}/documenti/nuovo` },
        ]}
        qui={atto.titolo}
      />
      <Titolo sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`} sommario={atto.uso}>
        {atto.titolo}
      </Titolo>
      {impedimento !== null || senzaPersone ? (
        <Avviso
          titolo={
            impedimento !== null
              ? 'Ora non si può preparare'
              : nonElencati
                ? 'Nessun operatore da nominare'
                : 'Non c’è ancora nessun operatore'
          }
          azioni={
            <>
              {raccoltaDi(atto.tipo).conseguenza === 'MODIFICA' ? (
                <CollegamentoBottone href={`${fascicolo}/modifica`}>Modifica le clausole</CollegamentoBottone>
              ) : null}
              <CollegamentoBottone href={fascicolo} variante="secondario">
                Torna alla convenzione
              </CollegamentoBottone>
            </>
          }
        >
          <p>{impedimento ?? nonElencati ?? 'Il documento parla di persone: l’ente le aggiunge all’elenco, poi lo si prepara da qui.'}</p>
        </Avviso>
      ) : (
        <ModuloDocumento
          {...letto}
          chi={io?.id ?? ''}
          azione={preparare}
          documenti={`${fascicolo}/documenti`}
          torna={`${fascicolo}/documenti/nuovo`}
        />
      )}
    </Pagina>
  );
}
