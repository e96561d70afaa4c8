'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { estrattoSchema } from '@/lib/atti/schema-estratto';
import { preparare } from './azioni';

const VUOTO = { nome: '', cognome: '', codiceFiscale: '', identificazione: '', dal: '', al: '' };

export function ModuloEstratto() {
  return (
    <Modulo
      schema={estrattoSchema}
      azione={preparare}
      valoriIniziali={VUOTO}
      messaggioSuccesso="L’estratto è pronto: lo trovi nell’elenco, da firmare e consegnare."
    >
      <CampoTesto nome="nome" etichetta="Nome" larghezza="media" />
      <CampoTesto nome="cognome" etichetta="Cognome" larghezza="media" />
      <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" larghezza="media" />
      <CampoArea
        nome="identificazione"
        etichetta="Come hai identificato la persona"
        massimo={500}
        aiuto="Per esempio: carta d’identità esibita allo sportello, oppure richiesta firmata digitalmente."
      />
      <CampoData nome="dal" etichetta="Dal" aiuto="Primo giorno, come 01/01/2026." />
      <CampoData nome="al" etichetta="Al" aiuto="Ultimo giorno, come 31/12/2026." />
      <BarraAzioni>
        <Invio icona="documento">Prepara l’estratto</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
