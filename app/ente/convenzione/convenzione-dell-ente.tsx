import { ConvenzioneDaFirmare } from '@/app/firma/convenzione-da-firmare';
import { CorpoConvenzione } from '@/components/convenzioni/corpo-convenzione';
import { ScaricaAtto } from '@/components/convenzioni/scarica-atto';
import { StatoConvenzione } from '@/components/convenzioni/stato-convenzione';
import { ScaricaTutto } from '@/components/documenti/scarica-tutto';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { ATTI_ENTE, type IndirizzoAttoEnte } from './atti-ente';

/** The convenzione from the fruitore's side: sign it, keep it, stop its accesses, leave it. */
export function ConvenzioneDellEnte({ convenzione }: { convenzione: ConvenzioneView }) {
  const { id, numero, comune, atti } = convenzione;
  const possibili = (Object.keys(ATTI_ENTE) as IndirizzoAttoEnte[]).filter((indirizzo) => atti.includes(ATTI_ENTE[indirizzo].atto));
  return (
    <Pagina>
      <Titolo
        sopra={`Convenzione n. ${numero}`}
        stato={<StatoConvenzione {...convenzione} />}
        azioni={
          <>
            <ScaricaAtto convenzione={convenzione} />
            <ScaricaTutto convenzioneId={id} />
          </>
        }
      >
        Convenzione con {comune}
      </Titolo>
      <CorpoConvenzione
        convenzione={convenzione}
        percorso="/ente/convenzione"
        firme={<ConvenzioneDaFirmare convenzione={convenzione} ente />}
        azioni={
          possibili.length === 0 ? (
            <p className="text-secondary">Nessun atto possibile in questo stato.</p>
          ) : (
            <ul className="space-y-2.5">
              {possibili.map((indirizzo) => (
                <li key={indirizzo}>
                  <CollegamentoBottone
                    href={`/ente/convenzione/${id}/${indirizzo}`}
                    variante="secondario"
                    dimensione="piccola"
                    className="w-full"
                  >
                    {ATTI_ENTE[indirizzo].titolo}
                  </CollegamentoBottone>
                </li>
              ))}
            </ul>
          )
        }
      />
    </Pagina>
  );
}
