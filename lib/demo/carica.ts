import { formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import { segnareDemo, statoDemo } from '@/lib/platform/installazione';
import type { Proprietario } from '@/lib/platform/proprietario';
import { caricarePopolazione } from './anagrafe';
import { calendarioDa } from './calendario';
import { caricareCatasto } from './catasto/carica';
import { capannori } from './comuni/capannori';
import { chianciano } from './comuni/chianciano';
import { fucecchio } from './comuni/fucecchio';
import { sassuolo } from './comuni/sassuolo';
import { toscana } from './comuni/toscana';
import type { ComuneDemo } from './comuni/tipi';
import { alimentare } from './flusso';
import { fondare } from './fondazione';
import { anagrafico, catastale, type Mestiere } from './mestieri';
import { PostaSimulata, type Oggetto } from './posta';
import { Orologio, Regia, type Storia } from './regia';
import { Scena, type Teatro } from './scena';
import { storieCapannori } from './storie/capannori';
import { storieChianciano } from './storie/chianciano';
import { avvio } from './storie/comune';
import { storieFucecchio } from './storie/fucecchio';
import { storieSassuolo } from './storie/sassuolo';
import { storieToscana } from './storie/toscana';

export type Caricamento = {
  /** The owner's connection. */
  readonly db: Proprietario;
  readonly now: Date;
  readonly oggetto: Oggetto;
  readonly svolgiLavori: (adesso: Date) => Promise<unknown>;
  /** Told in Italian how far it is. */
  readonly racconta: (frase: string) => void;
};

export type EsitoCaricamento = 'CARICATA' | 'GIA_CARICATA' | 'INTERROTTA' | 'DATABASE_IN_USO';

/** Days before today on which the models were approved and the comuni began. */
const INIZIO = 365 * 5;

const COMUNI: readonly { comune: ComuneDemo; storie: (scena: Scena) => Storia[] }[] = [
  { comune: capannori, storie: storieCapannori },
  { comune: chianciano, storie: storieChianciano },
  { comune: fucecchio, storie: storieFucecchio },
  { comune: sassuolo, storie: storieSassuolo },
  { comune: toscana, storie: storieToscana },
];

/**
 * Loads the demonstration into an empty database: the comuni, their populations, five years told act by act through the use cases. A mark
 * says that it has begun and another that it is whole: one that was interrupted is never taken up in the middle (the start makes the
 * embedded database anew), so nothing is ever there twice. The mail of the past is not sent: see {@link PostaSimulata}.
 */
export async function caricareDemo({ db, now, oggetto, svolgiLavori, racconta }: Caricamento): Promise<EsitoCaricamento> {
  const stato = await statoDemo();
  if (stato !== null) return stato === 'caricata' ? 'GIA_CARICATA' : 'INTERROTTA';
  const [altri] = await db.esegui<{ quanti: number }>('SELECT count(*)::int AS quanti FROM erogatore');
  if (altri?.quanti) return 'DATABASE_IN_USO';
  await segnareDemo('in-caricamento', now);
  const calendario = calendarioDa(now);
  const orologio = new Orologio(calendario.alle(INIZIO + 2, '08:00'));
  const teatro: Teatro = { db, orologio, calendario, regia: new Regia(orologio), posta: new PostaSimulata(oggetto), svolgiLavori };
  const scene: Scena[] = [];
  for (const { comune, storie } of COMUNI) {
    const fondato = await fondare(db, comune, calendario.giorno(INIZIO + 5));
    const mestiere = await caricareBanche(fondato.erogatoreId, comune, calendario.giorno(1), now, racconta);
    const scena = new Scena(teatro, comune, fondato, mestiere);
    scene.push(scena);
    await teatro.regia.entra(avvio(scena, fondato, INIZIO));
    for (const storia of storie(scena)) await teatro.regia.entra(storia);
  }
  await teatro.regia.recita(raccontaMesi(racconta));
  for (const scena of scene) {
    if (scena.chiaveDelFlusso !== null) await alimentare(scena.chiaveDelFlusso, { ...scena.sistema(), now }, calendario.oggi);
    await scena.chiude();
  }
  await teatro.posta.ritira(orologio.adesso);
  await segnareDemo('caricata', now);
  // A commit of the owner's waits for the disk, and with it all that came before.
  await db.esegui('ANALYZE');
  return 'CARICATA';
}

/** The data bank of an erogatore; answers how people work with it. */
async function caricareBanche(
  erogatoreId: string,
  { denominazione, popolazione, catasto }: ComuneDemo,
  oggi: DataIso,
  now: Date,
  racconta: Caricamento['racconta'],
): Promise<Mestiere> {
  racconta(`${denominazione}: preparo i dati…`);
  if (catasto) {
    racconta(`${denominazione}: ${await caricareCatasto(erogatoreId, catasto, oggi, now)} immobili nella banca dati.`);
    return catastale(catasto.quanti);
  }
  const { persone, ricercati } = await caricarePopolazione(erogatoreId, { ...popolazione, oggi }, now);
  racconta(`${denominazione}: ${persone} persone nella banca dati.`);
  return anagrafico(ricercati);
}

/** One line for each half year of the story. */
function raccontaMesi(racconta: (frase: string) => void): (istante: Date) => void {
  let prossimo = '';
  return (istante) => {
    const giorno = oggi(istante);
    if (giorno < prossimo) return;
    racconta(`Storia delle convenzioni: ${formatoItaliano(giorno)}…`);
    const semestre = new Date(istante.getTime() + 60 * 86_400_000);
    prossimo = oggi(semestre);
  };
}
