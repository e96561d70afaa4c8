'use client';

import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { concessioneSchema } from '@/lib/convenzioni/schema';
import type { ConcessioneView } from '@/lib/convenzioni/views';
import { concedere } from '../azioni';

/** What is granted today is there to begin with: what changes is the deliberate act. */
export function ModuloConcessione({ concessione: c }: { concessione: ConcessioneView }) {
  const torna = `/ufficio/convenzioni/${c.id}/modifica`;
  return (
    <Modulo
      schema={concessioneSchema}
      azione={concedere}
      fatto="Salvato nella bozza: vale da quando l’atto aggiuntivo è firmato da entrambe le parti."
      valoriIniziali={{
        id: c.id,
        letta: c.letta,
        profilo: c.profilo,
        visure: [...c.visure],
        finalita: c.finalita.map(({ codice }) => codice),
        numeroAccessi: String(c.numeroAccessi),
        profiloDiOggi: false,
        nuovaFinalita: '',
        nuovaBase: '',
      }}
      alSuccesso={torna}
    >
      <CampoTesto nome="numeroAccessi" etichetta="Numero di accessi" tastiera="numeric" larghezza="corta" />
      <CampoScelta nome="profilo" etichetta="Profilo dei dati" opzioni={c.profili} />
      {c.diOggi ? <CampoSpunta nome="profiloDiOggi" etichetta={c.diOggi} facoltativo /> : null}
      <CampoSpunte nome="visure" etichetta="Visure concesse" opzioni={c.offerte} />
      <CampoSpunte
        nome="finalita"
        etichetta="Finalità che restano"
        facoltativo
        opzioni={c.finalita.map(({ codice, descrizione, base }) => ({ valore: codice, etichetta: descrizione, aiuto: base }))}
      />
      <CampoTesto
        nome="nuovaFinalita"
        etichetta="Un’altra finalità"
        facoltativo
        aiuto="Una alla volta: salva, e torna qui per la successiva."
      />
      <CampoTesto nome="nuovaBase" etichetta="La norma su cui si fonda" facoltativo />
      <BarraAzioni>
        <Invio attesa="Salvataggio in corso…">Salva nella bozza</Invio>
        <CollegamentoBottone variante="testo" href={torna}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
