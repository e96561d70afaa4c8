import { inputNonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { dubbiAdesione, dubbiDigitati } from '../dubbi';
import { adesioneDelRichiedente } from '../chi';
import { getModello, vincoliDelModello } from '../modello';
import { getAdesione, salvaPasso } from '../repository';
import { salvaCorrezione } from '../repository-integrazioni';
import { PASSI, SCHEMI_PASSO, type DatiAdesione, type PassoAdesione } from '../schema';
import { salvataggioSchema } from '../schema-atti';
import { schemaPasso, type VincoliModulo } from '../schema-vincoli';

/** Characters of JSON that one unfinished step may take: hundreds of operators, not a data bank. */
const MASSIMO_CARATTERI = 300_000;

/**
 * Saves a step of the wizard: checked when `completo`, otherwise as far as it has been typed, so that nothing is lost with the browser.
 * Answers the doubts that do not block. While the office waits for integrations it corrects what was sent, which changes with the answer.
 */
export const salvarePasso = command({
  name: 'salvare-passo',
  permission: 'adesione:compilare',
  input: salvataggioSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const id = adesioneDelRichiedente(attore);
    registra({ oggetto: id, dettagli: { passo: input.passo, completo: input.completo } });
    const adesione = await getAdesione(tx, id);
    const vincoli = vincoliDelModello(await getModello(tx, adesione.modelloId), now);
    const valori = input.completo ? controllati(input.passo, input.valori, vincoli) : comeSono(input.passo, input.valori);
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
      prossimo: PASSI[indice + 1] ?? ('riepilogo' as const),
      dubbi: input.completo ? await dubbiAdesione(valori as Partial<DatiAdesione>) : await dubbiDigitati(valori),
    };
  },
});

function controllati(passo: PassoAdesione, valori: unknown, vincoli: VincoliModulo): Record<string, unknown> {
  const letto = schemaPasso(passo, vincoli).safeParse(valori);
  if (letto.success) return letto.data;
  throw inputNonValido(letto.error.issues);
}

/** Only what belongs to that step, and not without measure. */
function comeSono(passo: PassoAdesione, valori: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const chiavi = Object.keys(SCHEMI_PASSO[passo].shape).filter((chiave) => valori[chiave] !== undefined);
  const parte = Object.fromEntries(chiavi.map((chiave) => [chiave, valori[chiave]]));
  if (JSON.stringify(parte).length > MASSIMO_CARATTERI)
    throw regola('BOZZA_TROPPO_GRANDE', 'Il testo inserito in questo passo è troppo lungo per essere salvato: riducilo e riprova.');
  return parte;
}
