'use client';

import { useWatch } from 'react-hook-form';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Icona } from '@/components/ui/icona';
import type { RegolePassword } from '@/lib/clausole/regole/regole';
import { cambioPasswordSchema, controllaPassword } from '@/lib/identita/schema';
import { cambiare } from './azioni';

interface Props {
  regole: RegolePassword;
  /** Words about the person that no password of its may be made of. */
  parole: readonly string[];
  provvisoria: boolean;
}

export function ModuloPassword({ regole, parole, provvisoria }: Props) {
  return (
    <Modulo
      schema={cambioPasswordSchema}
      azione={cambiare}
      fatto="La password è cambiata."
      valoriIniziali={{ attuale: '', nuova: '', ripetuta: '' }}
      alSuccesso={({ casa }) => casa}
    >
      <CampoTesto
        nome="attuale"
        etichetta={provvisoria ? 'Password provvisoria' : 'Password attuale'}
        tipo="password"
        completamento="current-password"
        larghezza="media"
      />
      <CampoTesto nome="nuova" etichetta="Nuova password" tipo="password" completamento="new-password" larghezza="media" />
      <Requisiti regole={regole} parole={parole} />
      <CampoTesto nome="ripetuta" etichetta="Ripeti la nuova password" tipo="password" completamento="new-password" larghezza="media" />
      <BarraAzioni>
        <Invio>Salva la nuova password</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

/** The clause's requirements, ticked while one types. The command checks them again. */
function Requisiti({ regole, parole }: Omit<Props, 'provvisoria'>) {
  const scritta = useWatch({ name: 'nuova' }) as string;
  const requisiti = controllaPassword(scritta, regole, parole);
  const mancanti = requisiti.filter((requisito) => !requisito.soddisfatto).length;
  return (
    <div>
      <p className="font-semibold">Requisiti della nuova password</p>
      <ul className="mt-2 space-y-1.5">
        {requisiti.map(({ codice, frase, soddisfatto }) => (
          <li key={codice} className={`flex items-center gap-2 ${soddisfatto ? 'text-success-deep' : 'text-secondary'}`}>
            <Icona nome={soddisfatto ? 'successo' : 'info'} />
            {frase}
            <span className="sr-only">{soddisfatto ? ', fatto' : ', manca'}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {scritta === '' ? '' : mancanti === 0 ? 'Tutti i requisiti sono soddisfatti.' : `Requisiti mancanti: ${mancanti}.`}
      </p>
    </div>
  );
}
