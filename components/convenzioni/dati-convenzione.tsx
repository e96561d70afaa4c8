import { formatoEsteso, istanteItaliano } from '@/lib/core/date';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { Riepilogo } from '../ui/riepilogo';

const giorno = (data: string | null) => data && formatoEsteso(data);

/** Parties, what is granted, dates: the facts of the act. Lines without a value for this state are left out. */
export function DatiConvenzione({ convenzione: c }: { convenzione: ConvenzioneView }) {
  const facoltative = [
    { termine: 'Termine della diffida', valore: giorno(c.diffidaTermineIl) },
    { termine: 'Recesso efficace dal', valore: giorno(c.recessoEfficaceIl) },
    { termine: 'Conclusa il', valore: c.cessataIl && istanteItaliano(c.cessataIl) },
    { termine: 'Motivo', valore: c.cessazioneMotivo },
  ].filter(({ valore }) => valore);
  return (
    <Riepilogo
      voci={[
        { termine: 'Ente fruitore', valore: `${c.ente.denominazione} (${c.ente.pec})` },
        { termine: 'Firma per l’ente', valore: c.firmatarioFruitore },
        { termine: 'Firma per il comune', valore: c.firmatarioErogatore },
        { termine: 'Referente dell’ente', valore: c.responsabile },
        { termine: 'Modello', valore: c.modello },
        { termine: 'Generata il', valore: istanteItaliano(c.generataIl) },
        { termine: 'Stipulata il', valore: giorno(c.stipulataIl) ?? 'Non ancora: mancano le firme' },
        {
          termine: 'Ultimo giorno',
          valore: giorno(c.ultimoGiornoIl) ?? (c.cessataIl ? 'Mai entrata in vigore' : 'Si calcola alla controfirma'),
        },
        ...facoltative,
        {
          termine: 'Operatori',
          valore: `${c.operatori.attivi} con accesso${c.operatori.tetto === null ? '' : ` su ${c.operatori.tetto}`}, ${c.operatori.inElenco} in elenco`,
        },
        { termine: 'Profilo dei dati', valore: c.profilo },
        {
          termine: 'Visure',
          valore: (
            <ul className="list-disc pl-5">
              {c.visure.map((visura) => (
                <li key={visura}>{visura}</li>
              ))}
            </ul>
          ),
        },
        {
          termine: 'Finalità',
          valore: (
            <ul className="list-disc pl-5">
              {c.finalita.map(({ codice, descrizione, base }) => (
                <li key={codice}>
                  {descrizione} ({base})
                </li>
              ))}
            </ul>
          ),
        },
        { termine: 'Impronta delle clausole', valore: <span className="font-mono text-sm break-all">{c.digest}</span> },
      ]}
    />
  );
}
