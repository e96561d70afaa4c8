'use client';

import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import type { CampoScheda } from '@/lib/clausole/regole/regole';
import { schedaSchema } from '@/lib/operatori/schema';
import type { OperatoreView } from '@/lib/operatori/views';
import { completare } from './azioni';

/** The operator's card. Who it is can be corrected only before the designation that names it. */
export function ModuloScheda({ operatore }: { operatore: OperatoreView }) {
  const { id, versione, nome, cognome, codiceFiscale, scheda, stato, dubbi, convenzione } = operatore;
  const fissa = stato !== 'PROPOSTO';
  const libero = (campo: CampoScheda) => !convenzione.campiChiesti.includes(campo);
  const { dataNascita = '', luogoNascita = '', email = '', telefono = '', sede = '' } = scheda;
  return (
    <Modulo
      key={versione}
      schema={schedaSchema}
      azione={completare}
      fatto="La scheda è aggiornata."
      valoriIniziali={{ operatoreId: id, versione, nome, cognome, codiceFiscale, dataNascita, luogoNascita, email, telefono, sede }}
    >
      <FilaDiCampi>
        <CampoTesto nome="nome" etichetta="Nome" solaLettura={fissa} completamento="off" />
        <CampoTesto nome="cognome" etichetta="Cognome" solaLettura={fissa} completamento="off" />
        <CampoTesto
          nome="codiceFiscale"
          etichetta="Codice fiscale"
          solaLettura={fissa}
          completamento="off"
          maiuscolo
          avviso={dubbi.length > 0 ? `${dubbi.join(' ')} Puoi proseguire lo stesso, se hai controllato.` : undefined}
        />
        <CampoData nome="dataNascita" etichetta="Data di nascita" facoltativo={libero('dataNascita')} />
        <CampoTesto nome="luogoNascita" etichetta="Luogo di nascita" facoltativo={libero('luogoNascita')} completamento="off" />
        <CampoTesto
          nome="email"
          etichetta="E-mail"
          tipo="email"
          facoltativo={libero('email')}
          completamento="off"
          aiuto="Qui arriva il collegamento per la password provvisoria."
        />
        <CampoTesto nome="telefono" etichetta="Telefono" tipo="tel" facoltativo={libero('telefono')} completamento="off" />
        <CampoTesto nome="sede" etichetta="Sede di lavoro" facoltativo={libero('sede')} completamento="off" />
      </FilaDiCampi>
      <p className="misura text-sm text-secondary">
        Senza i dati che la convenzione chiede la scheda si salva, ma l’operatore non può essere abilitato.
      </p>
      <BarraAzioni>
        <Invio variante="secondario">Salva la scheda</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
