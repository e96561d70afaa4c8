'use client';

import { useState } from 'react';
import type { Azione, Esito } from '@/lib/core/esito';
import { salvareTestoSchema } from '@/lib/atti/schema-testi';
import type { BozzaTesto, TestoView } from '@/lib/atti/views';
import { Modulo } from '../modulo/modulo';
import { CorpoDellEditor } from './corpo-dell-editor';

interface Props {
  vista: TestoView;
  /** Keeps the draft and answers it as it is kept. */
  azione: Azione<BozzaTesto | null>;
  /** The draft that somebody else has saved meanwhile. */
  rileggi: Azione<TestoView>;
}

/**
 * The comune's own wording of an act. What is wrong is told as one types and stops nobody from saving a draft; of two who write at once
 * the second reads what the first has saved beside its own, and decides.
 */
export function EditorDiTesto({ vista, azione, rileggi }: Props) {
  const { tipo, chi, bozza, vigente, testoDiVarco } = vista;
  /** The draft that stands on this page: what the next saving is compared with. */
  const [salvata, setSalvata] = useState<BozzaTesto | null>(bozza);
  const [altrui, setAltrui] = useState<TestoView | null>(null);

  async function salva(valori: unknown): Promise<Esito<BozzaTesto | null>> {
    const esito = await azione(valori);
    if (esito.ok) {
      setSalvata(esito.valore);
      setAltrui(null);
    } else if (esito.codice === 'BOZZA_SALVATA_DA_ALTRI') {
      const letta = await rileggi({ tipo });
      if (letta.ok) setAltrui(letta.valore);
    }
    return esito;
  }

  return (
    <Modulo
      schema={salvareTestoSchema}
      azione={salva}
      valoriIniziali={{ tipo, testo: (bozza ?? vigente)?.testo ?? testoDiVarco, letta: bozza?.letta ?? null }}
      messaggioSuccesso="Bozza salvata: il testo in vigore non è cambiato."
      bozza={`${chi}/testo/${tipo}/${bozza ? `${bozza.letta.id}.${bozza.letta.revisione}` : '0'}`}
    >
      <CorpoDellEditor vista={vista} letta={salvata?.letta ?? null} altrui={altrui} riprendi={() => setAltrui(null)} />
    </Modulo>
  );
}
