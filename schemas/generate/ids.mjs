// The ids of the registries as types, so that an editor completes them in other people's programs.

export function ids({ analyses, aggregationMethods, weightingMethods, formats }) {
  return [
    union('QuestionId', 'The id of a question about the ranking.', analyses),
    union('AggregationMethodId', 'The id of a way to make totals of scores and weights.', aggregationMethods),
    union('WeightingMethodId', 'The id of a way to state weights.', weightingMethods),
    union('FormatId', 'The id of a format that results are written in.', formats),
  ].join('\n');
}

function union(name, says, members) {
  return `/** ${says} */\nexport type ${name} =\n${members.map(({ id }) => `  | '${id}'`).join('\n')};\n`;
}
