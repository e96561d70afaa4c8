/**
 * The parameters of a clause as a form: what is asked is the clause's `modulo`, of which kind and within which limits its schema says. An
 * object is a group of fields, a union the choice of its kind and the fields of that kind, a list with one object for each code one
 * question for each code: every clause is asked by these rules, and none has a form of its own.
 */
import { z } from 'zod';
import { SCELTE_DI_TUTTE } from './scelte';
import type { Clausola, ScelteDellaBanca, VoceModulo } from '../tipi';

/** Several fields under one question. */
export type GruppoModulo = {
  readonly nome: string;
  readonly etichetta: string;
  readonly aiuto?: string;
  /** Of a list with one object for each code: the field that holds the code. */
  readonly perVoce: string | null;
  /** Where none of it applies the parameter is null. */
  readonly facoltativo: boolean;
};
export type CampoModulo = {
  /** In the form; `gruppo-campo` within a group. */
  readonly nome: string;
  readonly percorso: readonly string[];
  readonly gruppo: GruppoModulo | null;
  readonly etichetta: string;
  readonly aiuto?: string;
  readonly forma: 'SPUNTA' | 'NUMERO' | 'SCELTA' | 'SCELTE' | 'TESTO' | 'ELENCO';
  /** May be left empty. */
  readonly facoltativo: boolean;
  readonly opzioni: readonly { readonly valore: string; readonly etichetta: string }[];
  /** Asked only where another field has one of these values. */
  readonly quando: { readonly campo: string; readonly valori: readonly string[] } | null;
};

type Schema = {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
};
type Voci = Readonly<Record<string, VoceModulo | null>>;

/** Of which set it is the form: what of the bank may be chosen, and whether it is an act's already. */
type InsiemeDelModulo = { readonly scelte: ScelteDellaBanca; readonly diUnAtto: boolean };
const QUALUNQUE: InsiemeDelModulo = { scelte: SCELTE_DI_TUTTE, diUnAtto: false };

/** What is asked of that clause, in the order in which it is declared; null: nothing. */
export function moduloDi(
  { modulo, schema }: Pick<Clausola, 'modulo' | 'schema'>,
  { scelte, diUnAtto }: InsiemeDelModulo = QUALUNQUE,
): CampoModulo[] | null {
  if (!modulo) return null;
  const { properties = {} } = z.toJSONSchema(schema) as Schema;
  const voci = Object.entries(modulo as Voci).flatMap(([nome, voce]) => (voce && !(voce.soloModello && diUnAtto) ? [{ nome, voce }] : []));
  if (voci.length === 0) return null;
  return voci.flatMap(({ nome, voce }) => {
    const campi = campiDellaVoce(nome, voce, properties[nome] ?? {});
    const { scelte: quali } = voce;
    return quali ? campi.map((campo) => ({ ...campo, ...formaDelleScelte(properties[nome] ?? {}), opzioni: scelte[quali] })) : campi;
  });
}

function campiDellaVoce(nome: string, voce: VoceModulo, schema: Schema): CampoModulo[] {
  if (!voce.campi) return [campo([nome], voce, schema, null)];
  const { suo, facoltativo } = senzaNull(schema);
  const { etichetta, aiuto, perVoce = null, quando = null } = voce;
  const gruppo = { nome, etichetta, ...(aiuto ? { aiuto } : {}), perVoce, facoltativo };
  if (perVoce !== null) return campiPerVoce(gruppo, voce.campi, suo.items?.properties ?? {});
  const rami = suo.oneOf ?? suo.anyOf;
  return Object.entries(voce.campi).map(([suoNome, sua]) => {
    const di = rami ? rami.filter(({ properties = {} }) => suoNome in properties) : [suo];
    return {
      ...campo([nome, suoNome], sua, di[0]?.properties?.[suoNome] ?? {}, gruppo),
      quando: (rami && di.length < rami.length ? quandoIlRamo(nome, di) : null) ?? quando,
    };
  });
}

/** The discriminator is the field that each branch holds to a value of its own. */
function quandoIlRamo(nome: string, rami: readonly Schema[]): CampoModulo['quando'] {
  const [[tipo] = []] = Object.entries(rami[0]?.properties ?? {}).filter(([, { const: fisso }]) => fisso !== undefined);
  return tipo === undefined
    ? null
    : { campo: `${nome}-${tipo}`, valori: rami.flatMap(({ properties }) => properties?.[tipo]?.const ?? []) };
}

function campiPerVoce(
  gruppo: GruppoModulo,
  campi: Readonly<Record<string, VoceModulo>>,
  properties: Record<string, Schema>,
): CampoModulo[] {
  const { [gruppo.perVoce ?? '']: chiave, ...altri } = campi;
  return Object.entries(chiave?.voci ?? {}).flatMap(([codice, etichetta]) => {
    const compresa = campo([gruppo.nome, codice], { etichetta }, { type: 'boolean' }, gruppo);
    return [
      compresa,
      ...Object.entries(altri).map(([nome, voce]) => ({
        ...campo([gruppo.nome, codice, nome], { ...voce, etichetta: `${etichetta}: ${voce.etichetta}` }, properties[nome] ?? {}, gruppo),
        quando: { campo: compresa.nome, valori: ['true'] },
      })),
    ];
  });
}

function campo(percorso: readonly string[], voce: VoceModulo, schema: Schema, gruppo: GruppoModulo | null): CampoModulo {
  const { etichetta, aiuto, voci = {}, quando = null } = voce;
  return {
    ...{ nome: percorso.join('-'), percorso, gruppo, etichetta, ...(aiuto ? { aiuto } : {}) },
    ...formaDi(schema),
    opzioni: Object.entries(voci).map(([valore, detto]) => ({ valore, etichetta: detto })),
    quando,
  };
}

function senzaNull(schema: Schema): { suo: Schema; facoltativo: boolean } {
  const rami = schema.anyOf?.filter(({ type }) => type !== 'null');
  const facoltativo = rami !== undefined && rami.length < (schema.anyOf?.length ?? 0);
  return { suo: facoltativo && rami.length === 1 ? (rami[0] ?? schema) : schema, facoltativo };
}

function formaDi(schema: Schema): Pick<CampoModulo, 'forma' | 'facoltativo'> {
  const { suo, facoltativo } = senzaNull(schema);
  if (suo.enum || suo.const !== undefined) return { forma: 'SCELTA', facoltativo };
  if (suo.type === 'boolean') return { forma: 'SPUNTA', facoltativo };
  if (suo.type === 'integer') return { forma: 'NUMERO', facoltativo };
  if (suo.type === 'string') return { forma: 'TESTO', facoltativo };
  if (suo.type === 'array') return suo.items?.enum ? formaDelleScelte(suo) : { forma: 'ELENCO', facoltativo };
  throw new RangeError(`No form for ${JSON.stringify(schema)}`);
}

/** None may be ticked, unless the schema wants one. */
const formaDelleScelte = ({ minItems = 0 }: Schema): Pick<CampoModulo, 'forma' | 'facoltativo'> => ({
  forma: 'SCELTE',
  facoltativo: minItems === 0,
});
