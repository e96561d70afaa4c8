import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { errore, type Posto, type Problema } from '../domain/problema';
import { isNumeroDiVarco } from '../domain/termine';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import type { Fatti } from './fatti';

/** A number is of one convenzione: of the sheet, of those in Varco, and of those to which Varco will give one. */
export function controllaNumero(
  posto: Posto,
  { riga, valori: { numero, dataAtto, stipulataIl } }: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  { convenzioni, oggi }: Fatti,
  problemi: Problema[],
): void {
  if (numero === undefined) return;
  const prima = righe.find((altra) => altra.valori.numero?.toLowerCase() === numero.toLowerCase());
  if (prima && prima.riga < riga)
    problemi.push(errore(posto, 'numero', `Questo numero è già alla riga ${prima.riga}: due convenzioni non possono averlo.`));
  const gia = convenzioni.get(numero);
  if (gia !== undefined)
    problemi.push(
      errore(
        posto,
        'numero',
        gia !== null && (gia === dataAtto || gia === stipulataIl)
          ? `La convenzione n. ${numero} del ${formatoItaliano(gia)} è già in Varco: togli questa riga.`
          : `In Varco c’è già un’altra convenzione con il numero ${numero}${gia === null ? '' : `, del ${formatoItaliano(gia)}`}: aggiungi ciò che le distingue, per esempio l’anno.`,
      ),
    );
  if (isNumeroDiVarco(numero, oggi))
    problemi.push(
      errore(posto, 'numero', `${numero} ha la forma dei numeri che dà Varco: scrivilo in un altro modo, per esempio «Rep. ${numero}».`),
    );
}

/** The days of a row among themselves: each against those that could be read. */
export function controllaDate(
  posto: Posto,
  letta: Letta<RigaConvenzione>,
  stipulataIl: DataIso | null,
  oggi: DataIso,
  problemi: Problema[],
): void {
  const { dataAtto, scadenzaScritta, cessataIl } = letta.valori;
  for (const chiave of ['dataAtto', 'stipulataIl', 'cessataIl', 'legittimitaIl'] as const) {
    const il = letta.valori[chiave];
    if (il !== undefined && il > oggi) problemi.push(errore(posto, chiave, 'Questa data deve ancora venire: controlla l’anno.'));
  }
  if (dataAtto !== undefined && dataAtto < '1990-01-01') problemi.push(errore(posto, 'dataAtto', 'Controlla l’anno.'));
  if (stipulataIl !== null && dataAtto !== undefined && stipulataIl < dataAtto)
    problemi.push(errore(posto, 'stipulataIl', 'L’ultima firma non può venire prima della data dell’atto.'));
  if (stipulataIl !== null && scadenzaScritta !== undefined && scadenzaScritta <= stipulataIl)
    problemi.push(errore(posto, 'scadenzaScritta', 'La scadenza deve venire dopo la firma.'));
  if (stipulataIl !== null && cessataIl !== undefined && cessataIl < stipulataIl)
    problemi.push(errore(posto, 'cessataIl', 'Non può essere cessata prima di essere firmata.'));
  controllaCessazione(posto, letta, problemi);
}

function controllaCessazione(posto: Posto, letta: Letta<RigaConvenzione>, problemi: Problema[]): void {
  if (letta.guaste.has('stato')) return;
  const { stato = 'VIGENTE', cessataIl } = letta.valori;
  const cessa = stato !== 'VIGENTE' && stato !== 'SCADUTA';
  if (cessa && isVuota(letta, 'cessataIl'))
    problemi.push(errore(posto, 'cessataIl', `Per una convenzione ${stato} scrivi quando è cessata.`));
  if (cessa && isVuota(letta, 'cessazioneMotivo'))
    problemi.push(errore(posto, 'cessazioneMotivo', `Per una convenzione ${stato} scrivi perché è cessata.`));
  if (!cessa && cessataIl !== undefined)
    problemi.push(
      errore(posto, 'cessataIl', 'Hai scritto quando è cessata, ma lo stato non lo dice: scrivi RISOLTA, RECEDUTA, DECADUTA o RINNOVATA.'),
    );
}
