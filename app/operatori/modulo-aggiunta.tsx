'use client';

import { ElencoRighe } from '@/components/modulo/elenco-righe';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { colonneOperatori } from '@/components/operatori/colonne';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { aggiuntaSchema } from '@/lib/operatori/schema';
import type { ConvenzioneInElenco } from '@/lib/operatori/views';
import { aggiungere } from './azioni';

/** People for a roster: typed, or pasted from the spreadsheet that the office already has. */
export function ModuloAggiunta({ convenzione, ritorno }: { convenzione: ConvenzioneInElenco; ritorno: string }) {
  const vuota = Object.fromEntries(['cognome', 'nome', 'codiceFiscale', ...convenzione.campiChiesti].map((campo) => [campo, '']));
  return (
    <Modulo
      schema={aggiuntaSchema}
      azione={aggiungere}
      valoriIniziali={{ convenzioneId: convenzione.id, persone: [vuota as { nome: string; cognome: string; codiceFiscale: string }] }}
      alSuccesso={ritorno}
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
