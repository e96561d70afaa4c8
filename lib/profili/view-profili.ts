import { BANCHE, campoDi } from '@/lib/banche/domain/elenco';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import { visuraSiApre, type BancaDati } from '@/lib/core/banca';
import { formatoEsteso, istanteItaliano, oggi } from '@/lib/core/date';
import { NON_CONCEDIBILI } from './domain/non-concedibili';
import { campiRiservati, profiliDiBanca } from './domain/profilo';
import type { Ritiro, UsoDelProfilo, VersioneProfilo } from './repository';
import type { BancaComponibile, ProfiloView, VersioneDelProfiloView } from './views';

type Fonti = {
  /** The newest of each first. */
  readonly versioni: readonly VersioneProfilo[];
  readonly ritirati: readonly Ritiro[];
  readonly usi: readonly UsoDelProfilo[];
  readonly nomi: ReadonlyMap<string, string>;
};

/** The profiles by bank: first those that it comes with, then the comune's own by code. */
export function viewsOfProfili({ versioni, ritirati, usi, nomi }: Fonti): ProfiloView[] {
  return BANCHE.flatMap((sua) => {
    const propri = versioni.filter((versione) => versione.banca === sua.codice && versione.sostituitoIl === null);
    const tutti = [...profiliDiBanca(sua.codice).map((uno) => ({ ...uno, creatoIl: null })), ...propri];
    return tutti.map(({ codice, nome, descrizione, versione, soloForzeOrdine, campi }): ProfiloView => {
      const ritiro = ritirati.find((uno) => uno.codice === codice);
      return {
        codice,
        nome,
        descrizione,
        banca: { codice: sua.codice, nome: sua.nome },
        versione,
        soloForzeOrdine,
        campi,
        gruppi: perGruppo(campi),
        visure: visureCon(sua, campi),
        ritiro: ritiro ? { il: formatoEsteso(oggi(ritiro.ritiratoIl)), motivo: ritiro.motivo } : null,
        convenzioni: usi
          .filter((uso) => uso.codice === codice)
          .map(({ convenzioneId, numero, ente }) => ({ id: convenzioneId, numero, ente })),
        storia: storiaDi(
          versioni.filter((uno) => uno.codice === codice),
          nomi,
        ),
      };
    });
  });
}

function visureCon({ visure }: BancaDati, campi: readonly string[]): ProfiloView['visure'] {
  const titoli = (aperte: boolean) => visure.filter((visura) => visuraSiApre(visura, campi) === aperte).map(({ titolo }) => titolo);
  return { si: titoli(true), no: titoli(false) };
}

function storiaDi(versioni: readonly VersioneProfilo[], nomi: ReadonlyMap<string, string>): VersioneDelProfiloView[] {
  const etichette = (campi: readonly string[]) => campi.map((id) => campoDi(id)?.etichetta ?? id);
  return versioni.map(({ versione, creatoIl, creatoDa, campi }, indice) => {
    const prima = versioni[indice + 1]?.campi ?? [];
    return {
      versione,
      istante: creatoIl.toISOString(),
      quando: istanteItaliano(creatoIl),
      chi: nomi.get(creatoDa) ?? '—',
      aggiunti: etichette(campi.filter((id) => !prima.includes(id))),
      tolti: etichette(prima.filter((id) => !campi.includes(id))),
    };
  });
}

/** The banks as profiles are composed of them; what ANPR's table 16 has and no convenzione may give is told of those that follow it. */
export function bancheComponibili(): BancaComponibile[] {
  return BANCHE.map((sua) => {
    const riservati = campiRiservati(sua);
    return {
      codice: sua.codice,
      nome: sua.nome,
      gruppi: perGruppo(sua.campi.map(({ id }) => id)).map(({ gruppo, etichetta, campi }) => ({
        id: gruppo,
        etichetta,
        campi: campi.map(({ id, etichetta: nome, spiegazione }) => ({ id, etichetta: nome, spiegazione, riservato: riservati.has(id) })),
      })),
      visure: sua.visure.map(({ titolo, richiede }) => ({ titolo, richiede })),
      nonConcedibili: sua.gruppi.some(({ anpr }) => anpr !== null)
        ? NON_CONCEDIBILI.map(({ etichetta, motivo }) => ({ etichetta, motivo }))
        : [],
    };
  });
}
