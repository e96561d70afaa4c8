'use client';

import { useRef } from 'react';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoFile } from '@/components/modulo/campo-file';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { rispostaSchema } from '@/lib/adesioni/schema-atti';
import type { Azione } from '@/lib/core/esito';

/** The answer to the office's question; with a file it leaves through the upload route, in one piece with the text. */
export function ModuloRisposta({ domanda, azione }: { domanda: string; azione: Azione<unknown> }) {
  const file = useRef<HTMLInputElement>(null);
  const invia: Azione<unknown> = (valori) => {
    const scelto = file.current?.files?.[0];
    return scelto
      ? chiamareConFile({ url: '/api/carica/adesione-integrazione', file: scelto, accetta: '.pdf,.p7m', valori })
      : azione(valori);
  };
  return (
    <div className="space-y-5">
      <blockquote className="misura border-l-4 border-warning pl-4 whitespace-pre-line">{domanda}</blockquote>
      <Modulo schema={rispostaSchema} azione={invia} valoriIniziali={{ risposta: '' }}>
        <CampoArea nome="risposta" etichetta="La tua risposta" righe={6} massimo={5000} />
        <CampoFile ref={file} etichetta="Documento da allegare (facoltativo)" aiuto="Anche firmato digitalmente." accetta=".pdf,.p7m" />
        <BarraAzioni>
          <Invio attesa="Invio in corso…">Invia la risposta</Invio>
        </BarraAzioni>
      </Modulo>
    </div>
  );
}
