/** A section of a visura as blocks of a document: cards in grids, tables as long as they fit the sheet. */
import type { Sezione } from '@/lib/core/banca-letta';
import type { Blocco } from '@/lib/core/documento-pdf';
import { gruppiDelFoglio } from './gruppi-del-foglio';
import { etichettaSulFoglio } from './oltre-il-profilo';
import { perTuttiInParole, tabellaDelFoglio } from './tabella-del-foglio';
import type { OltreIlProfilo } from './visura';

const ASSENTE = '–';
/** More columns than these break words on a sheet: each row is then told by itself. */
const COLONNE = 8;

export function blocchiDellaSezione(sezione: Sezione, oltre: OltreIlProfilo | null): Blocco[] {
  if (sezione.forma === 'AVVISO') return [{ tipo: 'paragrafo', testo: sezione.testo }];
  if (sezione.forma === 'TABELLA') return blocchiDellaTabella(sezione, oltre);
  return [
    ...(sezione.titolo === null ? [] : [{ tipo: 'paragrafo', testo: sezione.titolo, grassetto: true } as const]),
    ...gruppiDelFoglio(sezione.gruppi).flatMap(({ etichetta, voci }): Blocco[] => [
      { tipo: 'sottotitolo', testo: etichetta },
      {
        tipo: 'griglia',
        righe: voci.map((voce) => [etichettaSulFoglio(voce.campo, voce.etichetta, oltre), voce.valore ?? ASSENTE] as const),
      },
    ]),
  ];
}

function blocchiDellaTabella(sezione: Extract<Sezione, { forma: 'TABELLA' }>, oltre: OltreIlProfilo | null): Blocco[] {
  const { titolo, seVuota } = sezione;
  if (sezione.righe.length === 0)
    return [
      { tipo: 'sottotitolo', testo: titolo },
      { tipo: 'paragrafo', testo: seVuota },
    ];
  const { colonne, righe, perTutti } = tabellaDelFoglio(sezione);
  const etichettaDi = (campo: string, etichetta: string) => etichettaSulFoglio(campo, etichetta, oltre);
  const nomi = colonne.map(({ campo, etichetta }) => etichettaDi(campo, etichetta));
  const nota = perTuttiInParole(perTutti, etichettaDi);
  const comuni: Blocco[] = nota === null ? [] : [{ tipo: 'nota', testo: nota }];
  if (colonne.length > COLONNE)
    return [
      { tipo: 'sottotitolo', testo: titolo },
      ...righe.flatMap(({ celle }, indice): Blocco[] => [
        { tipo: 'paragrafo', testo: `${indice + 1} di ${righe.length}`, grassetto: true },
        { tipo: 'griglia', righe: nomi.map((nome, quale) => [nome, celle[quale] ?? ASSENTE] as const) },
      ]),
      ...comuni,
    ];
  const scritte = righe.map(({ celle }) => celle.map((cella) => cella ?? ASSENTE));
  return [{ tipo: 'tabella', didascalia: titolo, intestazioni: nomi, righe: scritte, sezione: true }, ...comuni];
}
