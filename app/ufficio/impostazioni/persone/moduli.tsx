'use client';

import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoFile } from '@/components/modulo/campo-file';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { Finestra } from '@/components/ui/finestra';
import { aChi } from '@/lib/core/elisione';
import type { Azione } from '@/lib/core/esito';
import { nominativo } from '@/lib/core/nominativo';
import { DESCRIZIONE_RUOLO, RUOLI_COMUNE } from '@/lib/core/ruoli';
import { datiDelegaSchema, modificaCollegaSchema, spegnimentoSchema } from '@/lib/identita/schema-persone';
import type { Collega } from '@/lib/identita/views';
import { modificare, spegnere } from './azioni';

const RUOLI: readonly Opzione[] = RUOLI_COMUNE.map((ruolo) => ({
  valore: ruolo,
  etichetta: DESCRIZIONE_RUOLO[ruolo].nome,
  aiuto: DESCRIZIONE_RUOLO[ruolo].compito,
}));
const TIPI = '.pdf,.p7m';

/** Roles; an auditor also has a term, and the convenzioni to which it is limited. */
export function Incarico({ convenzioni }: { convenzioni: readonly Opzione[] }) {
  const ruoli = useWatch({ name: 'ruoli' }) as readonly string[];
  return (
    <>
      <CampoSpunte nome="ruoli" etichetta="Ruoli" opzioni={RUOLI} />
      {ruoli.includes('AUDITOR') ? (
        <>
          <CampoData
            nome="accessoFinoAl"
            etichetta="Accesso fino al"
            aiuto="Ultimo giorno compreso: poi le credenziali non aprono più nulla."
          />
          {convenzioni.length > 0 ? (
            <CampoSpunte
              nome="ambitoConvenzioni"
              etichetta="Convenzioni da controllare"
              facoltativo
              aiuto="Nessuna spunta: tutte."
              opzioni={convenzioni}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}

export function FinestraModifica({ collega, convenzioni }: { collega: Collega; convenzioni: readonly Opzione[] }) {
  const { id, email, ruoli, accessoFinoAl, ambitoConvenzioni } = collega;
  return (
    <Finestra titolo={`Ruoli di ${nominativo(collega)}`} etichetta="Modifica" dimensione="piccola">
      <Modulo
        schema={modificaCollegaSchema}
        azione={modificare}
        fatto={`Le modifiche ${aChi(nominativo(collega))} sono salvate.`}
        valoriIniziali={{
          utenteId: id,
          email,
          ruoli: RUOLI_COMUNE.filter((ruolo) => ruoli.includes(ruolo)),
          accessoFinoAl: accessoFinoAl ?? '',
          ambitoConvenzioni: [...ambitoConvenzioni],
        }}
      >
        <CampoTesto
          nome="email"
          etichetta="E-mail"
          tipo="email"
          completamento="off"
          aiuto={
            collega.sei
              ? undefined
              : 'Se la cambi, l’indirizzo di prima riceve un avviso e per 30 giorni il nuovo collegamento lo manda chi altro amministra le utenze.'
          }
        />
        <Incarico convenzioni={convenzioni} />
        <BarraAzioni>
          <Invio>Salva</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}

export function FinestraSpegni({ collega }: { collega: Collega }) {
  return (
    <Finestra titolo={`Spegnere l’utenza di ${nominativo(collega)}?`} etichetta="Spegni" dimensione="piccola">
      <Modulo
        schema={spegnimentoSchema}
        azione={spegnere}
        fatto={`L’utenza di ${nominativo(collega)} è spenta.`}
        valoriIniziali={{ utenteId: collega.id, motivo: '' }}
      >
        <p className="misura">
          Le credenziali muoiono subito. Il nome resta nel registro e negli atti. Se servirà di nuovo, la persona si aggiunge un’altra
          volta.
        </p>
        <CampoArea nome="motivo" etichetta="Motivo" righe={2} massimo={500} />
        <BarraAzioni>
          <Invio variante="pericolo">Spegni l’utenza</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}

/** The act by which a person attests and signs: without it on file nobody but the Sindaco does (LE-02). */
export function FinestraDelega({ collega }: { collega: Collega }) {
  const file = useRef<HTMLInputElement>(null);
  const carica: Azione<unknown> = (valori) =>
    chiamareConFile({ url: '/api/carica/delega', file: file.current?.files?.[0], accetta: TIPI, valori });
  return (
    <Finestra titolo={`Nomina o delega di ${nominativo(collega)}`} etichetta="Registra la delega" dimensione="piccola">
      <Modulo
        schema={datiDelegaSchema}
        azione={carica}
        valoriIniziali={{ utenteId: collega.id, qualifica: '', attoNumero: '', attoData: '', validaDal: '', validaAl: '' }}
        fatto={`La delega di ${nominativo(collega)} è registrata.`}
      >
        <CampoTesto
          nome="qualifica"
          etichetta="Qualifica"
          completamento="off"
          aiuto="Per esempio Sindaco, o responsabile dei servizi demografici su delega."
        />
        <CampoTesto nome="attoNumero" etichetta="Numero dell’atto" completamento="off" larghezza="media" />
        <CampoData nome="attoData" etichetta="Data dell’atto" />
        <CampoData nome="validaDal" etichetta="Vale dal" />
        <CampoData nome="validaAl" etichetta="Vale fino al" facoltativo aiuto="Lascia vuoto se vale fino a revoca." />
        <CampoFile
          ref={file}
          etichetta="L’atto"
          aiuto="Firmato digitalmente, oppure la scansione di quello firmato su carta."
          accetta={TIPI}
        />
        <BarraAzioni>
          <Invio attesa="Invio in corso…">Registra</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
