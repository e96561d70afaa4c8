/**
 * The parameters of a clause as a form: what is asked is the clause's `modulo`, of which kind and within which limits its schema says. What
 * was typed becomes parameters again only through that schema.
 */
import { z } from 'zod';
import { fraseNonStampabile } from '@/lib/core/stampa';
import type { Clausola, VoceModulo } from './tipi';

export type CampoModulo = {
  readonly nome: string;
  readonly etichetta: string;
  readonly aiuto?: string;
  readonly forma: 'SPUNTA' | 'NUMERO' | 'SCELTA' | 'SCELTE' | 'TESTO' | 'ELENCO';
  /** May be left empty. */
  readonly facoltativo: boolean;
  readonly opzioni: readonly { readonly valore: string; readonly etichetta: string }[];
};
/** As a form holds them: numbers and lists as they are typed, a list one a line. */
export type ValoriModulo = Readonly<Record<string, boolean | string | readonly string[]>>;

type Schema = { readonly type?: string; readonly enum?: readonly string[]; readonly items?: Schema; readonly anyOf?: readonly Schema[] };

/** What is asked of that clause, in the order in which it is declared; null: nothing. */
export function moduloDi({ modulo, schema }: Pick<Clausola, 'modulo' | 'schema'>): CampoModulo[] | null {
  if (!modulo) return null;
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Readonly<Record<string, Schema>> };
  return Object.entries(modulo as Readonly<Record<string, VoceModulo>>).map(([nome, { etichetta, aiuto, voci = {} }]) => ({
    nome,
    etichetta,
    ...(aiuto ? { aiuto } : {}),
    ...formaDi(properties[nome] ?? {}),
    opzioni: Object.entries(voci).map(([valore, detto]) => ({ valore, etichetta: detto })),
  }));
}

function formaDi(schema: Schema): Pick<CampoModulo, 'forma' | 'facoltativo'> {
  const [suo = schema] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  const facoltativo = schema.anyOf !== undefined;
  if (suo.enum) return { forma: 'SCELTA', facoltativo };
  if (suo.type === 'boolean') return { forma: 'SPUNTA', facoltativo };
  if (suo.type === 'integer') return { forma: 'NUMERO', facoltativo };
  if (suo.type === 'string') return { forma: 'TESTO', facoltativo };
  if (suo.type === 'array') return { forma: suo.items?.enum ? 'SCELTE' : 'ELENCO', facoltativo };
  throw new RangeError(`No form for ${JSON.stringify(schema)}`);
}

/** What the form shows at the beginning. */
export function valoriDelModulo(campi: readonly CampoModulo[], parametri: unknown): ValoriModulo {
  const suoi = parametri as Readonly<Record<string, boolean | number | string | readonly string[] | null>>;
  return Object.fromEntries(
    campi.map(({ nome, forma }) => {
      const valore = suoi[nome] ?? '';
      if (forma === 'SPUNTA' || forma === 'SCELTE') return [nome, valore as boolean | readonly string[]];
      return [nome, Array.isArray(valore) ? valore.join('\n') : String(valore)];
    }),
  );
}

/** The parameters that were typed, not yet checked by the clause's schema; what the form does not ask stays as it was. */
export function parametriDalModulo(campi: readonly CampoModulo[], valori: ValoriModulo, parametri: unknown): object {
  return { ...(parametri as object), ...Object.fromEntries(campi.map((campo) => [campo.nome, letto(campo, valori[campo.nome])])) };
}

function letto({ forma, facoltativo }: CampoModulo, valore: ValoriModulo[string] | undefined): unknown {
  if (typeof valore !== 'string') return valore;
  const testo = valore.trim();
  if (testo === '' && facoltativo) return null;
  if (forma === 'NUMERO') return /^\d{1,9}$/.test(testo) ? Number(testo) : undefined;
  if (forma !== 'ELENCO') return testo;
  return testo.split('\n').flatMap((riga) => riga.trim() || []);
}

/**
 * What was typed stands in the article as it is: what cannot be printed, braces and a second line in what is one line are refused, beside
 * their field.
 */
export function difettiDelModulo(campi: readonly CampoModulo[], valori: ValoriModulo): Record<string, string> {
  return Object.fromEntries(
    campi.flatMap(({ nome, forma }) => {
      const valore = valori[nome];
      if (typeof valore !== 'string') return [];
      const difetto =
        fraseNonStampabile(valore) ??
        (/[{}]/.test(valore) ? 'Scrivi senza parentesi graffe: i segnaposti stanno nel testo dell’articolo.' : null) ??
        (forma !== 'ELENCO' && /[\r\n]/.test(valore.trim()) ? 'Scrivi su una sola riga.' : null);
      return difetto ? [[nome, difetto]] : [];
    }),
  );
}

/** What the parameters are, one line each: for who compares two versions of a clause. */
export function parametriInParole(campi: readonly CampoModulo[], parametri: unknown): string[] {
  const valori = valoriDelModulo(campi, parametri);
  return campi.map(({ nome, etichetta, opzioni }) => {
    const valore = valori[nome] ?? '';
    if (typeof valore === 'boolean') return `${etichetta}: ${valore ? 'sì' : 'no'}`;
    const voci = typeof valore === 'string' ? valore.split('\n') : valore;
    const detto = voci.map((voce) => opzioni.find((opzione) => opzione.valore === voce)?.etichetta ?? voce).join(', ');
    return `${etichetta}: ${detto || '—'}`;
  });
}
