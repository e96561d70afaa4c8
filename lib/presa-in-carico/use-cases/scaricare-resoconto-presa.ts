import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { TIPI_FILE } from '@/lib/core/tipo-file';
import { nominativiDi } from '@/lib/identita/steps';
import { elaborata, query } from '@/lib/platform/use-case';
import { fogliDelResoconto } from '../fogli/resoconto';
import { scrivereFogli } from '../fogli/scrivere';
import { leggiPresa } from '../repository';
import { presaSchema } from '../schema';

const presaCompiuta = query({
  name: 'scaricare-resoconto-presa',
  permission: 'presa-in-carico:tenere',
  input: presaSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, input: { id }, registra }) => {
    const { nome, compiutaIl, confermataDa, resoconto } = await leggiPresa(tx, id);
    if (compiutaIl === null || resoconto === null)
      throw regola('PRESA_NON_COMPIUTA', 'Il resoconto c’è quando la presa in carico è compiuta.');
    registra({ categoria: 'LETTURA', oggetto: id });
    const da = (await nominativiDi(tx, [confermataDa])).get(confermataDa ?? '') ?? '—';
    return { nome, compiutaIl, da, resoconto };
  },
});

/** What came of a load, as a workbook. */
export const scaricareResocontoPresa = elaborata(presaCompiuta, async (presa) => ({
  nome: `Presa in carico del ${oggi(presa.compiutaIl)} - resoconto.xlsx`,
  mime: TIPI_FILE.XLSX.mime,
  contenuto: await scrivereFogli(fogliDelResoconto(presa)),
}));
