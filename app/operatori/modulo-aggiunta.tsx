'use client';

import { useState } from 'react';
import { ElencoDubbi } from '@/components/adesione/elenco-dubbi';
import { ElencoRighe } from '@/components/modulo/elenco-righe';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { colonneOperatori } from '@/components/operatori/colonne';
import { AppenaFatto } from '@/components/ui/appena-fatto';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { aggiuntaSchema } from '@/lib/operatori/schema';
import type { Dubbio } from '@/lib/adesioni/views';
import type { ConvenzioneInElenco } from '@/lib/operatori/views';
import { aggiungere } from './azioni';

/**
 * People for a roster: typed, or pasted from the spreadsheet that the office already has. Doubts on their codici fiscali are read before
 * leaving: the people are in the roster already.
 */
export function ModuloAggiunta({ convenzione, ritorno }: { convenzione: ConvenzioneInElenco; ritorno: string }) {
  const vuota = Object.fromEntries(['cognome', 'nome', 'codiceFiscale', ...convenzione.campiChiesti].map((campo) => [campo, '']));
  const [dubbi, setDubbi] = useState<readonly Dubbio[]>([]);
  if (dubbi.length > 0) {
    return (
      <AppenaFatto
        tono="attenzione"
        titolo="Le persone sono nell’elenco: ricontrolla questi dati"
        azioni={<CollegamentoBottone href={ritorno}>Vai all’elenco</CollegamentoBottone>}
      >
        <ElencoDubbi dubbi={dubbi} />
        <p>Nome, cognome e codice fiscale si correggono nella scheda della persona, fino alla designazione.</p>
      </AppenaFatto>
    );
  }
  return (
    <Modulo
      schema={aggiuntaSchema}
      azione={aggiungere}
      fatto={(esito) => (esito.dubbi.length > 0 ? null : 'Le persone sono nell’elenco.')}
      valoriIniziali={{ convenzioneId: convenzione.id, persone: [vuota as { nome: string; cognome: string; codiceFiscale: string }] }}
      alSuccesso={(esito) => (esito.dubbi.length > 0 ? setDubbi(esito.dubbi) : ritorno)}
    >
      <ElencoRighe
        nome="persone"
        etichetta="Persone da aggiungere"
        singolare="Persona"
        massimo={500}
        incolla
        aiuto="Le schede si possono completare anche dopo. Chi è già nell’elenco resta com’è."
        colonne={colonneOperatori(convenzione.campiChiesti)}
      />
      <BarraAzioni>
        <Invio>Aggiungi all’elenco</Invio>
        <CollegamentoBottone variante="testo" href={ritorno}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
