'use client';

import { useRef } from 'react';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoFile } from '@/components/modulo/campo-file';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { VarianteBottone } from '@/components/ui/bottone';
import { Finestra } from '@/components/ui/finestra';
import type { Azione } from '@/lib/core/esito';
import { MOTIVI_DISABILITAZIONE } from '@/lib/operatori/domain/operatore';
import { disabilitazioneSchema, motivatoSchema, sceltaSchema } from '@/lib/operatori/schema';
import { disabilitare } from './azioni';

const CAUSE = Object.entries(MOTIVI_DISABILITAZIONE).map(([valore, etichetta]) => ({ valore, etichetta }));
const TIPI = '.pdf,.p7m';

interface PropsMotivo {
  operatoreId: string;
  /** The verb, on the button that opens and on the one that does. */
  etichetta: string;
  titolo: string;
  aiuto: string;
  azione: Azione<unknown>;
  /** What is said once it is done. */
  fatto: string;
  variante?: VarianteBottone;
  /** In a list: small, and without the colour of danger on every row. */
  breve?: boolean;
}

/** An act on an operator that wants its reason. */
export function FinestraMotivo({ operatoreId, etichetta, titolo, aiuto, azione, fatto, variante, breve = false }: PropsMotivo) {
  return (
    <Finestra titolo={titolo} etichetta={etichetta} variante={breve ? 'secondario' : variante} dimensione={breve ? 'piccola' : 'media'}>
      <Modulo schema={motivatoSchema} azione={azione} fatto={fatto} valoriIniziali={{ operatoreId, motivo: '' }}>
        <CampoArea nome="motivo" etichetta="Motivo" righe={3} massimo={500} aiuto={aiuto} />
        <BarraAzioni>
          <Invio variante={variante}>{etichetta}</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}

export function FinestraDisabilita({ operatoreId, nominativo }: { operatoreId: string; nominativo: string }) {
  return (
    <Finestra titolo={`Disabilitare ${nominativo}?`} etichetta="Disabilita" variante="pericolo">
      <Modulo
        schema={disabilitazioneSchema}
        azione={disabilitare}
        fatto={`Disabilitazione di ${nominativo} registrata: le credenziali non valgono più.`}
        valoriIniziali={{ operatoreId, causa: undefined, nota: '' }}
      >
        <p className="misura">
          Le credenziali muoiono subito e il posto si libera. Non si torna indietro: per riaverlo va aggiunto e designato di nuovo.
        </p>
        <CampoScelta nome="causa" etichetta="Motivo" opzioni={CAUSE} />
        <CampoArea nome="nota" etichetta="Nota" facoltativo righe={2} massimo={500} />
        <BarraAzioni>
          <Invio variante="pericolo">Disabilita l’operatore</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}

interface PropsDesigna {
  /** Who may be designated by this act; with one, there is nothing to choose. */
  operatori: readonly { id: string; nominativo: string }[];
  etichetta: string;
}

/** The written act that designates one operator, or the chosen ones where the clause admits a cumulative act. */
export function FinestraDesigna({ operatori, etichetta }: PropsDesigna) {
  const file = useRef<HTMLInputElement>(null);
  const carica: Azione<unknown> = (valori) =>
    chiamareConFile({ url: '/api/carica/designazione', file: file.current?.files?.[0], accetta: TIPI, valori });
  return (
    <Finestra titolo={etichetta} etichetta={etichetta} icona="carica">
      <Modulo
        schema={sceltaSchema}
        azione={carica}
        fatto="La designazione è agli atti."
        valoriIniziali={{ operatoreIds: operatori.map(({ id }) => id) }}
      >
        {operatori.length > 1 ? (
          <CampoSpunte
            nome="operatoreIds"
            etichetta="Persone designate con questo atto"
            opzioni={operatori.map(({ id, nominativo }) => ({ valore: id, etichetta: nominativo }))}
          />
        ) : null}
        <CampoFile
          ref={file}
          etichetta="Atto di designazione"
          aiuto="L’atto scritto fuori da Varco: firmato digitalmente, oppure la scansione di quello firmato su carta. Quello preparato con Varco si carica nella sua pagina di firma."
          accetta={TIPI}
        />
        <BarraAzioni>
          <Invio attesa="Invio in corso…">Carica la designazione</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
