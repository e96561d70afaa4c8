import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import {
  annullamentoSchema,
  decadenzaSchema,
  diffidaSchema,
  recessoFruitoreSchema,
  recessoSchema,
  revocaAccessiSchema,
  rimedioSchema,
  risoluzioneSchema,
  sospensioneSchema,
} from '@/lib/convenzioni/schema';

/** What checks the form of each act, before the door checks it again. */
export const SCHEMI = {
  annullamento: annullamentoSchema,
  sospensione: sospensioneSchema,
  revoca: sospensioneSchema,
  accessi: revocaAccessiSchema,
  recesso: recessoSchema,
  recessoFruitore: recessoFruitoreSchema,
  diffida: diffidaSchema,
  rimedio: rimedioSchema,
  risoluzione: risoluzioneSchema,
  decadenza: decadenzaSchema,
} as const satisfies Record<string, z.ZodType<unknown, FieldValues>>;
export type ModuloDiAtto = keyof typeof SCHEMI;
