'use client';

import { useState, useTransition } from 'react';
import { AvvisoRifiuto } from '@/components/esito/avviso-rifiuto';
import { chiamare, type Rifiuto } from '@/components/esito/chiamare';
import { AppenaFatto } from '@/components/ui/appena-fatto';
import { Bottone, CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { ottenere } from './azioni';

/** The button that uses the link up, then the provisional password: shown once, to be copied and changed at the first login (CA-18). */
export function MostraProvvisoria({ gettone }: { gettone: string }) {
  const [password, setPassword] = useState<string | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  function mostra() {
    if (occupato) return;
    avvia(async () => {
      const esito = await chiamare(ottenere, { gettone });
      if (esito.ok) setPassword(esito.valore.password);
      else setRifiuto(esito);
    });
  }

  if (password !== null) return <Provvisoria password={password} />;
  return (
    <Scheda titolo="La tua password provvisoria">
      <div className="space-y-4">
        <p className="misura">
          Premi il pulsante quando sei pronto a entrare: la password provvisoria si vede una volta sola, e al primo accesso ne scegli una
          tua. Il nome utente non è qui: chi te lo consegna è scritto nel messaggio da cui hai aperto questa pagina.
        </p>
        {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
        <Bottone aria-disabled={occupato} onClick={mostra}>
          {occupato ? 'Attendi…' : 'Mostra la password provvisoria'}
        </Bottone>
      </div>
    </Scheda>
  );
}

function Provvisoria({ password }: { password: string }) {
  const [copiata, setCopiata] = useState('');

  /** Where the browser gives no clipboard (plain http), the text can still be selected with a click. */
  async function copia() {
    try {
      await navigator.clipboard.writeText(password);
      setCopiata('Copiata.');
    } catch {
      setCopiata('Il browser non permette di copiarla da qui: selezionala e copiala a mano.');
    }
  }

  return (
    <Scheda
      titolo="La tua password provvisoria"
      azioni={
        <>
          <CollegamentoBottone href="/accesso">Vai all’accesso</CollegamentoBottone>
          <Bottone variante="secondario" onClick={() => void copia()}>
            Copia la password
          </Bottone>
        </>
      }
    >
      <div className="space-y-4">
        <p>
          <output aria-label="Password provvisoria" className="font-mono text-xl font-semibold break-all select-all">
            {password}
          </output>
        </p>
        <p role="status" className="font-semibold empty:hidden">
          {copiata}
        </p>
        <AppenaFatto tono="attenzione" titolo="Non sarà più mostrata: usala adesso.">
          <p>Al primo accesso ti sarà chiesto di sceglierne una tua.</p>
        </AppenaFatto>
      </div>
    </Scheda>
  );
}
