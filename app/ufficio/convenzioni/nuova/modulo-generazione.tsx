'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { generazioneSchema } from '@/lib/convenzioni/schema';
import type { GenerazioneView } from '@/lib/convenzioni/views';
import { generare } from '../azioni';

/** What is granted out of what was asked; everything asked is ticked to begin with, so that taking away is the deliberate act. */
export function ModuloGenerazione({ dati }: { dati: GenerazioneView }) {
  const { chiesto, firmatari } = dati;
  return (
    <Modulo
      schema={generazioneSchema}
      azione={generare}
      fatto="La convenzione è generata: per prima la firma l’ente."
      valoriIniziali={{
        adesioneId: dati.adesioneId,
        profilo: dati.profili.find(({ valore }) => valore === chiesto.profilo)?.valore,
        visure: dati.visure.map(({ valore }) => valore),
        finalita: dati.finalita.map(({ valore }) => valore),
        numeroAccessi: String(dati.proposti),
        firmatarioId: firmatari.length === 1 ? firmatari[0]?.valore : '',
        motivoAnpr: '',
      }}
      alSuccesso={({ id }) => `/ufficio/convenzioni/${id}`}
    >
      <CampoScelta
        nome="profilo"
        etichetta="Profilo dei dati"
        aiuto={`Chiesto: ${chiesto.profilo}. Motivo: ${chiesto.motivoProfilo}`}
        opzioni={dati.profili}
      />
      <CampoSpunte
        nome="visure"
        etichetta="Visure concesse"
        aiuto="Accanto a ciascuna, se e con quale profilo si apre, e il motivo scritto dall’ente."
        opzioni={dati.visure}
      />
      <CampoSpunte nome="finalita" etichetta="Finalità" opzioni={dati.finalita} />
      <CampoTesto
        nome="numeroAccessi"
        etichetta="Numero di accessi"
        tastiera="numeric"
        larghezza="corta"
        aiuto={`Chiesti ${chiesto.numeroAccessi}, con ${chiesto.operatori} ${chiesto.operatori === 1 ? 'persona indicata' : 'persone indicate'}. Al massimo ${dati.tetto}.`}
      />
      {dati.chiedeMotivoAnpr ? (
        <CampoArea
          nome="motivoAnpr"
          etichetta="Perché ANPR non serve ancora questo ente"
          massimo={1000}
          aiuto="Il testo entra nella convenzione, che decade quando l’accesso attraverso ANPR è accertato."
        />
      ) : null}
      <CampoSelezione
        nome="firmatarioId"
        etichetta="Firma per il comune"
        aiuto={`Per l’ente firma ${dati.firmatarioFruitore}, ${dati.qualificaFruitore}.`}
        opzioni={firmatari}
      />
      <BarraAzioni>
        <Invio icona="documento" attesa="Il documento si compone…">
          Genera la convenzione
        </Invio>
        <CollegamentoBottone variante="testo" href="/ufficio/convenzioni">
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
