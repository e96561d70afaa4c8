import { quanti } from '@/lib/core/parole';
import { contro, type Impedimento } from './impedimento';
import type { Regole } from '../regole/regole';

/**
 * Terms that would never fall due, or that take from one another what they need: RT-10 and CA-18 within the life of the convenzione, LE-11
 * within the year that LE-04 looks back on.
 */
export function incoerenzeDeiTempi({
  durataAnni,
  inutilizzoMesi,
  password,
  recessoErogatore,
  recessoFruitoreGiorni,
  conservazioneMesi,
  verificaAnnuale,
}: Regole): Impedimento[] {
  const durata = 12 * durataAnni;
  const dura = `la convenzione dura ${quanti(durataAnni, 'anno', 'anni')}`;
  const mesi = (n: number) => quanti(n, 'mese', 'mesi');
  return [
    ...(inutilizzoMesi !== null && inutilizzoMesi >= durata
      ? [
          contro(
            `Le credenziali sono disattivate dopo ${mesi(inutilizzoMesi)} senza uso, ma ${dura}: accorcia il tempo di disuso.`,
            'durata',
            'disuso',
          ),
        ]
      : []),
    ...(password?.durataMesi != null && password.durataMesi >= durata
      ? [
          contro(
            `La password va cambiata dopo ${mesi(password.durataMesi)}, ma ${dura}: accorciane la vita, o lasciala senza scadenza.`,
            'durata',
            'credenziali',
          ),
        ]
      : []),
    ...(recessoErogatore.length === 0 && recessoFruitoreGiorni === null
      ? [contro('Il recesso non dice nulla: indica almeno una causa per il comune, oppure il preavviso dell’ente.', 'recesso')]
      : []),
    ...(recessoFruitoreGiorni !== null && recessoFruitoreGiorni >= 365 * durataAnni
      ? [
          contro(
            `Il preavviso per recedere è di ${quanti(recessoFruitoreGiorni, 'giorno', 'giorni')}, ma ${dura}: accorcia il preavviso.`,
            'durata',
            'recesso',
          ),
        ]
      : []),
    ...(verificaAnnuale && conservazioneMesi < 12
      ? [
          contro(
            `La verifica annuale guarda un anno di accessi, ma il registro si conserva ${mesi(conservazioneMesi)}: conservalo almeno 12 mesi.`,
            'verifiche',
            'tracciamento',
          ),
        ]
      : []),
  ];
}
