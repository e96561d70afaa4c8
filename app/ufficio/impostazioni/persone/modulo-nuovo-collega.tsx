'use client';

import { useState } from 'react';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import { AppenaFatto } from '@/components/ui/appena-fatto';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { collegaSchema } from '@/lib/identita/schema-persone';
import { aggiungere, type Aggiunta } from './azioni';
import { Incarico } from './moduli';

const PERSONE = '/ufficio/impostazioni/persone';

/** A new colleague. A codice fiscale that does not match stops here once, to be read; sent again as it is, it is taken. */
export function ModuloNuovoCollega({ convenzioni }: { convenzioni: readonly Opzione[] }) {
  const [dubbi, setDubbi] = useState<readonly string[]>([]);
  const prosegui = (aggiunta: Aggiunta) => {
    setDubbi(aggiunta.dubbi);
    if (aggiunta.utenteId !== undefined) return `${PERSONE}?aggiunta=${aggiunta.utenteId}`;
  };
  return (
    <Modulo
      schema={collegaSchema}
      azione={(valori) => aggiungere(valori, dubbi)}
      fatto={null}
      alSuccesso={prosegui}
      valoriIniziali={{ nome: '', cognome: '', codiceFiscale: '', email: '', ruoli: [], accessoFinoAl: '', ambitoConvenzioni: [] }}
    >
      {dubbi.length > 0 ? <Dubbi key={dubbi.join()} dubbi={dubbi} /> : null}
      <FilaDiCampi>
        <CampoTesto nome="nome" etichetta="Nome" completamento="off" />
        <CampoTesto nome="cognome" etichetta="Cognome" completamento="off" />
        <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" completamento="off" maiuscolo avviso={dubbi.join(' ') || undefined} />
        <CampoTesto
          nome="email"
          etichetta="E-mail"
          tipo="email"
          completamento="off"
          aiuto="Qui arriva il collegamento per la password provvisoria; il nome utente va alla casella dell’ufficio."
        />
      </FilaDiCampi>
      <Incarico convenzioni={convenzioni} />
      <BarraAzioni>
        <Invio>{dubbi.length > 0 ? 'I dati sono giusti: aggiungi la persona' : 'Aggiungi la persona'}</Invio>
        <CollegamentoBottone variante="testo" href={PERSONE}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}

function Dubbi({ dubbi }: { dubbi: readonly string[] }) {
  return (
    <AppenaFatto tono="attenzione" titolo="Ricontrolla il codice fiscale: la persona non è ancora stata aggiunta">
      <ul className="list-disc pl-5">
        {dubbi.map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
      </ul>
    </AppenaFatto>
  );
}
