import { ENTI_FUCECCHIO } from '../comuni/enti-fucecchio';
import { enteDemo } from '../enti';
import { creaCaso, type Caso } from '../popolazione/caso';
import { AdesioneDemo } from '../adesione';
import type { Storia } from '../regia';
import type { Scena } from '../scena';
import { finoAllaFirma, istruttoria } from './istruttoria';
import { mettereAlLavoro } from './lavoro';

/** What has happened with the fruitori of the comune of the profiles: two at work, one of which is a police force, one that has just asked. */
export function storieFucecchio(scena: Scena): Storia[] {
  const adesione = (quale: keyof typeof ENTI_FUCECCHIO): AdesioneDemo =>
    new AdesioneDemo(scena, enteDemo(creaCaso(`${scena.comune.codice}/${quale}`), ENTI_FUCECCHIO[quale]));
  return [padule(adesione('padule')), polizia(adesione('polizia')), istruttoria(adesione('valdarno'), 5, 'IN_ISTRUTTORIA')];
}

async function* padule(adesione: AdesioneDemo): Storia {
  const convenzione = yield* finoAllaFirma(adesione, 90, 'TUTTE', { referente: 'referente.padule' });
  yield* mettereAlLavoro(convenzione, 68, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: true,
    nomePubblicato: 'operatore.padule',
    rete: '198.18.20',
    abitudini: [{ al: 1, frequenza: 0.08, pratiche: 2, finalita: ['F1'], riferimento: (caso: Caso) => `Avviso ${caso.tra(100, 9_000)}` }],
  });
}

/** Law enforcement, under the model that is its own: the profile L, and cases named by a code that the comune does not read (FU-11). */
async function* polizia(adesione: AdesioneDemo): Storia {
  const convenzione = yield* finoAllaFirma(adesione, 84, 'TUTTE', { referente: 'referente.polizia' });
  yield* mettereAlLavoro(convenzione, 62, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: true,
    nomePubblicato: 'operatore.polizia',
    rete: '198.18.21',
    abitudini: [
      {
        al: 1,
        frequenza: 0.06,
        pratiche: 2,
        finalita: ['F1', 'F2'],
        riferimento: (caso: Caso) => `N${caso.tra(100, 999)}-${caso.tra(10, 99)}`,
      },
    ],
  });
}
