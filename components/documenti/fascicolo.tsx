import { SEZIONI } from '@/lib/core/documenti';
import { ritiroInParole } from '@/lib/documenti/domain/ritiro';
import { perSezione } from '@/lib/documenti/domain/sezioni';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';
import { Vuoto } from '../ui/vuoto';
import { FileDelDocumento } from './file-del-documento';
import { LineaDocumento } from './linea-documento';
import { StatoConsegna } from './stato-consegna';

interface Props {
  documenti: readonly DocumentoFascicolo[];
  /** Where a document is handled; without it the dossier is only read. */
  percorso?: string;
}

/** The dossier: every document of a convenzione in its section, the newest first, with where it stands and its files. */
export function Fascicolo({ documenti, percorso }: Props) {
  if (documenti.length === 0)
    return (
      <Vuoto titolo="Ancora nessun documento" icona="documento">
        Il primo è la convenzione da firmare; poi le designazioni, le relazioni e gli altri atti.
      </Vuoto>
    );
  return perSezione(documenti).map(({ sezione, documenti: suoi }) => (
    <section key={sezione} aria-labelledby={`sezione-${sezione}`} className="mb-10">
      <h2 id={`sezione-${sezione}`} className="mb-3 text-xl">
        {SEZIONI[sezione]}
      </h2>
      <ul className="space-y-4">
        {suoi.map((documento) => (
          <li key={documento.id} className="space-y-3 rounded-sm border border-subtle px-4 py-4 md:px-6">
            <Documento documento={documento} percorso={percorso} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Documento({ documento, percorso }: { documento: DocumentoFascicolo; percorso?: string }) {
  const { id, etichetta, versione, atti, copie, autografe, daEsaminare, rifiutati, ritirati, precedenti, attesa, inEsame, ritiro } =
    documento;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg">
          {etichetta} {versione > 1 ? <Etichetta>versione {versione}</Etichetta> : null}
        </h3>
        {percorso && (atti.length > 0 || attesa || inEsame) ? (
          <CollegamentoBottone href={`${percorso}/${id}`} variante="testo" dimensione="piccola">
            {inEsame ? 'File firmato in esame' : attesa ? 'Carica la copia firmata' : 'Protocollo e consegna'}
            <span className="sr-only"> di {etichetta}</span>
          </CollegamentoBottone>
        ) : null}
      </div>
      <LineaDocumento documento={documento} />
      <StatoConsegna documento={documento} />
      {ritiro ? <p className="misura text-sm">{ritiroInParole(ritiro)}</p> : null}
      <FileDelDocumento file={documento} />
      <Ripiegati
        titolo={`Copie firmate (${copie.length}${autografe > 0 ? `, di cui ${autografe} con firma autografa` : ''})`}
        file={copie}
      />
      <Ripiegati titolo={`File firmati in esame (${daEsaminare.length})`} file={daEsaminare} />
      <Ripiegati titolo={`File firmati non accettati (${rifiutati.length})`} file={rifiutati} />
      <Ripiegati titolo={`Scansioni ritirate, che non valgono più (${ritirati.length})`} file={ritirati} />
      <Ripiegati titolo={`Versioni precedenti (${precedenti.length})`} file={precedenti} />
    </>
  );
}

function Ripiegati({ titolo, file }: { titolo: string; file: DocumentoFascicolo['copie'] }) {
  if (file.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-primary underline underline-offset-4">{titolo}</summary>
      <ul className="mt-3 space-y-4 border-l-4 border-soft pl-4">
        {file.map((uno) => (
          <li key={uno.id}>
            <p className="font-semibold">{uno.etichetta}</p>
            <FileDelDocumento file={uno} />
          </li>
        ))}
      </ul>
    </details>
  );
}
