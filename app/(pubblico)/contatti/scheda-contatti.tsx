import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';

interface Props {
  denominazione: string;
  indirizzo: string;
  telefono: string | null;
  emailUfficio: string;
  pec: string;
}

export function SchedaContatti({ denominazione, indirizzo, telefono, emailUfficio, pec }: Props) {
  return (
    <Scheda titolo={denominazione}>
      <Riepilogo
        voci={[
          { termine: 'Ufficio', valore: indirizzo },
          ...(telefono
            ? [
                {
                  termine: 'Telefono',
                  valore: (
                    <a className="collegamento" href={`tel:${telefono.replaceAll(' ', '')}`}>
                      {telefono}
                    </a>
                  ),
                },
              ]
            : []),
          {
            termine: 'E-mail',
            valore: (
              <a className="collegamento" href={`mailto:${emailUfficio}`}>
                {emailUfficio}
              </a>
            ),
          },
          {
            termine: 'PEC',
            valore: (
              <a className="collegamento" href={`mailto:${pec}`}>
                {pec}
              </a>
            ),
          },
        ]}
      />
    </Scheda>
  );
}
