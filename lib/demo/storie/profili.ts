import { creareProfiloDati } from '@/lib/profili/use-cases/creare-profilo-dati';
import { modificareProfiloDati } from '@/lib/profili/use-cases/modificare-profilo-dati';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

const RECAPITI = {
  codice: 'RECAPITI',
  nome: 'Dove risiede, per le notifiche',
  descrizione: 'Per chi deve solo raggiungere una persona: chi è, dove risiede, se non risiede più qui.',
  soloForzeOrdine: false,
};
const CAMPI = ['cognome', 'nome', 'dataNascita', 'codiceFiscale', 'indirizzoApr', 'posizioneAnagrafica'];

/** A profile of the comune's own, narrower than the bank's narrowest, and changed once (FU-11, CA-08). */
export async function* profiloProprio(scena: Scena, fa: number): Storia {
  const { calendario } = scena.teatro;
  yield calendario.alle(fa, '10:15');
  await creareProfiloDati.esegui(await scena.come('responsabile'), {
    ...RECAPITI,
    banca: 'ANAGRAFE',
    campi: [...CAMPI, 'sesso', 'luogoNascita'],
  });
  yield calendario.alle(fa - 30, '11:40');
  await modificareProfiloDati.esegui(await scena.come('responsabile'), { ...RECAPITI, versione: 1, campi: [...CAMPI, 'dataDecesso'] });
}
