import { diffidareFruitore } from '@/lib/convenzioni/use-cases/diffidare-fruitore';
import { risolvereConvenzione } from '@/lib/convenzioni/use-cases/risolvere-convenzione';
import { sospenderePropriaConvenzione } from '@/lib/convenzioni/use-cases/sospendere-propria-convenzione';
import { addGiorni } from '@/lib/core/date';
import { ENTI_CHIANCIANO } from '../comuni/enti-chianciano';
import { ElencoDemo } from '../elenco';
import { enteDemo } from '../enti';
import { creaCaso, type Caso } from '../popolazione/caso';
import { AdesioneDemo } from '../adesione';
import type { Storia } from '../regia';
import type { Scena } from '../scena';
import { iniziataPerScadereFra, nottiDiCalendario } from './fine';
import { finoAllaFirma, GIORNI_STIPULA, istruttoria } from './istruttoria';
import { mettereAlLavoro } from './lavoro';
import { ufficioProtocollo } from './protocollo';

const ANNI = 3;
/** What a command writes in place of the case's number: a code of its own, opaque to the comune. */
const codice = (caso: Caso): string => `${caso.scegli(['K', 'R', 'V'])}${caso.tra(100, 999)}-${caso.tra(10, 99)}`;
const lavoro = (al: number, frequenza: number, pratiche: number, finalita: readonly string[] = ['F1', 'F2']) => ({
  al,
  frequenza,
  pratiche,
  finalita,
  riferimento: codice,
});

/** Everything that has happened with the commands that consult the second comune. */
export function storieChianciano(scena: Scena): Storia[] {
  const { calendario } = scena.teatro;
  const adesione = (quale: keyof typeof ENTI_CHIANCIANO): AdesioneDemo =>
    new AdesioneDemo(scena, enteDemo(creaCaso(`${scena.comune.codice}/${quale}`), ENTI_CHIANCIANO[quale]));
  return [
    carabinieri(adesione('carabinieri')),
    finanza(adesione('finanza')),
    polizia(adesione('polizia'), iniziataPerScadereFra(calendario, ANNI, 39) + GIORNI_STIPULA),
    forestale(adesione('forestale')),
    penitenziaria(adesione('penitenziaria'), iniziataPerScadereFra(calendario, ANNI, -19) + GIORNI_STIPULA),
    frontiera(adesione('frontiera')),
    ferma(finoAllaFirma(adesione('stradale'), 17, 'NESSUNA')),
    ferma(finoAllaFirma(adesione('postale'), 23, 'ENTE')),
    istruttoria(adesione('nas'), 6, 'IN_ISTRUTTORIA'),
    istruttoria(adesione('ferroviaria'), 2, 'PRESENTATA'),
    istruttoria(adesione('ambiente'), 4, 'BOZZA'),
    nottiDiCalendario(scena, [18, 1]),
    ufficioProtocollo(scena),
  ];
}

async function* ferma(storia: AsyncGenerator<Date, unknown, void>): Storia {
  yield* storia;
}

/** The command of the demonstration: its commander enables, by one cumulative designation (CH-03, CH-04). */
async function* carabinieri(adesione: AdesioneDemo): Storia {
  const { calendario } = adesione.scena.teatro;
  const convenzione = yield* finoAllaFirma(adesione, 221, 'TUTTE', { referente: 'referente.carabinieri' });
  const { operatori } = adesione.ente;
  yield* mettereAlLavoro(convenzione, 199, {
    persone: operatori.slice(0, 3),
    chi: 'REFERENTE',
    cumulativa: true,
    nomePubblicato: 'operatore.carabinieri',
    rete: '198.18.7',
    abitudini: [lavoro(1, 0.16, 3), lavoro(1, 0.07, 2), lavoro(2, 0.05, 2)],
  });
  yield calendario.alle(4, '18:20');
  await new ElencoDemo(convenzione).designa(operatori.slice(3, 4), true);
}

/** Warned of a breach that can be remedied (CH-11). */
async function* finanza(adesione: AdesioneDemo): Storia {
  const { scena } = adesione;
  const convenzione = yield* finoAllaFirma(adesione, 150, 'TUTTE', { formato: 'CADES' });
  yield* mettereAlLavoro(convenzione, 128, {
    persone: adesione.ente.operatori,
    chi: 'REFERENTE',
    cumulativa: true,
    rete: '198.18.8',
    abitudini: [lavoro(2, 0.05, 2, ['F1'])],
  });
  yield scena.teatro.calendario.alle(8, '12:10');
  await diffidareFruitore.esegui(await scena.come('responsabile'), {
    ...(await convenzione.versione()),
    termineIl: addGiorni(scena.teatro.calendario.oggi, 16),
    motivo: 'L’elenco degli operatori non è stato aggiornato dopo due trasferimenti: va comunicato chi accede e chi non accede più.',
  });
}

/** About to expire. */
async function* polizia(adesione: AdesioneDemo, fa: number): Storia {
  const convenzione = yield* finoAllaFirma(adesione, fa, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 140, {
    persone: adesione.ente.operatori.slice(0, 2),
    chi: 'REFERENTE',
    cumulativa: true,
    rete: '198.18.9',
    abitudini: [lavoro(2, 0.04, 2)],
  });
}

/** Closed by its own commander, one evening. */
async function* forestale(adesione: AdesioneDemo): Storia {
  const { calendario } = adesione.scena.teatro;
  const convenzione = yield* finoAllaFirma(adesione, 118, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 96, {
    persone: adesione.ente.operatori,
    chi: 'REFERENTE',
    cumulativa: true,
    rete: '198.18.10',
    abitudini: [lavoro(7, 0.06, 1, ['F1'])],
  });
  yield calendario.alle(6, '22:40');
  await sospenderePropriaConvenzione.esegui(await convenzione.referente.richiesta(), {
    id: convenzione.id,
    motivo: 'È stato smarrito un portatile di servizio: gli accessi restano chiusi finché non è ritrovato.',
  });
}

/** Ended with its term. */
async function* penitenziaria(adesione: AdesioneDemo, fa: number): Storia {
  yield* finoAllaFirma(adesione, fa, 'TUTTE');
}

/** Terminated for a breach that could not be remedied (CH-11). */
async function* frontiera(adesione: AdesioneDemo): Storia {
  const { scena } = adesione;
  const convenzione = yield* finoAllaFirma(adesione, 190, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 168, {
    persone: adesione.ente.operatori,
    chi: 'REFERENTE',
    cumulativa: true,
    rete: '198.18.11',
    abitudini: [lavoro(80, 0.06, 1)],
  });
  yield scena.teatro.calendario.alle(77, '11:30');
  await risolvereConvenzione.esegui(await scena.come('responsabile'), {
    ...(await convenzione.versione()),
    causale: 'INADEMPIMENTO',
    motivo:
      'Le credenziali di un operatore sono state usate da persone non designate, come accertato con il comando: la violazione non si può rimediare.',
  });
}
