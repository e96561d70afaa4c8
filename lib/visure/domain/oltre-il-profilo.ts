/** What is open beyond the profile in one case (CA-03): which of the fields shown came through it, and until when it holds. */
import { campoDiOggi } from '@/lib/core/banca-letta';
import { confronta, formatoItaliano, type DataIso } from '@/lib/core/date';
import { enumera } from '@/lib/core/parole';
import type { OltreIlProfilo } from './visura';

/** A grant in force: its id, what it adds to the profile and to the convenzione, and the last day on which it holds. */
export type Concessa = {
  readonly id: string;
  readonly campi: readonly string[];
  readonly visure: readonly string[];
  readonly finoAl: DataIso;
};

/** What of a visura came through the grants of its case; null when nothing did. Of several grants, the end that comes first. */
export function oltreIlProfilo(
  concesse: readonly Concessa[],
  { visura, campi }: { readonly visura: string; readonly campi: readonly string[] },
): OltreIlProfilo | null {
  const mostrati = new Set(campi.map(campoDiOggi));
  const usate = concesse.filter((una) => una.visure.includes(visura) || una.campi.some((campo) => mostrati.has(campo)));
  const [prima] = usate.map(({ finoAl }) => finoAl).toSorted(confronta);
  if (prima === undefined) return null;
  return {
    campi: [...new Set(usate.flatMap((una) => una.campi))].filter((campo) => mostrati.has(campo)),
    visura: usate.some((una) => una.visure.includes(visura)),
    finoAl: prima,
  };
}

/** What stands beside the name of a field that the profile does not have. */
const PER_ECCEZIONE = '(per eccezione)';

/** The name of a field as a sheet shows it: marked, where it came through an exception. */
export function etichettaSulFoglio(campo: string, etichetta: string, oltre: OltreIlProfilo | null): string {
  return oltre?.campi.includes(campoDiOggi(campo)) ? `${etichetta} ${PER_ECCEZIONE}` : etichetta;
}

/** The sentence that tells what the mark is. */
export function fraseOltreIlProfilo({ campi, visura, finoAl }: OltreIlProfilo): string {
  const cosa = enumera([...(visura ? ['questa visura'] : []), ...(campi.length > 0 ? [`i dati segnati «${PER_ECCEZIONE}»`] : [])]);
  const si = visura && campi.length === 0 ? 'si apre' : 'si aprono';
  return `Per questa sola pratica, ${cosa} ${si} oltre il profilo, su richiesta motivata e fino al ${formatoItaliano(finoAl)}.`;
}
