import { quanti } from '@/lib/core/parole';
import type { Regole } from './regole';

/**
 * Terms that would never fall due, or that take from one another what they need: RT-10 and CA-18 within the life of the convenzione, LE-11
 * within the year that LE-04 looks back on.
 */
export function incoerenzeDeiTempi({
  durataAnni,
  inutilizzoMesi,
  password,
  recessoFruitoreGiorni,
  conservazioneMesi,
  verificaAnnuale,
}: Regole): string[] {
  const durata = 12 * durataAnni;
  const dura = `la convenzione dura ${quanti(durataAnni, 'anno', 'anni')}`;
  const mesi = (n: number) => quanti(n, 'mese', 'mesi');
  return [
    ...(inutilizzoMesi !== null && inutilizzoMesi >= durata
      ? [`Le credenziali sono disattivate dopo ${mesi(inutilizzoMesi)} senza uso, ma ${dura}: accorcia il tempo di disuso.`]
      : []),
    ...(password?.durataMesi != null && password.durataMesi >= durata
      ? [`La password va cambiata dopo ${mesi(password.durataMesi)}, ma ${dura}: accorciane la vita, o lasciala senza scadenza.`]
      : []),
    ...(recessoFruitoreGiorni !== null && recessoFruitoreGiorni >= 365 * durataAnni
      ? [`Il preavviso per recedere è di ${quanti(recessoFruitoreGiorni, 'giorno', 'giorni')}, ma ${dura}: accorcia il preavviso.`]
      : []),
    ...(verificaAnnuale && conservazioneMesi < 12
      ? [`La verifica annuale guarda un anno di accessi, ma il registro si conserva ${mesi(conservazioneMesi)}: conservalo almeno 12 mesi.`]
      : []),
  ];
}
