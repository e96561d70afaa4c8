'use client';

import { CampiDellAtto } from '@/components/atti/campi-dell-atto';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CAMPI_ESTRATTO } from '@/lib/atti/domain/campi-estratto';
import { estrattoSchema } from '@/lib/atti/schema-estratto';
import { valoriDiApertura } from '@/lib/core/campi-atto';
import { preparare } from './azioni';

const VUOTO = { nome: '', cognome: '', codiceFiscale: '', identificazione: '', ...valoriDiApertura(CAMPI_ESTRATTO) };

export function ModuloEstratto() {
  return (
    <Modulo
      schema={estrattoSchema}
      azione={preparare}
      valoriIniziali={VUOTO}
      fatto="L’estratto è pronto: ora si firma, si protocolla e si consegna alla persona."
      alSuccesso={({ id }) => `/ufficio/registro/estratto/${id}`}
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
      <CampiDellAtto campi={CAMPI_ESTRATTO} />
      <BarraAzioni>
        <Invio icona="documento">Prepara l’estratto</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
