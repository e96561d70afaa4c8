'use client';

import { useState } from 'react';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Avviso } from '@/components/ui/avviso';
import { schedaSchema } from '@/lib/operatori/schema';
import type { OperatoreView } from '@/lib/operatori/views';
import { completare } from './azioni';

/** The operator's card. Who it is can be corrected only before the designation that names it. */
export function ModuloScheda({ operatore }: { operatore: OperatoreView }) {
  const { id, versione, nome, cognome, codiceFiscale, scheda, stato } = operatore;
  const fissa = stato !== 'PROPOSTO';
  // Said outside the form, which begins anew with each version of the card.
  const [aggiornata, setAggiornata] = useState(false);
  const { dataNascita = '', luogoNascita = '', email = '', telefono = '', sede = '' } = scheda;
  return (
    <div className="space-y-6">
      {aggiornata ? <Avviso tono="successo">La scheda è aggiornata.</Avviso> : null}
      <Modulo
        key={versione}
        schema={schedaSchema}
        azione={completare}
        alSuccesso={() => setAggiornata(true)}
        valoriIniziali={{ operatoreId: id, versione, nome, cognome, codiceFiscale, dataNascita, luogoNascita, email, telefono, sede }}
      >
        <div className="grid gap-6 sm:grid-cols-2">
          <CampoTesto nome="nome" etichetta="Nome" solaLettura={fissa} completamento="off" />
          <CampoTesto nome="cognome" etichetta="Cognome" solaLettura={fissa} completamento="off" />
          <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" solaLettura={fissa} completamento="off" maiuscolo />
          <CampoData nome="dataNascita" etichetta="Data di nascita" facoltativo />
          <CampoTesto nome="luogoNascita" etichetta="Luogo di nascita" facoltativo completamento="off" />
          <CampoTesto
            nome="email"
            etichetta="E-mail"
            tipo="email"
            facoltativo
            completamento="off"
            aiuto="Qui arriva il collegamento per la password provvisoria."
          />
          <CampoTesto nome="telefono" etichetta="Telefono" tipo="tel" facoltativo completamento="off" />
          <CampoTesto nome="sede" etichetta="Sede di lavoro" facoltativo completamento="off" />
        </div>
        <BarraAzioni>
          <Invio variante="secondario">Salva la scheda</Invio>
        </BarraAzioni>
      </Modulo>
    </div>
  );
}
