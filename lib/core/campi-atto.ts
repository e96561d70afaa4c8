import { z } from 'zod';
import { data, facoltativo, motivo, testo } from './campi';

/**
 * Something that is typed for an act, declared once: its form, what checks it and the document that prints it are made from here. All are
 * texts, dates in ISO form, of a choice its code; a tick is true or false.
 */
export type CampoAtto = {
  readonly etichetta: string;
  readonly tipo: 'testo' | 'area' | 'data' | 'ora' | 'scelta' | 'spunta';
  /** Of a choice: what each code is called. */
  readonly scelte?: Readonly<Record<string, string>>;
  readonly aiuto?: string;
  /** Left empty, it is the empty string: an act tells that apart from what nobody has asked. */
  readonly facoltativo?: boolean;
  /** In characters. */
  readonly minimo?: number;
  readonly massimo?: number;
  /** What is said of it when it is missing, or too short. */
  readonly manca?: string;
  /** With what its form opens. */
  readonly iniziale?: string | boolean;
};
export type CampiAtto = Readonly<Record<string, CampoAtto>>;

type ValoreDi<C extends CampoAtto> = C['tipo'] extends 'spunta'
  ? boolean
  : C extends { readonly scelte: infer S }
    ? keyof S & string
    : string;
type SchemiDi<C extends CampiAtto> = { [Nome in keyof C]: z.ZodType<ValoreDi<C[Nome]>, unknown> };

/** How much is written where a field does not say. */
const MASSIMO_RIGA = 300;
export const MASSIMO_AREA = 4000;

function schema({ tipo, etichetta, scelte = {}, minimo = 1, massimo, manca, iniziale }: CampoAtto): z.ZodType {
  switch (tipo) {
    case 'testo':
      return testo(manca ?? `Compila «${etichetta}».`, massimo ?? MASSIMO_RIGA);
    case 'area':
      return motivo(manca ?? `Compila «${etichetta}».`, minimo, massimo ?? MASSIMO_AREA);
    case 'data':
      return data('Scrivi una data che esiste, come 31/12/2026.');
    case 'scelta': {
      const frase = manca ?? `Scegli una voce in «${etichetta}».`;
      return z.string(frase).refine((codice) => Object.hasOwn(scelte, codice), frase);
    }
    case 'spunta':
      return z.boolean().default(iniziale === true);
    case 'ora':
      return z
        .string()
        .trim()
        .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Scrivi l’ora con ore e minuti, come 14:30.')
        .transform((scritta) => scritta.replace('.', ':').padStart(5, '0'));
  }
}

/** What is typed in a field, checked the same way in its form and behind the door. */
export function schemaDelCampo<C extends CampoAtto>(campo: C): z.ZodType<ValoreDi<C>, unknown> {
  const suo = campo.facoltativo ? facoltativo(schema(campo)).transform((valore) => valore ?? '') : schema(campo);
  return suo as z.ZodType<ValoreDi<C>, unknown>;
}

export function schemaDeiCampi<C extends CampiAtto>(campi: C): z.ZodObject<SchemiDi<C>> {
  return z.object(Object.fromEntries(Object.entries(campi).map(([nome, campo]) => [nome, schemaDelCampo(campo)])) as SchemiDi<C>);
}

/** With what the form of these fields opens: a choice that is nobody's yet has no value. */
export function valoriDiApertura(campi: CampiAtto): Record<string, string | boolean | undefined> {
  return Object.fromEntries(
    Object.entries(campi).map(([nome, { tipo, iniziale }]) => [
      nome,
      iniziale ?? (tipo === 'spunta' ? false : tipo === 'scelta' ? undefined : ''),
    ]),
  );
}
