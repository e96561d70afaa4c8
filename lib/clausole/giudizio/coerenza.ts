import { banca } from '@/lib/banche/domain/elenco';
import { incoerenzeDeiDati } from './coerenza-dati';
import { contro, type Impedimento } from './impedimento';
import type { Regole } from '../regole/regole';

/**
 * What no single clause can see: combinations that the law excludes, or that nothing could enforce. Answers one sentence each, none when
 * coherent. No act in force may hold one: what is only unwise for a model to say is in `giudizio.ts`.
 */
export function incoerenze(regole: Regole): Impedimento[] {
  return [...incoerenzeDeiDati(regole), ...incoerenzeDellAccesso(regole), ...incoerenzeDeiControlli(regole)];
}

/** SA-01: SPID only is SPID only; RT-07, CA-18: a password that is a method has its rules. */
function incoerenzeDellAccesso({ metodiAccesso, password }: Regole): Impedimento[] {
  const ammessa = metodiAccesso.includes('PASSWORD');
  if (ammessa && password === null) return [contro('La password è un metodo di accesso, ma non ne è detta nessuna regola.', 'credenziali')];
  if (!ammessa && password !== null)
    return [
      contro(
        `Si entra solo con ${metodiAccesso.join(' o ')}, ma ci sono regole e durata di una password: toglile, o ammetti la password tra i metodi.`,
        'credenziali',
      ),
    ];
  return [];
}

/** SA-04, CA-07: no extract of a population register; CH: a force of police is never cut off by nobody's decision. */
function incoerenzeDeiControlli(regole: Regole): Impedimento[] {
  return [
    ...(regole.pacchetti.length > 0 && banca(regole.bancaDati)?.estratti.length === 0
      ? [
          contro(
            'Di questa banca dati non si preparano pacchetti: si può solo consultarla. Togli la clausola «Pacchetti di dati».',
            'oggetto',
            'pacchetti',
          ),
        ]
      : []),
    ...(regole.sospensioneAutomatica && regole.forzeOrdine
      ? [
          contro(
            'Per le forze di polizia gli accessi non si sospendono mai automaticamente: decide una persona.',
            'destinatari',
            'verifiche',
          ),
        ]
      : []),
  ];
}
