'use client';

import { useRef } from 'react';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoFile } from '@/components/modulo/campo-file';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { AnteprimaAccordo } from '@/components/adesione/anteprima-accordo';
import { ElencoModifiche } from '@/components/adesione/elenco-modifiche';
import { CollegamentoBottone } from '@/components/ui/bottone';
import type { Modifica } from '@/lib/adesioni/views';
import { rispostaSchema } from '@/lib/adesioni/schema-atti';
import type { Azione } from '@/lib/core/esito';

interface Props {
  /** The open question: the tab keeps under it what is being answered, until it is sent. */
  integrazione: string;
  adesioneId: string;
  domanda: string;
  azione: Azione<unknown>;
  /** What has been corrected so far: it leaves with the answer. */
  correzioni: readonly Modifica[];
  /** Where the data sent are corrected, and where all of them are seen again. */
  correggi: string;
  riepilogo: string;
}

/** The answer to the office's question; with a file it leaves through the upload route, in one piece with the text. */
export function ModuloRisposta({ adesioneId, integrazione, domanda, azione, correzioni, correggi, riepilogo }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const invia: Azione<unknown> = (valori) => {
    const scelto = file.current?.files?.[0];
    return scelto
      ? chiamareConFile({
          url: '/api/carica/adesione-integrazione',
          file: scelto,
          accetta: '.pdf,.p7m',
          valori: { ...(valori as object), adesioneId },
        })
      : azione(valori);
  };
  return (
    <div className="space-y-5">
      <blockquote className="misura border-l-4 border-warning pl-4 whitespace-pre-line">{domanda}</blockquote>
      <div className="space-y-3">
        <p className="misura">
          Se qualche dato della domanda è sbagliato correggilo qui: le correzioni partono insieme alla risposta, e l’ufficio vede che cosa è
          cambiato.
        </p>
        <ElencoModifiche modifiche={correzioni} didascalia="Correzioni che partiranno con la risposta" />
        <p className="flex flex-wrap gap-3">
          <CollegamentoBottone variante="secondario" dimensione="piccola" href={correzioni.length > 0 ? riepilogo : correggi}>
            {correzioni.length > 0 ? 'Rivedi le correzioni' : 'Correggi i dati della domanda'}
          </CollegamentoBottone>
        </p>
      </div>
      <Modulo
        schema={rispostaSchema}
        azione={invia}
        fatto="Risposta inviata: l’ufficio riprende l’esame della domanda."
        valoriIniziali={{ risposta: '' }}
        bozza={`risposta:${integrazione}`}
      >
        <CampoArea nome="risposta" etichetta="La tua risposta" righe={6} massimo={5000} />
        <CampoFile
          ref={file}
          etichetta="Documento da allegare (facoltativo)"
          aiuto="Anche firmato digitalmente. Se lasci la pagina va scelto di nuovo: il testo si conserva."
          accetta=".pdf,.p7m"
        />
        {correzioni.length > 0 ? <AnteprimaAccordo /> : null}
        <BarraAzioni>
          <Invio attesa="Invio in corso…">Invia la risposta</Invio>
        </BarraAzioni>
      </Modulo>
    </div>
  );
}
