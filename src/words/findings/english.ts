import type { Params, RuleWords } from './figures.ts'

const years = (p: Params, name = 'years'): string => p.years(name, 'and')
const parts = (p: Params): string =>
  p.has('parts') ? p.labels('parts', 'and') : `its ${p.number('count')} parts`
const tables: Readonly<Record<string, string>> = { outputs: 'outputs', served: 'users' }
const list = (p: Params, name: string): string => p.items(name).join(', ')
const times = (p: Params): string => `${p.ratio('factor')} times ${p.has('up') ? 'more' : 'less'} than`

/** Rule code to English words. */
export const english: Readonly<Record<string, RuleWords>> = {
  'sum.declared-total': {
    title: 'The parts do not give the total',
    say: p => ({
      there: `${p.label('total')} is ${p.figures('stated')} in ${years(p)}, but ${parts(p)} give ${p.figures('sums')}.`,
      expected: `The sum holds in ${p.has('holds') ? years(p, 'holds') : 'the other years'}${p.has('confirmed') ? '; another split confirms the total, so the parts are in doubt' : ''}${p.has('swapped') ? '; the two figures differ by two digits exchanged' : ''}${p.has('unsplit') ? `; ${p.labels('unsplit', 'and')} has no figure that year` : ''}.`,
      todo: 'Check the total and its parts at their source and correct the wrong figure.',
      suggestion: p.has('confirmed') ? null : `If the parts are right, the total is ${p.figures('sums')}.`,
    }),
  },
  'sum.learned-identity': {
    title: 'A sum that holds in the other years',
    say: p => ({
      there: `${p.label('total')} is ${p.figures('stated')} in ${years(p)}; ${parts(p)} give ${p.figures('sums')}.`,
      expected: `In ${years(p, 'holds')} the row is the exact sum${p.has('unsplit') ? `; ${p.labels('unsplit', 'and')} has no figure that year` : ''}.`,
      todo: 'Check the figures of the year; if the way of counting changed, say so in a note. If the sum is a rule of the office, accept it as one.',
      suggestion: `By the rule of the other years it would be ${p.figures('sums')}.`,
    }),
  },
  'sum.accepted': {
    title: 'A rule of the body that does not hold',
    say: p => ({
      there: `${p.label('total')} is ${p.figures('stated')} in ${years(p)}; ${parts(p)} give ${p.figures('sums')}.`,
      expected: `By a rule of the body the row is the sum of the others${p.has('holds') ? `, as in ${years(p, 'holds')}` : ''}.`,
      todo: 'Correct the wrong figure; if the rule no longer holds, remove it from the rules of the body.',
      suggestion: `By the rule it would be ${p.figures('sums')}.`,
    }),
  },
  'sum.identity-ended': {
    title: 'A sum that ends',
    say: p => ({
      there: `Until ${p.text('until')} ${parts(p)} give ${p.label('total')}; from ${p.text('from')} they do not${p.has('equal') ? `, and the row equals ${p.label('equal')}` : ''}.`,
      expected: 'One definition in all years, or a note that says when it changed.',
      todo: `If the change is meant, write a note (“from ${p.text('from')} …”); otherwise bring the figures back to the earlier definition.`,
    }),
  },
  'sum.in-cell': {
    title: 'A cell that contradicts itself',
    say: p => ({
      there:
        p.text('kind') === 'part'
          ? `${p.label('label')}, ${p.text('year')}: the cell ${p.label('raw')} has a part, ${p.figure('sum')}, larger than its total ${p.figure('total')}.`
          : `${p.label('label')}, ${p.text('year')}: the cell ${p.label('raw')} holds a total and its parts.`,
      expected:
        p.text('kind') === 'part'
          ? 'A part cannot exceed its total.'
          : `${p
              .items('parts')
              .map((_, i) => p.figureAt('parts', i))
              .join(' + ')} = ${p.figure('sum')}, not ${p.figure('total')}.`,
      todo: 'Ask the office which figure is wrong, then keep the total and the parts in rows of their own.',
      suggestion:
        p.text('kind') === 'part' ? null : `If the parts are right, the total is ${p.figure('sum')}.`,
    }),
  },
  'sum.lagged': {
    title: 'Does not repeat the year before',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${p.text('year')}; ${p.label('earlier')} was ${p.figure('expected')} the year before.`,
      expected: `In ${years(p, 'holds')} the two agree.`,
      todo: 'Compare the two figures at their source and correct the wrong one.',
      suggestion: `By the rule of the other years it would be ${p.figure('expected')}.`,
    }),
  },
  'sum.indicator': {
    title: 'An indicator that does not follow from its data',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${p.text('year')}.`,
      expected: `From ${p.label('over')} and ${p.label('under')} it is ${p.figure('expected')}; it agrees in the other ${p.number('holds')} years.`,
      todo: 'Recompute the indicator, or correct the figure it comes from.',
      suggestion: `Recomputed: ${p.figure('expected')}.`,
    }),
  },
  'copy.block': {
    title: 'A table pasted from another service',
    say: p => ({
      there: `${p.number('count')} of ${p.number('of')} rows of the ${tables[p.text('table')] ?? ''} table are, figure by figure, those of ${p.service('other')}: ${p.label('label')} has the figures of ${p.label('otherLabel')} (${p.row('figures')}).`,
      expected: p.has('proven')
        ? `In ${p.service('other')} the totals hold under those labels: the figures are its own.`
        : 'Two services do not have the same figures in all years.',
      todo: 'Ask the office for the true figures of the whole table; until they come, mark it as not collected (n.d.).',
    }),
  },
  'copy.row': {
    title: 'Two identical rows',
    say: p => ({
      there: `${p.label('label')} has in all years the figures of ${p.label('otherLabel')}${p.has('same') ? '' : ` (${p.service('other')})`}: ${p.row('figures')}.`,
      expected:
        p.text('kind') === 'foreign'
          ? 'Different things do not have the same figures: one of the two rows does not have its own.'
          : 'One measure is kept once and shown where it is needed.',
      todo:
        p.text('kind') === 'foreign'
          ? 'Ask the two offices whose figures they are and enter those of the other row.'
          : 'Confirm that it is one measure and enter it in one place.',
    }),
  },
  'copy.cells': {
    title: 'Equal figures in two different rows',
    say: p => ({
      there: `${p.label('label')} and ${p.label('otherLabel')} have the same figures in ${years(p)} (${p.figures('figures')}) and others in the remaining ${p.number('different')} years.`,
      expected: 'Two different measures do not agree by chance with figures this long.',
      todo: 'Ask which of the two was collected in those years; the other is n.d.',
    }),
  },
  'copy.odd-cell': {
    title: 'A figure taken from another row',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${p.text('year')}, the very figure of ${p.label('otherLabel')}${p.has('other') ? ` (${p.service('other')})` : ''}.`,
      expected: `In other years the row stands around ${p.figure('usual')}.`,
      todo: 'Ask the office for the true figure of the year.',
    }),
  },
  'copy.carried': {
    title: 'A figure carried over from the year before',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${years(p)}, unchanged.`,
      expected: 'In other years the row always changes.',
      todo: 'Ask for the figure of each year; if there is none, write n.d. or mark it as an estimate.',
    }),
  },
  'copy.column': {
    title: 'A copied column',
    say: p => ({
      there: `${p.number('count')} of ${p.number('of')} rows have in ${p.text('year')} the figures of ${p.text('before')}.`,
      expected: 'In other years those rows change.',
      todo: `Ask for the figures of ${p.text('year')} for the whole table.`,
    }),
  },
  'copy.twin-diverges': {
    title: 'Twin rows that part',
    say: p => ({
      there: `${p.label('label')} and ${p.label('otherLabel')} agree in ${p.number('equal')} years and not in ${years(p)}: ${p.figures('values')} against ${p.figures('others')}${p.number('pairs') > 1 ? `; other pairs of rows too (${p.number('pairs') - 1})` : ''}.`,
      expected: `Rows that count the same thing have the same figures${p.has('slips') ? `; in ${years(p, 'slips')} they differ by one digit` : ''}.`,
      todo: 'Settle which figure is right; if the rows count different things, say so in their labels.',
    }),
  },
  'label.same-label': {
    title: 'One label for two things',
    say: p => ({
      there: `${p.label('label')} stands among the outputs (${p.row('figures')}) and among the users (${p.row('others')}) with other figures.`,
      expected: 'A label of its own for each thing counted.',
      todo: 'Say in each label what it counts.',
    }),
  },
  'label.duplicate-row': {
    title: 'A duplicate row',
    say: p => ({
      there: `${p.label('label')} and ${p.label('otherLabel')} stand in one table, equal in ${p.number('equal')} of ${p.number('of')} years${p.has('years') ? ` and different in ${years(p)}` : ''}.`,
      expected: 'One row for each thing counted.',
      todo: 'Keep one row; if they are two things, say so in the labels.',
    }),
  },
  'label.foreign': {
    title: 'Labels of another service',
    say: p => ({
      there: `${p.number('count')} rows bear the labels of ${p.service('other')}: ${p.labels('labels', 'and')}.`,
      expected: 'Labels that speak of what this service describes.',
      todo: 'Ask the office what those figures count and rewrite the labels.',
    }),
  },
  'label.stale-year': {
    title: 'A label with a past year',
    say: p => ({
      there: `${p.label('label')} speaks of ${years(p)} and has a figure for ${p.text('edition')} too.`,
      expected: 'A label that holds for the year of the edition.',
      todo: 'Bring it up to date; if the threshold changes every year, move it to a note.',
    }),
  },
  'label.repeated-element': {
    title: 'A repeated name',
    say: p => ({
      there: `${p.label('name')} names ${p.number('count')} different ${p.text('kind') === 'segment' ? 'segments' : 'elements'}.`,
      expected: 'A name for each.',
      todo: 'Give each its own name, or make them one.',
    }),
  },
  'period.stale-table': {
    title: 'A table of the edition before',
    say: p => ({
      there: `${p.number('tables') > 1 ? 'Both tables run' : 'The table runs'} from ${p.text('first')} to ${p.text('last')}.`,
      expected: `This is the edition of ${p.text('edition')}: either the headings or the figures are old.`,
      todo: `Ask the office whether the figures are those of ${p.text('edition')}, then correct the headings or enter the figures.`,
    }),
  },
  'period.tables-disagree': {
    title: 'Two tables in different years',
    say: p => ({
      there: `Outputs run from ${p.text('outputFirst')} to ${p.text('outputLast')}, users from ${p.text('servedFirst')} to ${p.text('servedLast')}.`,
      expected: `The same years in both tables, up to ${p.text('edition')}.`,
      todo: 'Ask the office whether figures are missing or only the heading is old, and bring both tables to the same years.',
    }),
  },
  'period.columns': {
    title: 'Year columns out of place',
    say: p => ({
      there: `The table is headed ${years(p)}.`,
      expected: 'One year a column, in order, without gaps.',
      todo: 'Correct the heading; if a year is really missing, add its column with n.d.',
    }),
  },
  'period.restated': {
    title: 'Published figures that changed',
    say: p => ({
      there: `${p.label('label')}: ${p.text('year')} was ${p.figure('before')} in the edition of ${p.text('edition')} and is now ${p.figure('value')}${p.number('count') > 1 ? `; ${p.number('count')} figures changed in all` : ''}.`,
      expected: 'A published figure does not change without a written reason.',
      todo: 'Confirm the restatement with its reason, or put the earlier figure back.',
    }),
  },
  'level.spike': {
    title: 'A jump that no other year has',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${p.text('year')}: ${times(p)} other years.`,
      expected: `Around ${p.figure('usual')}${p.number('together') > 0 ? `; other rows move in the same year (${p.number('together')})` : ''}.`,
      todo: 'Check the figure; if it is right, say in a note what happened.',
    }),
  },
  'level.magnitude': {
    title: 'Out by an order of magnitude',
    say: p => ({
      there: `${p.label('label')} is ${p.figure('value')} in ${p.text('year')}, about ${p.figure('power')} times ${p.has('up') ? 'more' : 'less'} than other years.`,
      expected: `Around ${p.figure('usual')}: perhaps a digit ${p.has('up') ? 'too many' : 'is missing'}.`,
      todo: 'Compare with the source and correct; if it is right, say so in a note.',
      suggestion: `With one place ${p.has('up') ? 'less' : 'more'} it would be about ${p.figure('proposed')}.`,
    }),
  },
  'level.part-only': {
    title: 'A year in which a part was counted',
    say: p => ({
      there: `${p.label('label')} falls to ${p.figure('value')} in ${p.text('year')}.`,
      expected: `Around ${p.figure('usual')}; ${p.figure('value')} resembles the part ${p.figure('part')} written in the cell of ${p.text('partYear')}.`,
      todo: 'If only a part was counted that year, mark a change of scope; otherwise enter the total.',
    }),
  },
  'level.swapped': {
    title: 'Two cells exchanged',
    say: p => ({
      there: `In ${p.text('year')} ${p.label('label')} is ${p.figure('value')} and ${p.label('otherLabel')} ${p.figure('otherValue')}.`,
      expected: 'In all other years it is the reverse: the two figures fit when exchanged.',
      todo: 'Check the two figures and put them back in their places.',
      suggestion: `Exchanged: ${p.figure('otherValue')} and ${p.figure('value')}.`,
    }),
  },
  'level.step': {
    title: 'A change of level without a note',
    say: p => ({
      there: `${p.label('label')} goes from ${p.figure('before')} to ${p.figure('after')} in ${p.text('year')} and does not return: ${times(p)} before${p.number('count') > 1 ? `; other rows too (${p.number('count') - 1})` : ''}.`,
      expected: 'The same level, or a note on what is counted from that year.',
      todo: `Ask what changed and say so in a note (“from ${p.text('year')} …”).`,
    }),
  },
  'level.zero': {
    title: 'A zero among large figures',
    say: p => ({
      there: `${p.label('label')} is 0 in ${p.text('year')}.`,
      expected: `In other years it stands around ${p.figure('usual')}: zero means counted, and there were none.`,
      todo: 'If there is no figure, write n.d.; if it is zero, say why in a note.',
    }),
  },
  'level.unit-change': {
    title: 'The unit changes along the row',
    say: p => ({
      there: `${p.label('label')}: ${p.label('raw')} in ${years(p)}, ${p.label('others')} in other years.`,
      expected: 'One unit along the row.',
      todo: 'Write all cells in the same unit.',
      suggestion: p.has('proposed') ? `${p.text('raw')} would be ${p.figure('proposed')}%.` : null,
    }),
  },
  'level.separator': {
    title: 'Thousands written in two ways',
    say: p => ({
      there: `${p.label('raw')} (${p.label('label')})${p.number('count') > 1 ? ` and other cells (${p.number('count') - 1})` : ''}: without the thousands separator that the row's other cells have.`,
      expected: `${p.figure('value')}.`,
      todo: 'Write them like the others.',
      suggestion: `${p.figure('value')}.`,
    }),
  },
  'part.exceeds-whole': {
    title: 'A part larger than its whole',
    say: p => ({
      there: `${p.label('part')} is ${p.figure('partValue')} in ${years(p)}, more than ${p.label('whole')} (${p.figure('wholeValue')}).`,
      expected: 'A part does not exceed its whole; in other years it does not.',
      todo: 'Check both figures; if the part includes cases of the year before, say so in a note.',
    }),
  },
  'segment.not-counted': {
    title: 'Segments described and counted do not agree',
    say: p => ({
      there: [
        p.has('uncounted') ? `No row counts ${p.labels('uncounted', 'and')}` : '',
        p.has('undescribed') ? `no segment describes ${p.labels('undescribed', 'and')}` : '',
      ]
        .filter(Boolean)
        .join('; ')
        .replace(/^n/, 'N')
        .concat('.'),
      expected: 'What is described is counted, and what is counted is described.',
      todo:
        p.has('uncounted') && p.has('undescribed')
          ? 'If they are one thing under two names, use one; otherwise add what is missing.'
          : 'Add what is missing, or remove what is no longer needed.',
    }),
  },
  'segment.renamed': {
    title: 'A segment under the name of another service',
    say: p => ({
      there: `The map describes ${p.label('segment')} and counts ${p.label('row')}, a segment of ${p.service('other')}.`,
      expected: `A row for ${p.label('segment')}.`,
      todo: 'Ask the office what the row counts and use one name.',
    }),
  },
  'segment.ranges': {
    title: 'Ranges with holes or overlaps',
    say: p => ({
      there: `The ranges ${p.labels('segments', 'and')} ${[p.has('holes') ? `leave out ${years(p, 'holes')}` : '', p.has('doubles') ? `count ${years(p, 'doubles')} twice` : ''].filter(Boolean).join(' and ')}.`,
      expected: 'Ranges that meet without overlapping.',
      todo: 'Write the inclusive ends of each range.',
    }),
  },
  'segment.co-delivery': {
    title: 'Takes part and is not described',
    say: p => ({
      there: `${p.labels('segments', 'and')}: ${p.number('count') > 1 ? 'take' : 'takes'} part in delivery but ${p.number('count') > 1 ? 'are' : 'is'} not among the segments.`,
      expected: 'The same name in both tables.',
      todo: 'Add the segment or use the name under which it is described.',
    }),
  },
  'cell.words': {
    title: 'Words in place of figures',
    say: p => ({
      there: `${p.number('count')} cells of ${p.labels('rows', 'and')} hold words, for instance ${p.label('raw')} in ${p.text('year')}.`,
      expected: 'A figure, 0, n.d. or /.',
      todo: 'Write the figure and move the words to a note.',
    }),
  },
  'cell.composite': {
    title: 'Two quantities in one cell',
    say: p => ({
      there: `${p.label('label')}, ${years(p)}: ${p.label('raw')}.`,
      expected: 'One quantity a cell: they are not added up in silence, they might count the same cases.',
      todo: 'Keep two rows under a total.',
      suggestion: p.has('proposed') ? `If they can be added: ${p.figures('proposed')}.` : null,
    }),
  },
  'cell.blank': {
    title: 'Blank cells',
    say: p => ({
      there: `${p.number('count') > 1 ? `${p.number('count')} blank cells` : 'A blank cell'} in ${p.labels('rows', 'and')}.`,
      expected: '0 if there were none, n.d. if it was not counted, / if it did not exist.',
      todo: 'Write which of the three.',
    }),
  },
  'cell.latest-missing': {
    title: 'The figure of the year is missing',
    say: p => ({
      there: `${p.labels('rows', 'and')}: in ${p.text('year')} ${p.has('raw') ? `there is ${p.label('raw')}` : 'the cell is blank'}.`,
      expected: `A figure as in earlier years (the last is ${p.figure('previous')}).`,
      todo: 'Ask for the figure, or when it will come; if counting has ended, say so in a note.',
    }),
  },
  'cell.gap': {
    title: '“Did not exist” between years',
    say: p => ({
      there: `${p.label('label')} has / in ${p.text('year')} and figures before and after${p.number('count') > 1 ? `; other cells too (${p.number('count') - 1})` : ''}.`,
      expected: '/ means that the thing did not exist.',
      todo: 'Write n.d. if it was not counted, 0 if there were none, or in a note why it was suspended.',
    }),
  },
  'cell.missing-codes': {
    title: 'Many ways of saying missing',
    say: p => ({
      there: `The ${tables[p.text('table')] ?? ''} table writes absence in ${p.number('count')} ways: ${p
        .items('ways')
        .map(way => (way === '' ? 'blank cell' : `“${way}”`))
        .join(', ')}.`,
      expected: 'Three signs only: 0, n.d. and /.',
      todo: 'Bring them to those three.',
    }),
  },
  'cell.mark-without-note': {
    title: 'A mark without a note',
    say: p => ({
      there: `${p.labels('names', 'and')}: the mark ${list(p, 'marks')} is explained by no note.`,
      expected: 'A note for every mark.',
      todo: 'Write the note or remove the mark.',
    }),
  },
  'cell.note-without-mark': {
    title: 'A note that nothing refers to',
    say: p => ({
      there: `The note “${p.text('mark')} ${p.text('text')}” is referred to by no cell.`,
      expected: 'The mark beside the figure or label that the note explains.',
      todo: 'Put the mark in its place.',
    }),
  },
  'cell.empty-row': {
    title: 'Rows without any figure',
    say: p => ({
      there: `${p.labels('rows', 'and')}: no figure in any year.`,
      expected: 'At least the figure of the year.',
      todo: 'Remove the row, or decide who counts it.',
    }),
  },
  'cross.same-quantity': {
    title: 'One quantity told in several ways',
    say: p => ({
      there: p.has('outsiders')
        ? `${p.label('label')} in ${p.services('services', 'and')}: ${outsiders(p, (year, service, value, others) => `in ${year} ${service} has ${value} and the others ${others}`)}.`
        : `${p.label('label')}: ${told(p)} (years that differ: ${years(p)}).`,
      expected: 'One figure for one quantity on one day.',
      todo: 'Settle which office is the source and use its figure in all maps; if they are different things, say so in the labels.',
      suggestion: p.has('outsiders')
        ? `Where the other maps agree: ${outsiders(p, (year, _service, _value, others) => `${others} in ${year}`)}.`
        : null,
    }),
  },
  'cross.abandoned': {
    title: 'A quantity left halfway',
    say: p => ({
      there: `${p.label('label')} stops in ${p.text('year')} (${p.figure('value')}), while ${p.service('other')} goes on counting ${p.label('otherLabel')}.`,
      expected: 'One quantity in one map, or kept up in both.',
      todo: 'Remove the row that stopped or refer to the other map in a note.',
    }),
  },
  'text.copied-description': {
    title: 'A copied description',
    say: p => ({
      there: `${p.label('name')} has the description of ${p.label('otherName')}${p.has('other') ? ` of ${p.service('other')}` : ''}: “${p.text('text')}”.`,
      expected: 'A description of its own.',
      todo: 'Rewrite the description of the one that borrowed it.',
    }),
  },
  'text.truncated': {
    title: 'A sentence cut short',
    say: p => ({
      there: `${p.has('name') ? p.label('name') : 'A text'} ends halfway: “${p.text('end')}”.`,
      expected: 'A whole sentence.',
      todo: 'Take the text from the office’s original and complete it.',
    }),
  },
  'text.draft': {
    title: 'A mark of a draft',
    say: p => ({
      there: `${p.has('name') ? p.label('name') : 'A text'} holds a doubt left in (“${p.text('mark')}”): “${p.text('text')}”.`,
      expected: 'A final text.',
      todo: 'Ask the office for the answer and remove the doubt.',
    }),
  },
  'text.name-variants': {
    title: 'A name spelled in two ways',
    say: p => ({
      there: `“${p.text('rare')}” (${p.number('rareCount')}) and “${p.text('usual')}” (${p.number('usualCount')}) in ${p.services('services', 'and')}.`,
      expected: 'One name, if they are one person or body.',
      todo: 'Check the exact name and use it throughout.',
    }),
  },
  'text.typo': {
    title: 'Typing errors',
    say: p => ({
      there: `${p
        .items('wrong')
        .map((wrong, i) => `“${wrong}” for “${p.items('right')[i] ?? ''}”`)
        .join(', ')}.`,
      expected: 'The form that the edition uses elsewhere.',
      todo: 'Correct it.',
      suggestion: list(p, 'right'),
    }),
  },
  'structure.missing-section': {
    title: 'A part of the map is missing',
    say: p => ({
      there: p.has('nameless')
        ? `A map${p.has('after') ? ` after ${p.service('after')}` : ''} has lost its first page: missing ${list(p, 'sections')}.`
        : `Missing: ${list(p, 'sections')}.`,
      expected: 'All sections of the form.',
      todo: p.has('lost')
        ? 'Recover the pages from the office’s original and put them back.'
        : 'Add the section; if the answer is “none”, write it.',
    }),
  },
  'structure.empty-section': {
    title: 'Empty sections',
    say: p => ({
      there: `These say nothing: ${list(p, 'parts')}.`,
      expected: 'An answer, even “none”.',
      todo: 'Complete them.',
    }),
  },
  'structure.no-figures': {
    title: 'A table without figures',
    say: p => ({
      there: p.has('count')
        ? `The ${tables[p.text('table')] ?? ''} table has ${p.number('count')} rows and no figure: ${p.labels('rows', 'and')}.`
        : `The ${tables[p.text('table')] ?? ''} table has no rows.`,
      expected: 'At least the figure of the year.',
      todo: 'Ask the office for the figures; if they cannot be counted, revise the rows.',
    }),
  },
  'structure.form-contradicted': {
    title: 'The management form is contradicted',
    say: p => ({
      there:
        p.text('kind') === 'external-staff'
          ? `The form is direct only, but the staff is ${p.label('staff')}: ${p.number('count')} people are of an outside firm.`
          : p.text('kind') === 'outside-facility'
            ? `The form is direct only, but among the facilities one runs the service under contract: ${p.label('facility')}.`
            : p.text('kind') === 'several'
              ? `Marked with an X: ${p.items('forms').join(' and ')}, without saying who does what.`
              : 'No management form is marked.',
      expected: 'One form that agrees with staff and facilities; or a sentence for each.',
      todo: 'Mark the true form and say what is entrusted outside.',
      suggestion: p.text('kind') === 'none' ? null : 'Usually it is “mixed”.',
    }),
  },
  'structure.orphan-row': {
    title: 'A row without a label',
    say: p => ({
      there: `A row of the ${tables[p.text('table')] ?? ''} table does not say what it counts: ${p.row('figures')}.`,
      expected: 'A label for every row.',
      todo: 'Write the label, or join the row to the one it continues.',
    }),
  },
  'structure.duplicate-map': {
    title: 'Two maps of one name',
    say: p => ({
      there: `${p.number('count')} maps are called ${p.service('name')}.`,
      expected: 'One map for each service.',
      todo: 'Remove the copy or correct the name.',
    }),
  },
  'structure.place-missing': {
    title: 'A place counted and not listed',
    say: p => ({
      there: `${p.labels('places', 'and')} ${p.number('count') > 1 ? 'are' : 'is'} counted in the tables by place and not among the ${p.number('listed')} facilities.`,
      expected: 'The same places in the tables and in the list.',
      todo: 'Add the facility to the list.',
    }),
  },
}

function outsiders(
  p: Params,
  say: (year: string, service: string, value: string, others: string) => string,
): string {
  const count = Math.min(3, p.items('outsiders').length / 4)
  const said = Array.from({ length: count }, (_, i) =>
    say(
      String(p.items('outsiders')[i * 4] ?? ''),
      p.serviceAt('outsiders', i * 4 + 1),
      p.figureAt('outsiders', i * 4 + 2),
      p.figureAt('outsiders', i * 4 + 3),
    ),
  )
  return [...new Set(said)].join('; ')
}

function told(p: Params): string {
  const items = p.items('told')
  return Array.from(
    { length: items.length / 2 },
    (_, i) => `${p.serviceAt('told', i * 2)} ${p.figureAt('told', i * 2 + 1)}`,
  )
    .slice(0, 6)
    .join(', ')
}
