/** A data bank as it is consulted: its own reader, behind the rules that hold of all. No reader is reached but through here. */
import type { BancaDati } from '@/lib/core/banca';
import type { EstrattiLetti, LettoreBanca } from '@/lib/core/banca-letta';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { assertChiedibile, assertGiaNati, assertGiaNoto, assertSiApre, giornoDellaVerifica, giornoDellaVisura } from './domain/regole';

const FUORI_PROFILO = {
  ricerca: ['RICERCA_NON_CONSENTITA', 'Il tuo profilo non consente di cercare con questi dati.'],
  verifica: ['RICERCA_NON_CONSENTITA', 'Il tuo profilo non consente questa verifica, o di farla con questi dati.'],
  estratto: ['ESTRATTO_NON_CONSENTITO', 'I campi concessi non bastano per questo estratto, o per restringerlo così.'],
} as const;

export function conLeRegole<T>(banca: BancaDati, lettore: LettoreBanca<T>): LettoreBanca<T> {
  const aggiornatiAl: LettoreBanca<T>['aggiornatiAl'] = (tx) => lettore.aggiornatiAl(tx);
  return {
    aggiornatiAl,

    async cerca(tx, criteri, campi, massimo) {
      const ricerca = banca.ricerche.find(({ codice }) => codice === criteri.ricerca);
      if (!ricerca) throw nonValido({ ricerca: 'Scegli come cercare.' });
      assertChiedibile(ricerca, criteri.voci, campi, FUORI_PROFILO.ricerca);
      const letta = await lettore.cerca(tx, criteri, campi, massimo);
      assertGiaNati(ricerca.voci, criteri.voci, letta.aggiornatiAl);
      return letta;
    },

    async apri(tx, domanda, campi) {
      const visura = banca.visure.find(({ codice }) => codice === domanda.visura);
      if (!visura) throw nonTrovato('La visura');
      assertSiApre(visura, campi);
      const giorno = giornoDellaVisura(visura, domanda.allaData);
      const ultimo = giorno === null ? null : await aggiornatiAl(tx);
      if (giorno !== null) assertGiaNoto(giorno, ultimo, 'allaData');
      // The day of the data is today's answer, where a visura has one.
      const allaData = visura.allaData === 'FACOLTATIVA' && giorno === ultimo ? null : giorno;
      return lettore.apri(tx, { ...domanda, allaData }, campi);
    },

    async verifica(tx, codice, voci, campi) {
      const verifica = banca.verifiche.find((una) => una.codice === codice);
      if (!verifica) throw nonTrovato('La domanda');
      assertChiedibile(verifica, voci, campi, FUORI_PROFILO.verifica);
      const chiesto = giornoDellaVerifica(verifica.voci, voci);
      if (!chiesto) return lettore.verifica(tx, codice, voci, campi);
      const { voce, giorno } = chiesto;
      const ultimo = await aggiornatiAl(tx);
      assertGiaNoto(giorno, ultimo, voce.nome);
      // The same here: who leaves the day out is answered of that of the data.
      const { [voce.nome]: _, ...altre } = voci;
      return lettore.verifica(tx, codice, voce.facoltativa && giorno === ultimo ? altre : { ...altre, [voce.nome]: giorno }, campi);
    },

    schede: (tx, diChi) => lettore.schede(tx, diChi),

    ...(lettore.estratti && { estratti: estrattiConLeRegole(banca, lettore.estratti) }),
  };
}

function estrattiConLeRegole<T>(banca: BancaDati, estratti: EstrattiLetti<T>): EstrattiLetti<T> {
  const assertPreparabile: (...chiesto: Parameters<EstrattiLetti<T>['conta']>) => void = (_, { estratto: codice, selezione }, campi) => {
    const estratto = banca.estratti.find((uno) => uno.codice === codice);
    if (!estratto) throw nonTrovato('L’estratto');
    assertChiedibile({ ...estratto, voci: estratto.selezioni }, selezione, campi, FUORI_PROFILO.estratto);
  };
  return {
    async conta(...chiesto) {
      assertPreparabile(...chiesto);
      return estratti.conta(...chiesto);
    },
    async estrai(...chiesto) {
      assertPreparabile(...chiesto);
      return estratti.estrai(...chiesto);
    },
    protetti: (tx) => estratti.protetti(tx),
  };
}
