import { formatoEsteso, istanteItaliano } from '@/lib/core/date';
import { momentoDi, momentoInParole } from '@/lib/core/momento';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { Riepilogo } from '../ui/riepilogo';

const giorno = (data: string | null) => data && formatoEsteso(data);

/** The roster opens with the convenzione and ends with it: before and after, its living rows say nothing. */
function operatori({ operatori: { attivi, inElenco, tutti, proposti, tetto }, stipulataIl, cessataIl }: ConvenzioneView): string {
  const massimo = tetto === null ? '' : ` su ${tetto}`;
  if (stipulataIl === null && cessataIl !== null) return `Nessuno: nell’allegato dell’atto ${proposti === 1 ? 'era' : 'erano'} ${proposti}`;
  if (stipulataIl === null) return `${proposti}${massimo} nell’allegato dell’atto: in elenco alla controfirma`;
  if (cessataIl !== null) return `Nessuno con accesso; in elenco ${tutti === 1 ? 'era' : 'erano'} ${tutti}`;
  return `${attivi} con accesso${massimo}, ${inElenco} in elenco`;
}

/** Parties, what is granted, dates: the facts of the act. Lines without a value for this state are left out. */
export function DatiConvenzione({ convenzione: c }: { convenzione: ConvenzioneView }) {
  const facoltative = [
    { termine: 'Termine della diffida', valore: giorno(c.diffidaTermineIl) },
    { termine: 'Recesso efficace dal', valore: giorno(c.recessoEfficaceIl) },
    { termine: 'Conclusa il', valore: c.cessataIl && momentoInParole(momentoDi(c.cessataIl, c.presa !== null)) },
    { termine: 'Motivo', valore: c.cessazioneMotivo },
  ].filter(({ valore }) => valore);
  return (
    <div className="space-y-4">
      <Riepilogo
        voci={[
          { termine: 'Ente fruitore', valore: `${c.ente.denominazione} (${c.ente.pec})` },
          { termine: 'Stipulata il', valore: giorno(c.stipulataIl) ?? 'Non ancora: mancano le firme' },
          {
            termine: 'Ultimo giorno',
            valore: giorno(c.ultimoGiornoIl) ?? (c.cessataIl ? 'Mai entrata in vigore' : 'Si calcola alla controfirma'),
          },
          ...facoltative,
          {
            termine: 'Operatori',
            valore: operatori(c),
          },
        ]}
      />
      <details className="border-t border-soft pt-3">
        <summary className="cursor-pointer font-semibold text-primary">Firme, dati concessi e finalità</summary>
        <div className="pt-4">
          <DatiConcessi convenzione={c} />
        </div>
      </details>
    </div>
  );
}

/** What one looks up more rarely: who signs, what is granted and for what. */
function DatiConcessi({ convenzione: c }: { convenzione: ConvenzioneView }) {
  const elenco = (voci: readonly string[]) => (
    <ul className="list-disc pl-5">
      {voci.map((voce) => (
        <li key={voce}>{voce}</li>
      ))}
    </ul>
  );
  return (
    <Riepilogo
      voci={[
        { termine: c.presa ? 'Rappresenta l’ente' : 'Firma per l’ente', valore: c.firmatarioFruitore },
        { termine: c.presa ? 'Ha firmato per il comune' : 'Firma per il comune', valore: c.firmatarioErogatore },
        { termine: 'Referente dell’ente', valore: c.responsabile },
        { termine: 'Modello', valore: c.modello },
        c.presa
          ? { termine: 'Data dell’atto', valore: formatoEsteso(c.presa.attoData) }
          : { termine: 'Generata il', valore: istanteItaliano(c.generataIl) },
        { termine: 'Profilo dei dati', valore: c.profilo },
        { termine: 'Campi del profilo', valore: elenco(c.campi) },
        { termine: 'Visure', valore: elenco(c.visure) },
        ...(c.oltre.length > 0 ? [{ termine: 'Oltre le visure', valore: elenco(c.oltre) }] : []),
        { termine: 'Finalità', valore: elenco(c.finalita.map(({ descrizione, base }) => `${descrizione} (${base})`)) },
        { termine: 'Impronta delle clausole', valore: <span className="font-mono text-sm break-all">{c.digest}</span> },
      ]}
    />
  );
}
