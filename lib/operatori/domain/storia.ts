import { daColonna, inizioGiornata } from '@/lib/core/date';
import { momentoDi } from '@/lib/core/momento';

type Tappe = {
  readonly creatoIl: Date;
  readonly designatoIl: Date | null;
  /** A civil day, as its column keeps it. */
  readonly abilitatoPrimaIl: Date | null;
  readonly richiestoIl: Date | null;
  readonly abilitatoIl: Date | null;
  readonly primoAccessoIl: Date | null;
  readonly sospesoIl: Date | null;
  readonly disabilitatoIl: Date | null;
  /** The load that brought its roster; null: it was kept in Varco from the first. */
  readonly presaInCaricoId: string | null;
};
type Passo = { readonly che: string; readonly il: string };

/** The steps of an operator's life that its row remembers, in the order in which they happened. */
export function storiaDi(tappe: Tappe): Passo[] {
  const { abilitatoPrimaIl } = tappe;
  const passi: readonly (readonly [string, Date | null])[] = [
    ['Aggiunto all’elenco', tappe.creatoIl],
    ['Designato', tappe.designatoIl],
    ['Abilitato prima di Varco', abilitatoPrimaIl && inizioGiornata(daColonna(abilitatoPrimaIl))],
    ['Abilitazione chiesta', tappe.richiestoIl],
    ['Abilitato', tappe.abilitatoIl],
    ['Primo accesso', tappe.primoAccessoIl],
    ['Sospeso', tappe.sospesoIl],
    ['Disabilitato', tappe.disabilitatoIl],
  ];
  return passi
    .flatMap(([che, istante]) => (istante ? [{ che, istante }] : []))
    .sort((a, b) => a.istante.getTime() - b.istante.getTime())
    .map(({ che, istante }) => ({ che, il: momentoDi(istante, tappe.presaInCaricoId !== null) }));
}
