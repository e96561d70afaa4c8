import { DocumentoGenerato } from '@/components/firme/documento-generato';
import { ProveDelFile } from '@/components/firme/prove-del-file';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import { isStipula } from '@/lib/documenti/domain/raccolta';
import type { FirmaInEsameView } from '@/lib/documenti/views';
import { ModuloDecisione } from './modulo-decisione';

const RIFIUTATO = {
  FRUITORE: 'L’ente legge il motivo per e-mail e può caricare un altro file.',
  EROGATORE: 'Si può caricare un altro file al suo posto.',
} as const;

interface Props {
  vista: FirmaInEsameView;
  /** The page of the convenzione, of the request or of the document, and what it is called. */
  sopra: { href: string; etichetta: string };
}

/** A signed file beside what it should be: the document as generated, the evidence, the decision. */
export function PaginaEsame({ vista, sopra }: Props) {
  const { id, parte, atto, ente, file, caricataDa, caricataIl, prova } = vista;
  const chi = caricataDa ?? (parte === 'FRUITORE' ? 'chi ha presentato la domanda' : 'il comune');
  return (
    <Pagina>
      <Briciole sopra={[sopra]} qui="Esamina il file firmato" />
      <Titolo
        sopra={[ente, atto.titolo].filter(Boolean).join(' · ')}
        sommario={`«${file.nome}», firma ${PARTE_IN_PAROLE[parte].di}, caricato da ${chi} il ${istanteItaliano(caricataIl)}.`}
        azioni={
          <CollegamentoBottone scarica href={`/api/documenti/${file.id}`} variante="secondario" dimensione="piccola" icona="scarica">
            Scarica il file arrivato ({dimensioneInParole(file.dimensione)})
          </CollegamentoBottone>
        }
      >
        Esamina il file firmato
      </Titolo>
      <div className="grid gap-6 lg:grid-cols-2">
        <section aria-labelledby="documento-generato" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
          <h2 id="documento-generato" className="mb-3 text-xl">
            Il documento da firmare
          </h2>
          <DocumentoGenerato id={atto.id} titolo={atto.titolo} />
        </section>
        <section aria-labelledby="prove" className="min-w-0 space-y-6">
          <h2 id="prove" className="text-xl">
            Che cosa ha trovato Varco
          </h2>
          <Avviso tono="attenzione" titolo="Che cosa vuol dire «da esaminare»">
            <p>
              La firma è integra ed è della persona giusta, ma nel file c’è qualcosa che un programma non può giudicare da solo. Leggi le
              osservazioni «da controllare»: per ciascuna confronta il file arrivato con il documento qui accanto.
            </p>
          </Avviso>
          <ProveDelFile prova={prova} />
          <Decisione vista={vista} torna={isStipula(atto.tipo) ? sopra.href : paginaDelDocumento(atto)} esame={id} />
        </section>
      </div>
    </Pagina>
  );
}

function Decisione({
  vista: { atto, parte, decisione, giudizio, nonAccettabile, stato },
  torna,
  esame,
}: {
  vista: FirmaInEsameView;
  torna: string;
  esame: string;
}) {
  if (decisione)
    return (
      <Avviso
        tono={stato === 'ACCETTATA' ? 'successo' : 'info'}
        titolo={`${stato === 'ACCETTATA' ? 'Accettato' : 'Non accettato'} il ${istanteItaliano(decisione.il)}`}
      >
        <p>
          {decisione.da ? `${decisione.da}: ` : ''}
          {decisione.motivo}
        </p>
        {decisione.eccezione ? <p>{decisione.eccezione}</p> : null}
      </Avviso>
    );
  if (!giudizio?.decide)
    return (
      <Avviso titolo="Non puoi decidere tu">
        <p>{giudizio?.avvertenza}</p>
      </Avviso>
    );
  return (
    <Scheda livello={3} titolo="Decidi">
      {giudizio.avvertenza ? (
        <Avviso tono="attenzione" titolo="Decidi tu">
          <p>{giudizio.avvertenza}</p>
        </Avviso>
      ) : null}
      {nonAccettabile ? (
        <Avviso tono="attenzione" titolo="Questo file non si può più accettare">
          <p>{nonAccettabile}</p>
        </Avviso>
      ) : null}
      <ModuloDecisione esame={esame} atto={atto.titolo} torna={torna} rifiutato={RIFIUTATO[parte]} accettabile={nonAccettabile === null} />
    </Scheda>
  );
}
