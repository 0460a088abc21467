import type { ApiPageWords } from '../../words/api-words.ts'
import type { ApiGroup, ApiOperationView } from './api-page-props.ts'
import { WithCode } from './with-code.tsx'

/** The operations of one group, each with its parameters. */
export function OperationList({ group, words }: { group: ApiGroup; words: ApiPageWords }) {
  return (
    <>
      <h3 className="api-group">{group.description}</h3>
      {group.operations.map(operation => (
        <Operation key={operation.id} operation={operation} words={words} />
      ))}
    </>
  )
}

function Operation({ operation, words }: { operation: ApiOperationView; words: ApiPageWords }) {
  const { id, path, summary, description, parameters } = operation
  return (
    <article className="api-operation" id={id}>
      <h4>
        {summary} <code>{path}</code>
      </h4>
      <p>
        <WithCode text={description} />
      </p>
      {parameters.length === 0 ? null : (
        <details>
          <summary>
            {words.parameters} <small className="num">{parameters.length}</small>
          </summary>
          <dl className="terms">
            {parameters.map(({ name, required, description, allowed }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code> {required ? <small>{words.required}</small> : null}
                </dt>
                <dd>
                  <WithCode text={description} />
                  {allowed === '' ? null : <code className="allowed">{allowed}</code>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  )
}
