import { transitare } from '@/lib/core/transizioni';
import { nominativiDi } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { isErrore } from '../domain/problema';
import { conti, type VoceResoconto } from '../domain/resoconto';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import type { ConvenzioneInPiano } from '../esame/piano';
import { esaminareLetti } from '../esame-della-presa';
import { cambiaPresa, tieniPresa } from '../repository';
import { fileDi, svuota } from '../repository-file';
import { presaSchema } from '../schema';
import { scrivereConvenzione } from '../scrittura/scrivere-piano';

/** Milliseconds: for as many convenzioni, names and papers as may be taken over at once, on a machine that does other things. */
const DURATA = 15 * 60_000;
/** How far the work is when the rows are examined again, and when all is written but its rows in the register. */
const [ESAME, SCRITTE] = [5, 90];

/** Told of so many things more, it says how far the writing is: every paper and every name counts for one. */
function avanzamento(piano: readonly ConvenzioneInPiano[], avanza: (percento: number) => Promise<void>) {
  const tutte = piano.reduce((somma, { documenti, operatori }) => somma + 1 + documenti.length + operatori.length, 0);
  let [scritte, detto] = [0, ESAME];
  return async (quante: number): Promise<void> => {
    scritte += quante;
    const percento = ESAME + Math.floor(((SCRITTE - ESAME) * scritte) / tutte);
    if (percento === detto) return;
    detto = percento;
    await avanza(percento);
  };
}

/**
 * Takes over what was confirmed, in one transaction: everything or nothing. The rows are examined again, against what is in Varco now; where
 * something has changed meanwhile, it is given back to be looked at. Doing it twice leaves one. In the register a row for each thing made.
 */
export const compierePresa = command({
  name: 'compiere-presa',
  permission: 'presa-in-carico:compiere',
  input: presaSchema,
  timeout: DURATA,
  run: async (contesto) => {
    const { tx, attore, input, now, registra, avanza } = contesto;
    registra({ oggetto: input.id });
    const presa = await tieniPresa(tx, input.id);
    if (presa.stato === 'COMPIUTA') return { compiuta: true };
    await avanza(ESAME);
    const stato = transitare(TRANSIZIONI_PRESA, presa.stato, 'compiere');
    const { letti, confermataDa } = presa;
    if (!letti || confermataDa === null) throw new Error('A load in course has its rows and who confirmed it');
    const { piano, problemi } = await esaminareLetti(tx, letti, await fileDi(tx, presa.id), now);
    if (problemi.some(isErrore)) {
      registra({ dettagli: { restituita: true } });
      await cambiaPresa(tx, presa, { stato: TRANSIZIONI_PRESA.restituire.a, aggiornataIl: now });
      return { compiuta: false };
    }
    const nominativo = (await nominativiDi(tx, [confermataDa])).get(confermataDa) ?? '—';
    const { erogatoreId } = attore;
    const voci: VoceResoconto[] = [];
    const convenzioni = [];
    const fatte = avanzamento(piano, avanza);
    for (const una of piano) {
      const id = await scrivereConvenzione(
        { contesto, presa: { erogatoreId, presaId: presa.id, da: confermataDa, nominativo }, voci, fatte },
        una,
      );
      convenzioni.push({ id, numero: una.numero, scadenzaIl: una.termine.scadenzaIl });
    }
    const resoconto = { voci, avvisi: problemi, convenzioni };
    await cambiaPresa(tx, presa, {
      stato,
      compiutaIl: now,
      fogli: {},
      resoconto: JSON.parse(JSON.stringify(resoconto)),
      aggiornataIl: now,
    });
    await svuota(tx, presa.id);
    registra({ dettagli: { da: nominativo, ...conti(voci) } });
    return { compiuta: true };
  },
});
