import { ENTI_SASSUOLO } from '../comuni/enti-sassuolo';
import { ElencoDemo } from '../elenco';
import { enteDemo } from '../enti';
import { creaCaso } from '../popolazione/caso';
import { AdesioneDemo } from '../adesione';
import type { Storia } from '../regia';
import type { Scena } from '../scena';
import { finoAllaFirma, istruttoria } from './istruttoria';

/** What has happened with the fruitori of the comune that admits SPID alone: one in force, one that has just asked. */
export function storieSassuolo(scena: Scena): Storia[] {
  const adesione = (quale: keyof typeof ENTI_SASSUOLO): AdesioneDemo =>
    new AdesioneDemo(scena, enteDemo(creaCaso(`${scena.comune.codice}/${quale}`), ENTI_SASSUOLO[quale]));
  return [unione(adesione('unione')), istruttoria(adesione('distretto'), 4, 'PRESENTATA')];
}

/** Its operators are enabled and enter with SPID: no password is ever made for them (SA-01). */
async function* unione(adesione: AdesioneDemo): Storia {
  const { calendario } = adesione.scena.teatro;
  const convenzione = yield* finoAllaFirma(adesione, 70, 'TUTTE', { referente: 'referente.unione' });
  const elenco = new ElencoDemo(convenzione);
  const { operatori } = adesione.ente;
  yield calendario.alle(48, '09:30');
  await elenco.designa(operatori, false);
  await elenco.chiede(operatori);
  yield calendario.alle(47, '11:40');
  await elenco.abilita(operatori.slice(0, 2), 'UFFICIO');
}
