import { CollegamentoBottone } from '@/components/ui/bottone';
import { isDataIso } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { firmaInParole } from '@/lib/documenti/domain/firma-del-file';
import { momentoInParole } from '@/lib/core/momento';
import type { OperatoreView } from '@/lib/operatori/views';

/** The act that designates, to be downloaded, with what was found of its signature: what the office weighs before enabling (SA-10, CA-06). */
export function AttoDiDesignazione({ designazione }: { designazione: NonNullable<OperatoreView['designazione']> }) {
  const { documentoId, nome, dimensione, il, firma } = designazione;
  return (
    <div className="space-y-1.5">
      <p className="break-words">
        {nome} ({dimensioneInParole(dimensione)}), {isDataIso(il) ? 'del' : 'caricato il'} {momentoInParole(il)}
        {firma ? <strong>, {firmaInParole(firma)}</strong> : null}
      </p>
      {firma?.esito === 'SENZA_FIRMA' ? (
        <p className="misura text-sm text-secondary">
          Si apre e si legge, ma non è firmato digitalmente: se è la scansione di un atto su carta, la firma si controlla a vista.
        </p>
      ) : null}
      {firma && firma.motivi.length > 0 ? (
        <ul className="misura list-disc pl-5 text-sm">
          {firma.motivi.map((frase) => (
            <li key={frase}>{frase}</li>
          ))}
        </ul>
      ) : null}
      <CollegamentoBottone href={`/api/documenti/${documentoId}`} scarica variante="secondario" dimensione="piccola" icona="scarica">
        Scarica<span className="sr-only"> l’atto di designazione</span>
      </CollegamentoBottone>
    </div>
  );
}
