import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { minuscola } from '@/lib/core/parole';
import { motivo, motivoCon } from '../motivi';
import type { Ancora, Motivo } from '../tipi';
import { chiaveDeposito, leggiTenuto, tieni, type ElencoTenuto } from './deposito';
import { loadFirmatari } from './firmatari';
import { fraseGuasto, isErroreElenco, rifiutaElenco, type GuastoElenco } from './guasti';
import { elencoInThread } from './in-thread';
import { scaricaElenco } from './scarica';
import { MAX_ELENCO, type ElencoFiducia, type FirmatariAmmessi } from './tipi';

const ORA = 3_600_000;
const GIORNO = 24 * ORA;

/** Where a list comes from. `tieniUltimo`: a list that has become bad leaves in use the last good one of the same source. */
export type FonteElenco = {
  /** A file, or an https address. */
  readonly elenco: string;
  /** Folder of the certificates that may sign it; null: AgID's known here. */
  readonly firmatari: string | null;
  /** Where verified lists are kept: private to Varco's user. */
  readonly deposito: string;
  readonly tieniUltimo: boolean;
};

/** The list in use, if any, and what is wrong with the one that its source offers now. */
export type StatoElenco = { elenco: ElencoFiducia | null; presoIl: string | null; guasto: GuastoElenco | null };

type Ricordo = { stato: StatoElenco; impronta: string | null; chiestoIl: number };
const ricordi = new Map<string, Ricordo>();
const inCorso = new Map<string, Promise<StatoElenco>>();

/**
 * The trusted list of a source, verified. A file is read again each time and verified when its bytes change; an address is asked at most
 * once a day, an hour after a failure. Seconds the first time, then milliseconds: from memory, or from the last verification kept on disk.
 */
export async function caricaElenco(fonte: FonteElenco, now: Date): Promise<StatoElenco> {
  const ammessi = await loadFirmatari(fonte.firmatari);
  const chiave = chiaveDeposito(fonte.elenco, ammessi);
  const corsa = inCorso.get(chiave) ?? aggiorna(fonte, ammessi, chiave, now).finally(() => inCorso.delete(chiave));
  inCorso.set(chiave, corsa);
  return corsa;
}

async function aggiorna(fonte: FonteElenco, ammessi: FirmatariAmmessi, chiave: string, now: Date): Promise<StatoElenco> {
  const daRete = fonte.elenco.startsWith('https:');
  const chiestoIl = now.getTime();
  const fresco = ({ stato, chiestoIl: prima }: Ricordo): boolean => daRete && chiestoIl - prima < (stato.guasto ? ORA : GIORNO);
  const mio = ricordi.get(chiave) ?? null;
  if (mio && fresco(mio)) return mio.stato;
  const ricordo = daRete ? await ultimaRisposta(fonte, chiave, mio) : mio;
  if (ricordo && fresco(ricordo)) return ricorda(chiave, ricordo);
  const byte = await prendi(fonte.elenco, daRete);
  const impronta = typeof byte === 'string' ? null : createHash('sha256').update(byte).digest('hex');
  if (!daRete && impronta !== null && ricordo?.impronta === impronta) return ricordo.stato;
  const tenuto = await leggiTenuto(fonte.deposito, chiave);
  const ultimo = fonte.tieniUltimo ? tenuto : null;
  const esito = typeof byte === 'string' ? { guasto: byte } : tenuto?.impronta === impronta ? tenuto : await elencoInThread(byte, ammessi);
  if ('guasto' in esito) return ricorda(chiave, { stato: statoDi(ultimo, esito.guasto), impronta, chiestoIl });
  // An old list, however authentic, would bring back services that were closed since.
  if (daRete && tenuto && esito.elenco.numero < tenuto.elenco.numero)
    return ricorda(chiave, { stato: statoDi(tenuto, 'PIU_VECCHIO'), impronta, chiestoIl });
  const nuovo = { chiave, impronta: impronta ?? '', presoIl: now.toISOString(), elenco: esito.elenco };
  // A list that cannot be kept (a disk that is full) is used all the same: it is verified.
  if (daRete || esito !== tenuto) await tieni(fonte.deposito, nuovo).catch(() => undefined);
  return ricorda(chiave, { stato: statoDi(nuovo, null), impronta, chiestoIl });
}

/** The last answer of the address: this process's, or that of another one which asked later and kept what it got. */
async function ultimaRisposta({ deposito }: FonteElenco, chiave: string, mio: Ricordo | null): Promise<Ricordo | null> {
  const tenuto = await leggiTenuto(deposito, chiave);
  if (!tenuto || (mio && mio.chiestoIl >= Date.parse(tenuto.presoIl))) return mio;
  return { stato: statoDi(tenuto, null), impronta: tenuto.impronta, chiestoIl: Date.parse(tenuto.presoIl) };
}

function statoDi(tenuto: ElencoTenuto | null, guasto: GuastoElenco | null): StatoElenco {
  return { elenco: tenuto?.elenco ?? null, presoIl: tenuto?.presoIl ?? null, guasto };
}

function ricorda(chiave: string, ricordo: Ricordo): StatoElenco {
  ricordi.set(chiave, ricordo);
  return ricordo.stato;
}

async function prendi(elenco: string, daRete: boolean): Promise<Uint8Array | GuastoElenco> {
  try {
    return daRete ? await scaricaElenco(elenco) : await leggiFile(elenco);
  } catch (errore) {
    if (isErroreElenco(errore)) return errore.guasto;
    throw errore;
  }
}

async function leggiFile(nome: string): Promise<Uint8Array> {
  const misura = await stat(nome).catch(() => rifiutaElenco('NON_DISPONIBILE', nome));
  if (misura.size > MAX_ELENCO) rifiutaElenco('TROPPO_GRANDE', nome);
  return readFile(nome).catch(() => rifiutaElenco('NON_DISPONIBILE', nome));
}

/** True when the list should have been replaced by now: it is used, and said. */
export function isElencoScaduto(elenco: ElencoFiducia, now: Date): boolean {
  return elenco.prossimoIl !== null && new Date(elenco.prossimoIl) < now;
}

/** What every verdict reached with this list says of it. */
export function avvisiElenco({ elenco, guasto }: StatoElenco, now: Date): Motivo[] {
  const nonUsato = guasto === 'NON_DISPONIBILE' ? 'ELENCO_NON_DISPONIBILE' : 'ELENCO_NON_AUTENTICO';
  const conQuale = elenco ? 'con l’ultimo elenco autentico' : 'senza elenco';
  return [
    ...(guasto === null || guasto === 'PIU_VECCHIO' ? [] : [motivoCon(nonUsato, { perche: minuscola(fraseGuasto(guasto)), conQuale })]),
    ...(elenco && isElencoScaduto(elenco, now) ? [motivo('ELENCO_SCADUTO')] : []),
  ];
}

const convertiti = new WeakMap<ElencoFiducia, readonly Ancora[]>();

/** The authorities that the list names; the same array for the same list. */
export function ancoreElenco(elenco: ElencoFiducia): readonly Ancora[] {
  const gia = convertiti.get(elenco) ?? ancoreDi(elenco);
  convertiti.set(elenco, gia);
  return gia;
}

function ancoreDi({ servizi }: ElencoFiducia): Ancora[] {
  return servizi.flatMap(({ servizio, certificati, periodi }) =>
    certificati.map((der) => ({ der: new Uint8Array(Buffer.from(der, 'base64')), servizio, origine: 'ELENCO' as const, periodi })),
  );
}
