import { ElencoDubbi } from '@/components/adesione/elenco-dubbi';
import { nomiCodici, TITOLI_PASSO } from '@/components/adesione/nomi';
import { RiepilogoPasso } from '@/components/adesione/riepilogo-dati';
import { Avviso } from '@/components/ui/avviso';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { PASSI } from '@/lib/adesioni/schema';
import type { AdesioneView } from '@/lib/adesioni/views';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';

const PROVENIENZA = { ONLINE: 'Compilata in linea', PEC: 'Arrivata per PEC', CARTA: 'Arrivata su carta' } as const;

/** Everything that the ente has declared, with the doubts of the checks before it. */
export function DatiDellaDomanda({ adesione }: { adesione: AdesioneView }) {
  const { dubbi, differenze, legittimita } = adesione;
  return (
    <>
      {differenze.length > 0 ? (
        <Avviso tono="attenzione" titolo="L’ente è già conosciuto: contatti o persone sono diversi">
          <p>
            Prima di proseguire accerta presso l’ente, ai recapiti già noti, che la domanda sia sua. I dati noti cambiano solo con la firma
            della convenzione.
          </p>
          <ul className="list-disc pl-5">
            {differenze.map(({ voce, noto, dichiarato }) => (
              <li key={voce}>
                {voce}: noto «{noto}», nella domanda «{dichiarato}»
              </li>
            ))}
          </ul>
        </Avviso>
      ) : null}
      {dubbi.length > 0 ? (
        <Avviso tono="attenzione" titolo="Da controllare: non impedisce di proseguire">
          <ElencoDubbi dubbi={dubbi} />
        </Avviso>
      ) : null}
      {adesione.esitoMotivo ? <Avviso titolo="Motivo">{adesione.esitoMotivo}</Avviso> : null}
      <Scheda titolo="Procedimento">
        <Riepilogo
          voci={[
            { termine: 'Come è arrivata', valore: `${PROVENIENZA[adesione.provenienza]}, il ${formatoItaliano(adesione.presentataIl)}` },
            { termine: 'Protocollo', valore: adesione.protocollo },
            ...(legittimita
              ? [
                  {
                    termine: 'Legittimità attestata da',
                    valore: `${legittimita.da} (${legittimita.titolo}), il ${istanteItaliano(legittimita.il)}`,
                  },
                  { termine: 'Motivazione', valore: legittimita.motivo },
                  ...(legittimita.deroga ? [{ termine: 'Perché istruisce e attesta la stessa persona', valore: legittimita.deroga }] : []),
                ]
              : []),
            ...(adesione.schedaDaCompletare > 0
              ? [{ termine: 'Schede da completare', valore: `${adesione.schedaDaCompletare}: le completerà il referente dopo la firma` }]
              : []),
          ]}
        />
      </Scheda>
      {PASSI.map((passo) => (
        <Scheda key={passo} titolo={TITOLI_PASSO[passo]}>
          <RiepilogoPasso passo={passo} dati={adesione.dati} nomi={nomiCodici([adesione.profilo])} />
        </Scheda>
      ))}
    </>
  );
}
