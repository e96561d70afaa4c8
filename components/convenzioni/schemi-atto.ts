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
  ritiroAutografaSchema,
  revocaSospensioneSchema,
  sospensioneSchema,
} from '@/lib/convenzioni/schema';
import type { AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';

/** What checks the form of each act, before the door checks it again. */
export const SCHEMI = {
  annullamento: annullamentoSchema,
  ritiroAutografa: ritiroAutografaSchema,
  sospensione: sospensioneSchema,
  sospensioneFruitore: sospensioneSchema,
  revoca: revocaSospensioneSchema,
  accessi: revocaAccessiSchema,
  recesso: recessoSchema,
  recessoFruitore: recessoFruitoreSchema,
  diffida: diffidaSchema,
  rimedio: rimedioSchema,
  risoluzione: risoluzioneSchema,
  decadenza: decadenzaSchema,
} as const satisfies Record<AttoCompilabile, z.ZodType<unknown, FieldValues>>;
