import { z } from 'zod';
import { TIPI_FILE } from '@/lib/core/tipo-file';
import { elaborata, query } from '@/lib/platform/use-case';
import { fogliDelModello } from '../fogli/modello';
import { scrivereFogli } from '../fogli/scrivere';
import { modelliNoti } from '../lettura/fatti';

const modelliDelComune = query({
  name: 'scaricare-modello-presa',
  permission: 'presa-in-carico:tenere',
  input: z.object({}),
  discloses: false,
  run: ({ tx, now }) => modelliNoti(tx, now),
});

/** The workbook to be filled in: its columns documented, the comune's own models in its instructions. */
export const scaricareModelloPresa = elaborata(modelliDelComune, async (modelli) => ({
  nome: 'Presa in carico - modello.xlsx',
  mime: TIPI_FILE.XLSX.mime,
  contenuto: await scrivereFogli(fogliDelModello(modelli)),
}));
