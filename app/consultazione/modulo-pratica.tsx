'use client';

import { useEffect, useRef } from 'react';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Collegamento } from '@/components/ui/collegamento';
import { schemaDellaPratica, type Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';

const AIUTO = {
  OPACO:
    'Il codice interno con cui il tuo comando riconosce la pratica, come K204-11: senza spazi, nomi o descrizioni. Il comune lo conserva ma non lo legge.',
  OBBLIGATORIO: 'Il numero di protocollo, del fascicolo o del verbale.',
  FACOLTATIVO: 'Il numero di protocollo, del fascicolo o del verbale, se c’è.',
} as const;

interface Props {
  contesto: ContestoConsultazione;
  conferma: (pratica: Pratica) => void;
  /** Come back to from another case: the focus is brought here, its button being gone. */
  cambiata: boolean;
}

/** Before the first search: for what, and for which case. Both go with every request of this case; even a purpose alone is declared, never assumed. */
export function ModuloPratica({ contesto, conferma, cambiata }: Props) {
  const { finalita, riferimentoPratica } = contesto;
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (cambiata) titolo.current?.focus();
  }, [cambiata]);
  const schema = schemaDellaPratica(riferimentoPratica);
  return (
    <section aria-labelledby="pratica" className="max-w-3xl space-y-4">
      <h2 id="pratica" ref={titolo} tabIndex={-1} className="text-xl">
        Perché consulti?
      </h2>
      <p className="misura text-secondary">
        Finalità e riferimento accompagnano ogni richiesta di questa pratica. Restano solo in questa pagina: se la ricarichi, li chiede di
        nuovo.
      </p>
      <Modulo
        schema={schema}
        azione={async (valori) => ({ ok: true, valore: schema.parse(valori) })}
        fatto={null}
        valoriIniziali={{ finalita: '', riferimento: '' }}
        alSuccesso={(valore: Pratica) => conferma(valore)}
      >
        <CampoScelta
          nome="finalita"
          etichetta="Finalità"
          opzioni={finalita.map((voce) => ({ valore: voce.codice, etichetta: voce.descrizione, aiuto: voce.base }))}
        />
        <CampoTesto
          nome="riferimento"
          etichetta="Riferimento della pratica"
          aiuto={AIUTO[riferimentoPratica]}
          facoltativo={riferimentoPratica === 'FACOLTATIVO'}
          larghezza="media"
          completamento="off"
        />
        <BarraAzioni>
          <Invio>Continua</Invio>
        </BarraAzioni>
      </Modulo>
      <VisureDellaConvenzione contesto={contesto} />
    </section>
  );
}

/** What may be opened, and what the act grants and does not open yet: said before the search, not after it. */
function VisureDellaConvenzione({ contesto: { visure, nonApribili, altriDati } }: { contesto: ContestoConsultazione }) {
  return (
    <div className="misura space-y-1 text-sm text-secondary">
      <p>
        {visure.length > 0
          ? `Puoi aprire: ${visure.map(({ titolo }) => titolo.toLowerCase()).join(', ')}.`
          : 'Ora non puoi aprire nessuna visura: rivolgiti al referente del tuo ente.'}
      </p>
      {nonApribili.length > 0 ? (
        <>
          <p>La convenzione comprende anche:</p>
          <ul className="list-disc pl-6">
            {nonApribili.map(({ titolo, frase }) => (
              <li key={titolo}>
                {titolo}. {frase}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {altriDati ? (
        <p>
          Per una pratica ti servono altri dati? <Collegamento href="/consultazione/altri-dati">Chiedili con i motivi</Collegamento>: decide
          il responsabile del comune.
        </p>
      ) : null}
    </div>
  );
}
