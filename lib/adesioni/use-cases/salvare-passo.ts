import { inputNonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { dubbiAdesione, dubbiDigitati } from '../compilazione/dubbi';
import { adesioneDelRichiedente } from '../chi';
import { getModello, vincoliDelModello } from '../compilazione/modello';
import { dubbiAccessi } from '../domain/accessi';
import { unisciPasso } from '../domain/unione';
import { getAdesionePerModifica, salvaPasso } from '../repository';
import { correzioneAperta, salvaCorrezione } from '../repository-integrazioni';
import { PASSI, SCHEMI_PASSO, type DatiAdesione, type PassoAdesione } from '../schema';
import { salvataggioSchema } from '../schema-atti';
import { schemaPasso, type VincoliModulo } from '../schema-vincoli';

/** Characters of JSON that one unfinished step may take: hundreds of operators, not a data bank. */
const MASSIMO_CARATTERI = 300_000;

/**
 * Saves a step of the wizard: checked when `completo`, otherwise as far as it has been typed, so that nothing is lost with the browser.
 * `valori` are the fields that one window has changed, or all: they are merged into what the draft holds, and what it then holds of the step
 * is answered, with the doubts that do not block. While the office waits for integrations it corrects what was sent, which changes with the answer.
 */
export const salvarePasso = command({
  name: 'salvare-passo',
  permission: 'adesione:compilare',
  input: salvataggioSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    registra({ oggetto: id, dettagli: { passo: input.passo, completo: input.completo } });
    const adesione = await getAdesionePerModifica(tx, id);
    const vincoli = vincoliDelModello(await getModello(tx, adesione, now), now);
    const conservati = { ...(adesione.dati as Record<string, unknown>), ...(await correzioneAperta(tx, id)) };
    const uniti = unisciPasso(conservati, input.valori, Object.keys(SCHEMI_PASSO[input.passo].shape));
    const valori = input.completo ? controllati(input.passo, uniti, vincoli) : conMisura(uniti);
    const indice = PASSI.indexOf(input.passo);
    const salvato =
      adesione.stato === 'INTEGRAZIONE_RICHIESTA'
        ? await salvaCorrezione(tx, id, valori)
        : await salvaPasso(tx, id, valori, input.completo ? indice + 2 : indice + 1, now);
    if (!salvato)
      throw regola(
        'BOZZA_CHIUSA',
        'La domanda è già stata inviata: i dati si correggono quando l’ufficio chiede integrazioni. Se c’è un errore scrivi all’ufficio, oppure ritira la domanda.',
      );
    return {
      salvati: valori,
      prossimo: PASSI[indice + 1] ?? ('riepilogo' as const),
      dubbi: [
        ...(input.completo ? await dubbiAdesione(valori as Partial<DatiAdesione>) : await dubbiDigitati(valori)),
        ...dubbiAccessi(valori, vincoli.righe),
      ],
    };
  },
});

function controllati(passo: PassoAdesione, valori: unknown, vincoli: VincoliModulo): Record<string, unknown> {
  const letto = schemaPasso(passo, vincoli).safeParse(valori);
  if (letto.success) return letto.data;
  throw inputNonValido(letto.error.issues);
}

/** As typed, and not without measure. */
function conMisura(valori: Record<string, unknown>): Record<string, unknown> {
  if (JSON.stringify(valori).length > MASSIMO_CARATTERI)
    throw regola('BOZZA_TROPPO_GRANDE', 'Il testo inserito in questo passo è troppo lungo per essere salvato: riducilo e riprova.');
  return valori;
}
