import { getAdesioneAccolta } from '@/lib/adesioni/steps';
import { aColonna, formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import type { Conseguenza } from '@/lib/core/documenti';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import { archiviareCopia, type CopiaFirmata } from '@/lib/documenti/steps';
import { aggiornareEnte } from '@/lib/enti/steps';
import { designareConAtto, proporreOperatori } from '@/lib/operatori/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { Contesto } from '@/lib/platform/use-case';
import { TRANSIZIONI_CONVENZIONE, type StatoConvenzione } from '../domain/stati';
import { stipula } from '../domain/termini';
import { invitareMancanti } from '../generazione/inviti';
import { notificareParti, paginaConvenzione } from '../notifiche';
import { cambiaConvenzione, leggiRigaConvenzione, type RigaConvenzione } from '../repository';
import { regoleDellaConvenzione } from '../clausole-in-vigore';
import { applicareEffetto } from '../vita/effetto';
import { impedimentoAllEffetto } from './effetto-firmato';

type Ambiente = Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId' | 'notifica' | 'registra'>;
type Firmata = { readonly stato: StatoConvenzione; readonly scadenzaIl?: DataIso };
/** Of the convenzione, where its signature has left it; of other acts nothing. */
export type Seguito = Partial<Firmata>;
type Presa = CopiaFirmata & { readonly copiaId: string };

/**
 * A party's signature that has been taken, whoever judged it: the verifier, a person, or the officer before whom it was written. Keeps it,
 * and brings about what the definition of its document says, in the same transaction.
 */
export async function compiereFirma(ambiente: Ambiente, copia: CopiaFirmata): Promise<Seguito> {
  const copiaId = await archiviareCopia(ambiente, copia);
  const { conseguenza } = raccoltaDi(copia.documento.tipo);
  return conseguenza === null ? {} : CONSEGUENZE[conseguenza](ambiente, { ...copia, copiaId });
}

const CONSEGUENZE: Readonly<Record<Conseguenza, (ambiente: Ambiente, presa: Presa) => Promise<Seguito>>> = {
  async STIPULA(ambiente, { documento: { convenzioneId }, parte }) {
    if (convenzioneId === null) throw nonTrovato('La convenzione');
    const riga = await leggiRigaConvenzione(ambiente.tx, convenzioneId);
    return parte === 'FRUITORE' ? firmataDalFruitore(ambiente, riga) : controfirmata(ambiente, riga);
  },
  /** SA-10, CA-06: the operators whom the act names, and who waited for it, are designated in writing. */
  async DESIGNAZIONE({ tx, now, registra }, { documento, copiaId }) {
    registra({ dettagli: { operatori: await designareConAtto(tx, documento.id, copiaId, now) } });
    return {};
  },
  RINNOVO: applicareAllUltima,
  MODIFICA: applicareAllUltima,
};

/** Until the last of the signatures everything holds as it was (CA-04, CA-14); an act that has come too late is not taken, whoever judged it. */
async function applicareAllUltima(ambiente: Ambiente, { documento, parte }: Presa): Promise<Seguito> {
  const impedimento = await impedimentoAllEffetto(ambiente.tx, documento, oggi(ambiente.now));
  if (impedimento) throw impedimento;
  const firmeApposte = [...documento.firmeApposte, parte];
  if (firmeMancanti({ ...documento, firmeApposte }).length === 0) await applicareEffetto(ambiente, documento);
  return {};
}

async function firmataDalFruitore(ambiente: Ambiente, riga: RigaConvenzione): Promise<Firmata> {
  const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'firmareFruitore');
  await cambiaConvenzione(ambiente.tx, riga, { stato, firmataFruitoreIl: ambiente.now });
  await notificareParti(ambiente, riga, 'UFFICIO', 'convenzione-firmata-fruitore', { pagina: paginaConvenzione(riga.id) });
  return { stato };
}

/**
 * From here the convenzione is in force, its last day computed by the clause (CA-14, CH-09), and the operators named in the request stand in
 * its roster, still to be designated and enabled. Only now does the request speak for the ente: its contacts and people are those of the
 * request, and the mailboxes known before are told too.
 */
async function controfirmata(ambiente: Ambiente, riga: RigaConvenzione): Promise<Firmata> {
  const { tx, now } = ambiente;
  const { id, erogatoreId, enteId, adesioneId } = riga;
  const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'firmareErogatore');
  const { stipulataIl, scadenzaIl } = stipula(oggi(now), await regoleDellaConvenzione(tx, id));
  await cambiaConvenzione(tx, riga, { stato, stipulataIl: aColonna(stipulataIl), scadenzaIl: aColonna(scadenzaIl) });
  const dati = adesioneId === null ? null : (await getAdesioneAccolta(tx, adesioneId)).dati;
  const nuove = dati ? [dati.ente.pec, dati.ente.email] : [];
  await notificareParti(
    ambiente,
    riga,
    'ENTRAMBI',
    'convenzione-vigente',
    { scadenzaIl: formatoItaliano(scadenzaIl), pagina: indirizzo('/ente/operatori') },
    nuove,
  );
  if (dati) {
    for (const messaggio of await invitareMancanti(tx, { erogatoreId, enteId, dati }, now)) ambiente.notifica(messaggio);
    await aggiornareEnte(tx, enteId, dati.ente);
    await proporreOperatori(tx, { erogatoreId, convenzioneId: id, enteId, elenco: dati.operatori }, now);
  }
  return { stato, scadenzaIl };
}
