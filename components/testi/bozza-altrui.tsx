'use client';

import { useFormContext } from 'react-hook-form';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { Avviso } from '../ui/avviso';
import { Bottone } from '../ui/bottone';
import { DifferenzeDelTesto, nomeDiPartenza } from './differenze-del-testo';

interface Props {
  altrui: TestoInLavorazione;
  mio: string;
  riprendi: () => void;
}

/** Somebody has saved the draft meanwhile: the two texts beside each other, and the choice between them. Nothing is lost before it. */
export function BozzaAltrui({ altrui, mio, riprendi }: Props) {
  const { setValue } = useFormContext();
  const { bozza, testoInVigore, maiInVigore } = altrui;
  const suo = bozza?.testo ?? testoInVigore;

  function decidi(tieniIlMio: boolean) {
    if (!tieniIlMio) setValue('testo', suo, { shouldDirty: true });
    riprendi();
  }

  return (
    <Avviso
      tono="attenzione"
      titolo={bozza ? `${bozza.salvatoDa} ha salvato la bozza il ${bozza.salvatoIl}` : 'La bozza non c’è più: è stata approvata o tolta'}
      azioni={
        <>
          <Bottone variante="secondario" dimensione="piccola" onClick={() => decidi(true)}>
            Continua con il mio testo
          </Bottone>
          <Bottone variante="secondario" dimensione="piccola" onClick={() => decidi(false)}>
            {bozza ? 'Riparti dalla bozza salvata' : maiInVigore ? 'Riparti dal modello di partenza' : 'Riparti dal testo in vigore'}
          </Bottone>
        </>
      }
    >
      <p>Il tuo testo è ancora qui sotto. Se continui con il tuo, al prossimo salvataggio prende il posto dell’altro.</p>
      <DifferenzeDelTesto prima={suo} dopo={mio} nomi={[bozza ? 'Salvato' : nomeDiPartenza(altrui), 'Il tuo']} />
    </Avviso>
  );
}
