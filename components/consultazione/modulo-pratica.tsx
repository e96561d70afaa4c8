'use client';

import { useEffect, useRef } from 'react';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Bottone } from '@/components/ui/bottone';
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
  /** Cases declared in this tab, which may be taken up again. */
  gia: readonly Pratica[];
  /** Whether one has just left a case of this page: the focus is brought here, its button being gone. */
  daQui?: boolean;
}

/** Before the first search: for what, and for which case. Both go with every request of this case; even a purpose alone is declared, never assumed. */
export function ModuloPratica({ contesto, conferma, gia, daQui = false }: Props) {
  const { finalita, riferimentoPratica } = contesto;
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (daQui) titolo.current?.focus();
  }, [daQui]);
  const schema = schemaDellaPratica(riferimentoPratica);
  return (
    <section aria-labelledby="pratica" className="max-w-3xl space-y-4">
      <h2 id="pratica" ref={titolo} tabIndex={-1} className="text-xl">
        Perché consulti?
      </h2>
      <p className="misura text-secondary">
        Finalità e riferimento accompagnano ogni richiesta di questa pratica. Se lasci la pagina li chiede di nuovo, e puoi riprendere la
        pratica con un clic finché non chiudi questa scheda o esci.
      </p>
      <PraticheLasciate contesto={contesto} gia={gia} riprendi={conferma} />
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

/** The cases of this tab, one press away: chosen again, never by themselves. */
function PraticheLasciate({ contesto, gia, riprendi }: Pick<Props, 'contesto' | 'gia'> & { riprendi: Props['conferma'] }) {
  if (gia.length === 0) return null;
  return (
    <div className="space-y-1">
      <h3 className="text-base font-semibold">Riprendi una pratica</h3>
      <ul>
        {gia.map((una) => (
          <li key={`${una.finalita} ${una.riferimento}`}>
            <Bottone variante="testo" dimensione="piccola" onClick={() => riprendi(una)}>
              {[contesto.finalita.find(({ codice }) => codice === una.finalita)?.descrizione, una.riferimento].filter(Boolean).join(' · ')}
            </Bottone>
          </li>
        ))}
      </ul>
    </div>
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
