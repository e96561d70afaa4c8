import { istanteItaliano } from '@/lib/core/date';
import type { SospensioneView } from '@/lib/convenzioni/views';
import { Cronologia } from '../ui/cronologia';

const TITOLI = { FRUITORE: 'Disposta dall’ente', EROGATORE: 'Disposta dal comune', AUTOMATICA: 'Automatica' } as const;

/** Every suspension, those still open first. `conclusa`: the convenzione has ended, and with it what nobody had revoked. */
export function Sospensioni({ sospensioni, conclusa }: { sospensioni: readonly SospensioneView[]; conclusa: boolean }) {
  return (
    <Cronologia
      eventi={sospensioni.map(({ id, origine, motivo, dispostaIl, revocataIl, revocaMotivo }) => ({
        chiave: id,
        titolo: TITOLI[origine],
        quando: dispostaIl.toISOString(),
        quandoInParole: istanteItaliano(dispostaIl),
        descrizione: (
          <>
            <p>{motivo}</p>
            {revocataIl ? (
              <p className="text-secondary">
                Revocata il {istanteItaliano(revocataIl)}
                {revocaMotivo ? `: ${revocaMotivo}` : ''}
              </p>
            ) : (
              <p className="font-semibold">{conclusa ? 'Finita con la convenzione' : 'Ancora in corso'}</p>
            )}
          </>
        ),
        tono: revocataIl || conclusa ? 'neutro' : 'errore',
      }))}
    />
  );
}
