import type { ListProblem } from '../domain/department/department-list.ts'
import type { Language } from './language.ts'

interface DepartmentsCommandWords {
  readonly summary: string
  /** Headings of the list that the command writes and reads. */
  readonly columns: Readonly<Record<'slug' | 'name' | 'manager' | 'department', string>>
  readonly problem: (problem: ListProblem) => string
  /** How many services changed, or would. */
  readonly done: (changed: number, isTrial: boolean) => string
}

/** What the command says that sets the departments of services. */
export const departmentsCommandWords: Readonly<Record<Language, DepartmentsCommandWords>> = {
  it: {
    summary: 'dice il settore di ogni servizio da una tabella CSV; senza file scrive la tabella di adesso',
    columns: { slug: 'indirizzo', name: 'servizio', manager: 'responsabile', department: 'settore' },
    problem: ({ problem, written, near }) => {
      switch (problem) {
        case 'unknown':
          return `nessun servizio si chiama «${written}» o ha quell'indirizzo.${near === null ? ' Gli indirizzi sono quelli delle pagine del portale.' : ` Forse si intende «${near}».`}`
        case 'ambiguous':
          return `più servizi si chiamano «${written}». Scrivere l'indirizzo di quello che si intende, per esempio «${near}».`
        case 'twice':
          return `una riga prima dice già un altro settore per «${written}». Tenerne una.`
        case 'one-column':
          return `accanto a «${written}» manca la colonna del settore. Servono due colonne: servizio e settore.`
        case 'too-long':
          return `il settore di «${written}» ha più di 120 caratteri. Accorciarlo.`
      }
    },
    done: (changed, isTrial) => {
      const services = changed === 1 ? '1 servizio' : `${changed} servizi`
      return isTrial ? `Cambierebbero settore: ${services}.` : `Hanno cambiato settore: ${services}.`
    },
  },
  en: {
    summary:
      'says the department of each service from a CSV table; without a file it writes the present table',
    columns: { slug: 'address', name: 'service', manager: 'manager', department: 'department' },
    problem: ({ problem, written, near }) => {
      switch (problem) {
        case 'unknown':
          return `no service is called “${written}” or has that address.${near === null ? ' The addresses are those of the pages of the portal.' : ` Perhaps “${near}” is meant.`}`
        case 'ambiguous':
          return `several services are called “${written}”. Write the address of the one that is meant, such as “${near}”.`
        case 'twice':
          return `an earlier line says another department of “${written}”. Keep one of them.`
        case 'one-column':
          return `the column of the department is missing beside “${written}”. Two columns are needed: service and department.`
        case 'too-long':
          return `the department of “${written}” has more than 120 characters. Shorten it.`
      }
    },
    done: (changed, isTrial) => {
      const services = changed === 1 ? '1 service' : `${changed} services`
      return isTrial ? `Would change department: ${services}.` : `Changed department: ${services}.`
    },
  },
}
