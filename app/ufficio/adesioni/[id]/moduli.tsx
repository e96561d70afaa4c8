'use client';

import { AnteprimaARichiesta } from '@/components/atti/anteprima-a-richiesta';
import { CampiDellAtto } from '@/components/atti/campi-dell-atto';
import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CampiProtocollo } from '@/components/protocollo/campi-protocollo';
import { Avviso } from '@/components/ui/avviso';
import { Finestra } from '@/components/ui/finestra';
import {
  attestazioneSchema,
  integrazionePervenutaSchema,
  protocolloSchema,
  richiestaIntegrazioniSchema,
  rigettoSchema,
} from '@/lib/adesioni/schema-atti';
import { CAMPI_ATTESTAZIONE } from '@/lib/adesioni/domain/campi-attestazione';
import type { AttestazioneView } from '@/lib/adesioni/views';
import { valoriDiApertura, type CampiAtto } from '@/lib/core/campi-atto';
import { TIPI_DOCUMENTO } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';

interface Props {
  id: string;
  versione: number;
  azione: Azione<unknown>;
}

const CAMPI_PROTOCOLLO = { numero: 'protocolloNumero', data: 'protocolloData', conferma: 'protocolloConferma' };

export function ModuloProtocollo({ id, versione, registroInterno, azione }: Props & { registroInterno: boolean }) {
  return (
    <Modulo
      schema={protocolloSchema}
      azione={azione}
      fatto="Protocollo registrato."
      valoriIniziali={{ id, versione, protocolloNumero: '', protocolloData: '', protocolloConferma: false }}
    >
      {registroInterno ? (
        <p className="misura">Il numero è il prossimo del registro interno, con la data di oggi.</p>
      ) : (
        <CampiProtocollo nomi={CAMPI_PROTOCOLLO} />
      )}
      <BarraAzioni>
        <Invio>Registra il protocollo</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

export function ModuloAnnotazione({ id, versione, azione }: Props) {
  return (
    <Modulo
      schema={integrazionePervenutaSchema}
      azione={azione}
      fatto="Risposta annotata: l’esame riprende."
      valoriIniziali={{ id, versione, risposta: '' }}
    >
      <CampoArea
        nome="risposta"
        etichetta="Risposta arrivata per altra via"
        righe={4}
        massimo={5000}
        aiuto="Riporta che cosa è arrivato e come (per esempio la PEC e la sua data), oppure che non è arrivato nulla."
      />
      <BarraAzioni>
        <Invio variante="secondario">Annota e riprendi l’esame</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

export function ModuloAttestazione({ id, versione, azione, titolo, deroga }: Props & AttestazioneView) {
  if (titolo === null)
    return (
      <Avviso tono="attenzione" titolo="Non puoi attestare la legittimità">
        A tuo nome non risulta agli atti una nomina o una delega in vigore. Va registrata nelle impostazioni, con il suo atto.
      </Avviso>
    );
  if (deroga === 'IMPEDITA')
    return (
      <Avviso tono="attenzione" titolo="Non puoi attestare questa domanda">
        Hai lavorato alla sua istruttoria: la legittimità deve attestarla un’altra persona del comune.
      </Avviso>
    );
  const { motivo, ...altri } = CAMPI_ATTESTAZIONE;
  const campi: CampiAtto = deroga === 'DA_MOTIVARE' ? { motivo, deroga: { ...altri.deroga, facoltativo: false } } : { motivo };
  return (
    <Modulo
      schema={attestazioneSchema}
      azione={azione}
      fatto="La legittimità è attestata: ora si decide sulla domanda."
      valoriIniziali={{ id, versione, ...valoriDiApertura(CAMPI_ATTESTAZIONE) }}
    >
      <p className="misura">
        Attesti come <strong>{titolo}</strong>.
      </p>
      <CampiDellAtto campi={campi} />
      <AnteprimaARichiesta titolo={TIPI_DOCUMENTO.ATTESTAZIONE_LEGITTIMITA.nome} indirizzo="/api/adesioni/anteprima/attestazione" />
      <BarraAzioni>
        <Invio>Attesta la legittimità</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

export function FinestraIntegrazioni({ id, versione, azione }: Props) {
  return (
    <Finestra titolo="Chiedi integrazioni" etichetta="Chiedi integrazioni" icona="posta">
      <Modulo
        schema={richiestaIntegrazioniSchema}
        azione={azione}
        fatto="Richiesta mandata all’ente: il termine è fermo."
        valoriIniziali={{ id, versione, richiesta: '' }}
      >
        <CampoArea
          nome="richiesta"
          etichetta="Che cosa manca"
          righe={6}
          massimo={5000}
          aiuto="Il testo arriva all’ente così com’è. Da oggi il termine si ferma, fino alla risposta."
        />
        <BarraAzioni>
          <Invio>Manda la richiesta</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}

export function FinestraRigetto({ id, versione, azione }: Props) {
  return (
    <Finestra titolo="Respingi la domanda" etichetta="Respingi" variante="pericolo">
      <Modulo
        schema={rigettoSchema}
        azione={azione}
        fatto="Domanda respinta: l’ente riceve il motivo."
        valoriIniziali={{ id, versione, motivo: '' }}
      >
        <CampoArea
          nome="motivo"
          etichetta="Motivo"
          righe={6}
          massimo={5000}
          aiuto="Arriva all’ente così com’è. La domanda si chiude: per aderire dovrà presentarne un’altra."
        />
        <BarraAzioni>
          <Invio variante="pericolo">Respingi la domanda</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
