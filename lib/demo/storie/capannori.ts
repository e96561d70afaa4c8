import { recedereComeFruitore } from '@/lib/convenzioni/use-cases/recedere-come-fruitore';
import { recedereDaConvenzione } from '@/lib/convenzioni/use-cases/recedere-da-convenzione';
import { sospendereConvenzione } from '@/lib/convenzioni/use-cases/sospendere-convenzione';
import { addGiorni } from '@/lib/core/date';
import { chiedereRelazione } from '@/lib/relazioni/use-cases/chiedere-relazione';
import { ENTI_CAPANNORI } from '../comuni/enti-capannori';
import { ElencoDemo } from '../elenco';
import { enteDemo } from '../enti';
import { creaCaso, type Caso } from '../popolazione/caso';
import { AdesioneDemo } from '../adesione';
import type { Storia } from '../regia';
import type { Scena } from '../scena';
import { iniziataPerScadereFra, nottiDiCalendario } from './fine';
import { finoAllaFirma, GIORNI_STIPULA, istruttoria } from './istruttoria';
import { mettereAlLavoro } from './lavoro';
import { oltreIlProfilo } from './oltre-il-profilo';
import { profiloProprio } from './profili';
import { ufficioProtocollo } from './protocollo';

const ANNI = 4;
const protocollo = (caso: Caso): string => `Prot. ${caso.tra(1000, 48_000)}/${caso.tra(1, 9)}`;
const lavoro = (al: number, frequenza: number, pratiche: number, finalita: readonly string[] = ['F1']) => ({
  al,
  frequenza,
  pratiche,
  finalita,
  riferimento: protocollo,
});

/** Everything that has happened with the fruitori of the first comune. */
export function storieCapannori(scena: Scena): Storia[] {
  const { calendario } = scena.teatro;
  const adesione = (quale: keyof typeof ENTI_CAPANNORI): AdesioneDemo =>
    new AdesioneDemo(scena, enteDemo(creaCaso(`${scena.comune.codice}/${quale}`), ENTI_CAPANNORI[quale]));
  const finita = iniziataPerScadereFra(calendario, ANNI, -33) + GIORNI_STIPULA;
  return [
    profiloProprio(scena, 365 * 2),
    asl(scena, adesione('asl')),
    tribunale(adesione('tribunale'), iniziataPerScadereFra(calendario, ANNI, 44) + GIORNI_STIPULA),
    acquedotto(adesione('acquedotto')),
    unione(adesione('unione')),
    parco(adesione('parco')),
    scuola(adesione('scuola'), finita),
    ferma(finoAllaFirma(adesione('universita'), 22, 'ENTE', { formato: 'CADES' })),
    ferma(finoAllaFirma(adesione('gas'), 18, 'NESSUNA')),
    // Its signature, stamped over the foot of a page, waits for a person of the comune (CA-16).
    ferma(finoAllaFirma(adesione('sociali'), 19, 'ENTE', { formato: 'PADES_FUORI_AREA' })),
    istruttoria(adesione('camera'), 15, 'ACCOLTA'),
    istruttoria(adesione('bonifica'), 16, 'ATTESTATA'),
    istruttoria(adesione('prefettura'), 12, 'INTEGRAZIONE_RISPOSTA'),
    istruttoria(adesione('istituto'), 9, 'INTEGRAZIONE_RICHIESTA'),
    istruttoria(adesione('trasporti'), 2, 'PRESENTATA', { pec: true }),
    istruttoria(adesione('farmacie'), 3, 'BOZZA'),
    riscossione(adesione('riscossione')),
    mensa(adesione('mensa')),
    nottiDiCalendario(scena, [32, 1]),
    ufficioProtocollo(scena),
  ];
}

/** A story that ends with the act as it stands. */
async function* ferma(storia: AsyncGenerator<Date, unknown, void>): Storia {
  yield* storia;
}

/** The main fruitore of the demonstration: a roster with somebody in every state, and months of consultations. */
async function* asl(scena: Scena, adesione: AdesioneDemo): Storia {
  const { calendario } = scena.teatro;
  const convenzione = yield* finoAllaFirma(adesione, 236, 'TUTTE', { referente: 'referente.asl', integrazioni: true });
  const { operatori } = adesione.ente;
  const [, , , , quinto, sesto, settimo, ottavo] = operatori;
  const elenco = new ElencoDemo(convenzione);
  const tre = ['F1', 'F2', 'F3'];
  yield* mettereAlLavoro(convenzione, 214, {
    persone: operatori.slice(0, 6),
    chi: 'UFFICIO',
    cumulativa: false,
    nomePubblicato: 'operatore.asl',
    rete: '192.0.2',
    abitudini: [
      lavoro(1, 0.22, 3, tre),
      lavoro(1, 0.1, 2, tre),
      lavoro(2, 0.07, 2, tre),
      lavoro(3, 0.04, 3, tre),
      lavoro(26, 0.05, 2, tre),
      lavoro(71, 0.06, 1, tre),
    ],
  });
  if (!quinto || !sesto || !settimo || !ottavo) return;
  await scena.teatro.regia.entra(oltreIlProfilo(scena, scena.conto('operatore.asl')));
  yield calendario.alle(70, '17:20');
  await elenco.disabilita(sesto, 'CESSATO', 'trasferimento ad altra azienda');
  yield calendario.alle(25, '18:05');
  await elenco.sospende(quinto, 'Assenza prolungata dal servizio', 'REFERENTE');
  yield calendario.alle(5, '16:35');
  const anno = Number(calendario.giorno(5).slice(0, 4));
  await chiedereRelazione.esegui(await scena.come('ufficio'), { convenzioneId: convenzione.id, anno });
  await scena.teatro.svolgiLavori(scena.adesso);
  yield calendario.alle(3, '16:40');
  await elenco.designa([settimo, ottavo], false);
  await elenco.chiede([settimo, ottavo]);
  yield calendario.alle(1, '17:10');
  await elenco.abilita([settimo], 'UFFICIO');
}

/** In force since long, and about to expire. */
async function* tribunale(adesione: AdesioneDemo, fa: number): Storia {
  const convenzione = yield* finoAllaFirma(adesione, fa, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 160, {
    persone: adesione.ente.operatori.slice(0, 2),
    chi: 'UFFICIO',
    cumulativa: false,
    rete: '192.0.2',
    abitudini: [lavoro(2, 0.04, 2)],
  });
}

/** Suspended by the comune. */
async function* acquedotto(adesione: AdesioneDemo): Storia {
  const { scena } = adesione;
  const convenzione = yield* finoAllaFirma(adesione, 172, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 150, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: false,
    rete: '192.0.2',
    abitudini: [lavoro(13, 0.05, 3)],
  });
  yield scena.teatro.calendario.alle(12, '13:15');
  await sospendereConvenzione.esegui(await scena.come('tecnico'), {
    id: convenzione.id,
    motivo: 'Più consultazioni fuori dall’orario di servizio, su persone senza utenze attive: si attendono chiarimenti.',
  });
}

/** The comune has withdrawn, at once. */
async function* unione(adesione: AdesioneDemo): Storia {
  const { scena } = adesione;
  const convenzione = yield* finoAllaFirma(adesione, 202, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 180, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: false,
    rete: '192.0.2',
    abitudini: [lavoro(43, 0.04, 2)],
  });
  yield scena.teatro.calendario.alle(41, '12:45');
  await recedereDaConvenzione.esegui(await scena.come('responsabile'), {
    ...(await convenzione.versione()),
    causale: 'INTERESSE_PUBBLICO',
    motivo: 'L’Unione è stata sciolta e i suoi compiti sono tornati ai singoli comuni, che hanno convenzioni proprie.',
  });
}

/** The fruitore has given notice of its withdrawal (CA-15): usable until then. */
async function* parco(adesione: AdesioneDemo): Storia {
  const { calendario } = adesione.scena.teatro;
  const convenzione = yield* finoAllaFirma(adesione, 128, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 106, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: false,
    rete: '192.0.2',
    abitudini: [lavoro(2, 0.04, 1)],
  });
  yield calendario.alle(10, '10:20');
  const motivo = 'Dal prossimo trimestre le sanzioni sono notificate dalla provincia: l’accesso non serve più.';
  await recedereComeFruitore.esegui(await convenzione.rappresentante.richiesta(), {
    ...(await convenzione.versione()),
    motivo,
    efficaceIl: addGiorni(calendario.oggi, 27),
  });
}

/** Ended with its term. */
async function* scuola(adesione: AdesioneDemo, fa: number): Storia {
  const convenzione = yield* finoAllaFirma(adesione, fa, 'TUTTE');
  yield* mettereAlLavoro(convenzione, 120, {
    persone: adesione.ente.operatori,
    chi: 'UFFICIO',
    cumulativa: false,
    rete: '192.0.2',
    abitudini: [lavoro(35, 0.06, 1)],
  });
}

async function* riscossione(adesione: AdesioneDemo): Storia {
  yield* istruttoria(adesione, 64, 'IN_ISTRUTTORIA');
  yield adesione.scena.teatro.calendario.alle(58, '11:05');
  await adesione.respinge(
    'La finalità dichiarata è commerciale e non rientra tra i compiti di un gestore di pubblici servizi: manca una norma che consenta di comunicare i dati.',
  );
}

async function* mensa(adesione: AdesioneDemo): Storia {
  yield* istruttoria(adesione, 31, 'IN_ISTRUTTORIA');
  yield adesione.scena.teatro.calendario.alle(24, '09:45');
  await adesione.ritira('Il servizio è stato affidato a un altro ente, che presenterà la propria domanda.');
}
