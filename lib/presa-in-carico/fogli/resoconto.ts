import { istanteItaliano } from '@/lib/core/date';
import { conti, COSE, type Cosa, type Resoconto } from '../domain/resoconto';
import type { FoglioDaScrivere } from './scrivere';

type Fatta = { readonly nome: string; readonly compiutaIl: Date; readonly da: string; readonly resoconto: Resoconto };

/** What came of a load, to be kept with the papers of the comune. */
export function fogliDelResoconto({ nome, compiutaIl, da, resoconto }: Fatta): FoglioDaScrivere[] {
  const { voci, avvisi } = resoconto;
  const quante = conti(voci);
  return [
    {
      nome: 'Riepilogo',
      larghezze: [40, 60],
      righe: [
        ['Presa in carico', istanteItaliano(compiutaIl)],
        ['Confermata da', da],
        ['Foglio', nome],
        ...(Object.keys(COSE) as Cosa[]).map((cosa) => [COSE[cosa], String(quante[cosa])]),
        ['Avvisi', String(avvisi.length)],
      ],
    },
    {
      nome: 'Preso in carico',
      larghezze: [16, 20, 60, 60],
      righe: [
        ['Che cosa', 'Convenzione', 'Nome', 'Nota'],
        ...voci.map(({ cosa, convenzione, nome: chi, nota }) => [COSE[cosa], convenzione, chi, nota]),
      ],
    },
    {
      nome: 'Avvisi',
      larghezze: [18, 10, 34, 90],
      righe: [
        ['Foglio', 'Riga', 'Colonna', 'Avviso'],
        ...avvisi.map(({ foglio, riga, colonna, frase }) => [foglio, riga === null ? '' : String(riga), colonna ?? '', frase]),
      ],
    },
  ];
}
