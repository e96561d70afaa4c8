import { ElencoModifiche } from '@/components/adesione/elenco-modifiche';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import type { AdesioneView } from '@/lib/adesioni/views';
import { istanteItaliano } from '@/lib/core/date';

/** The last answer to a question of the office, with its file and what it corrected: what there is to look at now. */
export function UltimaRisposta({ integrazioni }: Pick<AdesioneView, 'integrazioni'>) {
  const ultima = integrazioni.at(-1);
  if (!ultima?.rispostaIl) return null;
  const { richiesta, risposta, rispostaIl, documento, modifiche } = ultima;
  return (
    <div className="space-y-4">
      <Avviso
        titolo={`È arrivata la risposta alle integrazioni, il ${istanteItaliano(rispostaIl)}`}
        azioni={
          documento ? (
            <CollegamentoBottone variante="secondario" dimensione="piccola" icona="scarica" href={`/api/documenti/${documento.id}`} scarica>
              Scarica {documento.nome}
            </CollegamentoBottone>
          ) : undefined
        }
      >
        <p className="whitespace-pre-line">
          <span className="font-semibold">Era stato chiesto:</span> {richiesta}
        </p>
        <p className="whitespace-pre-line">
          <span className="font-semibold">Risposta:</span> {risposta}
        </p>
      </Avviso>
      <ElencoModifiche modifiche={modifiche} didascalia="Dati corretti con la risposta" />
    </div>
  );
}
