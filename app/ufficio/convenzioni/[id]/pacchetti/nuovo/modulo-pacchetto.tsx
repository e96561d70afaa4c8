'use client';

import { CampoChiesto } from '@/components/consultazione/campo-chiesto';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { SCARICHI_MASSIMI } from '@/lib/pacchetti/domain/limiti';
import { NOMI_FORMATO } from '@/lib/pacchetti/domain/file';
import { chiedereEstrattoSchema } from '@/lib/pacchetti/schema';
import type { EstrattoOfferto, ModuloPacchettoView } from '@/lib/pacchetti/views';
import { chiedi } from '../azioni';

type Props = { modulo: ModuloPacchettoView; estratto: EstrattoOfferto; percorso: string };

/** The fields are those of the signed profile to begin with: the office takes away what the ente did not ask for (CA-08). */
export function ModuloPacchetto({ modulo, estratto, percorso }: Props) {
  const { convenzioneId, formati, finalita, destinatari, giorni } = modulo;
  return (
    <Modulo
      schema={chiedereEstrattoSchema(estratto, giorni)}
      azione={chiedi}
      valoriIniziali={{
        ...{ convenzioneId, estratto: estratto.codice, formato: formati.length === 1 ? formati[0] : undefined },
        selezione: Object.fromEntries(estratto.selezioni.map(({ nome }) => [nome, ''])),
        campi: estratto.campi.map(({ valore }) => valore),
        finalita: '',
        ...{ destinatari: [], giorni: String(giorni), scarichi: '3' },
      }}
      fatto="Pacchetto in preparazione: quando è pronto i destinatari ricevono un’e-mail."
      alSuccesso={({ id }) => `${percorso}/${id}`}
    >
      {estratto.selezioni.map((voce) => (
        <CampoChiesto key={voce.nome} voce={{ ...voce, nome: `selezione.${voce.nome}` }} />
      ))}
      <CampoSpunte
        nome="campi"
        etichetta="Dati"
        aiuto="Quelli che il profilo firmato concede: togli ciò che l’ente non ha chiesto."
        opzioni={estratto.campi.map(({ valore, etichetta, necessario }) => ({
          ...{ valore, etichetta },
          ...(necessario ? { aiuto: 'Serve sempre: senza, l’estratto non si legge.' } : {}),
        }))}
      />
      <CampoScelta nome="formato" etichetta="Formato" opzioni={formati.map((uno) => ({ valore: uno, etichetta: NOMI_FORMATO[uno] }))} />
      <CampoSelezione nome="finalita" etichetta="Finalità" opzioni={[...finalita]} />
      <CampoSpunte
        nome="destinatari"
        etichetta="Chi può scaricarlo"
        aiuto="Operatori abilitati di questa convenzione: a ciascuno il suo indirizzo, che risponde solo a lui."
        opzioni={[...destinatari]}
      />
      <CampoTesto
        nome="giorni"
        etichetta="Per quanti giorni"
        aiuto={`La convenzione prevede al massimo ${String(giorni)} giorni.`}
        tastiera="numeric"
        larghezza="corta"
        completamento="off"
      />
      <CampoTesto
        nome="scarichi"
        etichetta="Quante volte ciascuno"
        aiuto={`Al massimo ${String(SCARICHI_MASSIMI)}.`}
        tastiera="numeric"
        larghezza="corta"
        completamento="off"
      />
      <BarraAzioni>
        <Invio attesa="Richiesta in corso…">Prepara il pacchetto</Invio>
        <CollegamentoBottone variante="testo" href={percorso}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
