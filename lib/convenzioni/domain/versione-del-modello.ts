import { formatoItaliano, type DataIso } from '@/lib/core/date';

type Versione = {
  readonly versione: number;
  readonly atto: { readonly numero: string; readonly data: DataIso } | null;
  /** Another version has been approved since. */
  readonly ritiratoIl: Date | null;
};

/** CH-01: under which version of its model a convenzione is generated: the one under which its request was born, whatever was approved since. */
export function versioneInParole({ versione, atto, ritiratoIl }: Versione): string {
  const approvata = atto ? `, approvata con atto n. ${atto.numero} del ${formatoItaliano(atto.data)}` : ', quella di Varco';
  const superata = ritiratoIl
    ? ' Ce n’è una più recente, che vale per le domande nuove: questa domanda è nata prima e resta alla sua.'
    : '';
  return `La convenzione si genera con la versione ${versione} del modello${approvata}.${superata}`;
}
