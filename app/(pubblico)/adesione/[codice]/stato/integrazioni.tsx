import { ElencoModifiche } from '@/components/adesione/elenco-modifiche';
import { Scheda } from '@/components/ui/scheda';
import type { IntegrazioneView } from '@/lib/adesioni/views';
import { istanteItaliano } from '@/lib/core/date';

/** Questions and answers so far, oldest first. */
export function Integrazioni({ integrazioni }: { integrazioni: readonly IntegrazioneView[] }) {
  if (integrazioni.length === 0) return null;
  return (
    <Scheda titolo="Integrazioni">
      <ol className="space-y-5">
        {integrazioni.map(({ id, richiesta, richiestaIl, risposta, rispostaIl, documento, modifiche }) => (
          <li key={id} className="space-y-2">
            <p className="text-sm text-secondary">Chiesta il {istanteItaliano(richiestaIl)}</p>
            <p className="misura whitespace-pre-line">{richiesta}</p>
            {rispostaIl ? (
              <div className="border-l-4 border-subtle pl-4">
                <p className="text-sm text-secondary">
                  Risposta del {istanteItaliano(rispostaIl)}
                  {documento ? `, con il file ${documento.nome}` : ''}
                </p>
                <p className="misura whitespace-pre-line">{risposta}</p>
                <ElencoModifiche modifiche={modifiche} didascalia="Dati corretti con la risposta" />
              </div>
            ) : (
              <p className="font-semibold">In attesa di risposta.</p>
            )}
          </li>
        ))}
      </ol>
    </Scheda>
  );
}
