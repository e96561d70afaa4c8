/**
 * What ANPR's table 16 ("dati richiesti") holds and no convenzione may give: no bank declares a group of theirs, so that no profile can be
 * composed of them. Told to whoever composes one, with the reason.
 */
type GruppoNonConcedibile = { readonly anpr: string; readonly etichetta: string; readonly motivo: string };

export const NON_CONCEDIBILI: readonly GruppoNonConcedibile[] = [
  { anpr: '1', etichetta: 'Scheda individuale completa', motivo: 'si danno i soli dati necessari alla finalità, mai l’intera scheda' },
  {
    anpr: '12',
    etichetta: 'Tutore dell’intestatario',
    motivo: 'rivela una condizione di incapacità: si chiede con un’istanza sul singolo caso',
  },
  { anpr: '17', etichetta: 'Permesso di soggiorno', motivo: 'lo rilascia e lo comunica la questura' },
  { anpr: '18', etichetta: 'Lista elettorale', motivo: 'ha una disciplina e destinatari propri' },
  { anpr: '19', etichetta: 'Lista di leva', motivo: 'serve ai soli uffici della leva' },
  { anpr: '20', etichetta: 'Censimento', motivo: 'è coperto dal segreto statistico' },
  { anpr: '23', etichetta: 'Altri dati', motivo: 'non dice quali: ciò che si concede va nominato' },
  { anpr: '24', etichetta: 'Autoveicoli', motivo: 'li tiene il pubblico registro automobilistico' },
];
