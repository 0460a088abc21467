import type { DepartmentRefusal } from '../domain/department/department-refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Language } from './language.ts'

const kinds: Readonly<Record<DepartmentRefusal['kind'], true>> = {
  'departments-changed': true,
  'department-too-long': true,
  'department-name-missing': true,
  'department-not-found': true,
  'department-taken': true,
}

/** Whether a refusal is about departments. */
export function isDepartmentRefusal(refusal: Refusal): refusal is DepartmentRefusal {
  return refusal.kind in kinds
}

/** The sentence for a refusal about departments: what is wrong, where, what to do. */
export function departmentRefusal(refusal: DepartmentRefusal, language: Language): string {
  return language === 'it' ? italian(refusal) : english(refusal)
}

function italian(refusal: DepartmentRefusal): string {
  switch (refusal.kind) {
    case 'departments-changed':
      return `Intanto qualcun altro ha cambiato il settore di: ${refusal.services.join(', ')}. Niente è stato salvato; ciò che hai scritto è ancora qui sotto. Guardare accanto ai campi che cosa c’è adesso, e salvare di nuovo.`
    case 'department-too-long':
      return `Il nome di un settore ha ${refusal.length} caratteri, il limite è ${refusal.limit}. Accorciarlo.`
    case 'department-name-missing':
      return 'Manca il nuovo nome del settore. Per togliere un settore svuotare il campo accanto ai suoi servizi.'
    case 'department-not-found':
      return `Nessun servizio appartiene al settore «${refusal.department}». Ricaricare la pagina per vedere quelli che ci sono.`
    case 'department-taken':
      return `C’è già un settore «${refusal.department}». Per unire due settori scrivere quel nome accanto ai servizi che devono passarvi.`
  }
}

function english(refusal: DepartmentRefusal): string {
  switch (refusal.kind) {
    case 'departments-changed':
      return `Meanwhile somebody else changed the department of: ${refusal.services.join(', ')}. Nothing was saved; what you wrote is still below. See beside the fields what stands there now, and save again.`
    case 'department-too-long':
      return `The name of a department has ${refusal.length} characters, the limit is ${refusal.limit}. Shorten it.`
    case 'department-name-missing':
      return 'The new name of the department is missing. To do away with a department empty the field beside its services.'
    case 'department-not-found':
      return `No service belongs to the department “${refusal.department}”. Load the page again to see those there are.`
    case 'department-taken':
      return `There is a department “${refusal.department}” already. To merge two departments write that name beside the services that are to move there.`
  }
}
