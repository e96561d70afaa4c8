import { ENTI_TOSCANA } from '../comuni/enti-toscana';
import { AdesioneDemo } from '../adesione';
import { enteDemo } from '../enti';
import { preparaPacchetto } from '../pacchetto';
import { creaCaso, type Caso } from '../popolazione/caso';
import type { Storia } from '../regia';
import type { Scena } from '../scena';
import { finoAllaFirma } from './istruttoria';
import { mettereAlLavoro } from './lavoro';

/** One fruitore of the register of land, whose operators work, and have a package to download. */
export function storieToscana(scena: Scena): Storia[] {
  return [collina(new AdesioneDemo(scena, enteDemo(creaCaso(`${scena.comune.codice}/collina`), ENTI_TOSCANA.collina)))];
}

async function* collina(adesione: AdesioneDemo): Storia {
  const convenzione = yield* finoAllaFirma(adesione, 80, 'TUTTE', { referente: 'referente.collina' });
  yield* mettereAlLavoro(convenzione, 58, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: true,
    nomePubblicato: 'operatore.collina',
    rete: '198.18.30',
    abitudini: [{ al: 1, frequenza: 0.1, pratiche: 3, finalita: ['F1'], riferimento: (caso: Caso) => `Accertamento ${caso.tra(1, 900)}` }],
  });
  yield adesione.scena.teatro.calendario.alle(1, '18:05');
  await preparaPacchetto(convenzione);
}
