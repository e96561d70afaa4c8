import { profiloAmmesso } from './denominazioni';
import type { Regole } from './regole';

/** What no single clause can see: combinations that the law or good sense exclude. Answers one sentence each, none when coherent. */
export function incoerenze(regole: Regole): string[] {
  const riservati = regole.profili.filter((profilo) => !profiloAmmesso(profilo, regole));
  return [
    ...(riservati.length > 0 ? [`Il profilo ${riservati.join(', ')} è riservato alle forze di polizia.`] : []),
    ...(regole.sospensioneAutomatica && regole.forzeOrdine
      ? ['Per le forze di polizia gli accessi non si sospendono mai automaticamente: decide una persona.']
      : []),
  ];
}
