import { banca } from '@/lib/banche/domain/elenco';
import { incoerenzeDeiDati } from './coerenza-dati';
import type { Regole } from './regole';

/**
 * What no single clause can see: combinations that the law excludes, or that nothing could enforce. Answers one sentence each, none when
 * coherent. No act in force may hold one: what is only unwise for a model to say is in `giudizio.ts`.
 */
export function incoerenze(regole: Regole): string[] {
  return [...incoerenzeDeiDati(regole), ...incoerenzeDellAccesso(regole), ...incoerenzeDeiControlli(regole)];
}

/** SA-01: SPID only is SPID only; RT-07, CA-18: a password that is a method has its rules. */
function incoerenzeDellAccesso({ metodiAccesso, password }: Regole): string[] {
  const ammessa = metodiAccesso.includes('PASSWORD');
  if (ammessa && password === null) return ['La password è un metodo di accesso, ma non ne è detta nessuna regola.'];
  if (!ammessa && password !== null)
    return [
      `Si entra solo con ${metodiAccesso.join(' o ')}, ma ci sono regole e durata di una password: toglile, o ammetti la password tra i metodi.`,
    ];
  return [];
}

/** SA-04, CA-07: no extract of a population register; CH: a force of police is never cut off by nobody's decision. */
function incoerenzeDeiControlli(regole: Regole): string[] {
  return [
    ...(regole.pacchetti.length > 0 && banca(regole.bancaDati)?.estratti.length === 0
      ? ['Di questa banca dati non si preparano pacchetti: si può solo consultarla. Togli la clausola «Pacchetti di dati».']
      : []),
    ...(regole.sospensioneAutomatica && regole.forzeOrdine
      ? ['Per le forze di polizia gli accessi non si sospendono mai automaticamente: decide una persona.']
      : []),
  ];
}
